import type { LinkedIssue } from '../../../queries/read/linking-facts.ts';
import type { DraftSighting } from '../issue-draft.ts';

/** A sighting as it was drafted, by the id that it has in the graph. */
export interface NamedSighting {
  readonly id: string;
  readonly issueId: string;
  readonly sighting: DraftSighting;
}

/** Issues by their ids, and the sightings of each. */
export interface WrittenLinks {
  readonly issues: ReadonlyMap<string, LinkedIssue>;
  /** Those of an issue that nothing changed are the same list as before. */
  readonly sightings: ReadonlyMap<string, readonly NamedSighting[]>;
}

/** What linking wrote. */
export interface HeldLinks {
  /** Null where it is not known what the graph has. */
  written: WrittenLinks | null;
}
