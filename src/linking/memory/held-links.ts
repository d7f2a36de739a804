import type { LinkedIssue } from '../../../queries/read/linking-facts.ts';
import type { DraftSighting } from '../issue-draft.ts';

/** A sighting as it was drafted when it was written. */
export interface HeldSighting {
  readonly issueId: string;
  readonly sighting: DraftSighting;
}

/** Issues and sightings by their ids. */
export interface WrittenLinks {
  readonly issues: ReadonlyMap<string, LinkedIssue>;
  readonly sightings: ReadonlyMap<string, HeldSighting>;
}

/** What linking wrote. */
export interface HeldLinks {
  /** Null where it is not known what the graph has. */
  written: WrittenLinks | null;
}
