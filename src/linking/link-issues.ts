import type { LinkedIssue } from '../../queries/read/linking-facts.ts';
import { installOf, sourceOf } from '../../schema/records/ids.ts';
import type { GraphEngine } from '../graph/engine.ts';
import { curateIssues } from './curate-issues.ts';
import { draftIssues } from './draft-issues.ts';
import { type IssueDraft, isSeen } from './issue-draft.ts';
import type { IssueLedger } from './ledger-port.ts';
import type { HeldGraph } from './memory/held-graph.ts';
import { nameSightings } from './name-sightings.ts';
import { writeLinks } from './write-links.ts';

export interface LinkingReport {
  readonly items: number;
  readonly issues: number;
  /** Shown or accepted. */
  readonly sightings: number;
  /** Offered to a person. */
  readonly proposed: number;
  /** Edges of referrals, requests, corrections and deferrals to what became of them. */
  readonly trails: number;
  /** Issues, sightings and trails that were written, and that were taken away. */
  readonly written: number;
  readonly removed: number;
}

/**
 * Writes the issues of the matters that were found, where they differ from the graph: nothing, when nothing changed.
 * A function of the items and the ledger alone. Ids of issues are recorded in the ledger before they are shown.
 * `read`: ids of the items that may be others than when the graph's links were written.
 */
export async function linkIssues(
  engine: GraphEngine,
  ledger: IssueLedger,
  held: HeldGraph,
  read: ReadonlySet<string>,
): Promise<Omit<LinkingReport, 'trails'>> {
  const names = ledger.names();
  const found = [...held.councils.values()].map((council) => draftIssues(council, names));
  const unnamed = found.flatMap((one) => one.unnamed);
  if (unnamed.length > 0) await ledger.append(unnamed);
  const nameOf = new Map(
    ledger.names().map(({ issueId, key, title }) => [issueId, { key, title: title ?? '' }]),
  );
  const drafts = curateIssues(
    found.flatMap((one) => one.drafts),
    ledger.said(),
    (id) => nameOf.get(id) ?? null,
  );
  const issues = new Map(drafts.flatMap((draft) => toIssues(draft, nameOf)).map((one) => [one.id, one]));
  const sightings = nameSightings(drafts, held);
  const changes = await writeLinks(engine, held, { issues, sightings }, read);
  held.links.written = { issues, sightings };
  let [seen, proposed] = [0, 0];
  for (const named of sightings.values())
    for (const { sighting } of named) {
      if (isSeen(sighting)) seen += 1;
      else if (sighting.state === 'proposed') proposed += 1;
    }
  return {
    items: [...held.councils.values()].reduce((sum, { items }) => sum + items.size, 0),
    issues: drafts.length,
    sightings: seen,
    proposed,
    ...changes,
  };
}

/** The issue, and those that lead to it. */
function toIssues(
  { issueId, key, title, basis, merged }: IssueDraft,
  nameOf: ReadonlyMap<string, { readonly key: string; readonly title: string }>,
): LinkedIssue[] {
  const install = installOf(issueId);
  return [
    { id: issueId, install, key, title, basis, sortKey: issueId, mergedInto: [] },
    ...merged.map((id) => ({
      id,
      install,
      key: nameOf.get(id)?.key ?? sourceOf(id),
      title: nameOf.get(id)?.title ?? title,
      basis,
      sortKey: id,
      mergedInto: [issueId],
    })),
  ];
}
