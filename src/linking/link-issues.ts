import {
  type LinkedIssue,
  type LinkedSighting,
  linkedIssues,
  linkedSightings,
  linkedSightingsOf,
} from '../../queries/read/linking-facts.ts';
import { installOf, sourceOf } from '../../schema/records/ids.ts';
import type { GraphEngine } from '../graph/engine.ts';
import { curateIssues } from './curate-issues.ts';
import { draftIssues } from './draft-issues.ts';
import { inParts } from './in-parts.ts';
import type { IssueDraft } from './issue-draft.ts';
import { isInPlace, linkSteps, mergeSteps, reviseSteps, unlinkSteps } from './issue-steps.ts';
import type { IssueLedger } from './ledger-port.ts';
import type { HeldGraph } from './memory/held-graph.ts';
import type { HeldSighting, WrittenLinks } from './memory/held-links.ts';
import { readAll } from './read-all.ts';
import { toLinks, toSightings } from './to-links.ts';

/** Sightings of one transaction or read. */
const linksAtOnce = 500;

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
  const sightings = toSightings(drafts, held);
  const changes = await writeLinks(engine, held, { issues, sightings }, read);
  held.links.written = { issues, sightings };
  const states = [...sightings.values()].map(({ sighting }) => sighting.state);
  return {
    items: [...held.councils.values()].reduce((sum, { items }) => sum + items.size, 0),
    issues: drafts.length,
    sightings: states.filter((state) => state === 'shown' || state === 'accepted').length,
    proposed: states.filter((state) => state === 'proposed').length,
    ...changes,
  };
}

async function writeLinks(
  engine: GraphEngine,
  held: HeldGraph,
  wanted: WrittenLinks,
  read: ReadonlySet<string>,
): Promise<{ written: number; removed: number }> {
  const written = held.links.written;
  const heldIssues =
    written?.issues ??
    new Map((await readAll<LinkedIssue>(engine, linkedIssues)).map((issue) => [issue.id, issue]));
  const staleIssues = [...heldIssues.keys()].filter((id) => !wanted.issues.has(id));
  const changed = [...wanted.issues.values()].filter(
    (issue) => JSON.stringify(issue) !== JSON.stringify(heldIssues.get(issue.id)),
  );
  // An issue that went into another one loses that edge with its node.
  const remade = new Set(
    changed.filter(({ id }) => (heldIssues.get(id)?.mergedInto.length ?? 0) > 0).map(({ id }) => id),
  );

  const doubtful = findDoubtful(wanted.sightings, written?.sightings ?? null, read, remade);
  const heldSightings =
    written === null
      ? await readAll<LinkedSighting>(engine, linkedSightings)
      : await readSightings(
          engine,
          [...doubtful].filter((id) => written.sightings.has(id)),
        );
  const links = await toLinks(
    engine,
    new Map([...wanted.sightings].filter(([id]) => doubtful.has(id))),
    held,
  );
  const same = new Set<string>();
  const stale: LinkedSighting[] = [];
  const revised: { held: LinkedSighting; wanted: LinkedSighting }[] = [];
  for (const known of heldSightings) {
    const link = links.get(known.id);
    if (link && lineOf(link) === lineOf(known)) same.add(known.id);
    else if (link && isInPlace(known, link)) revised.push({ held: known, wanted: link });
    else stale.push(known);
  }
  const fresh = [...links.values()].filter(({ id }) => !same.has(id));
  const unshown = [...links.values()].filter(({ issues: [id] }) => remade.has(id ?? ''));

  for (const part of inParts(stale, linksAtOnce)) await engine.write(unlinkSteps(part, []));
  for (const part of inParts(revised, linksAtOnce)) await engine.write(reviseSteps(part));
  for (const part of inParts([...staleIssues, ...remade], linksAtOnce))
    await engine.write(unlinkSteps([], part));
  for (const part of inParts(changed, linksAtOnce)) await engine.write(linkSteps(part, []));
  for (const part of inParts(
    changed.filter(({ mergedInto }) => mergedInto.length > 0),
    linksAtOnce,
  ))
    await engine.write(mergeSteps(part));
  for (const part of inParts([...new Set([...fresh, ...unshown])], linksAtOnce))
    await engine.write(linkSteps([], part));
  return {
    written: changed.length + fresh.length,
    removed: staleIssues.length + stale.filter(({ id }) => !links.has(id)).length,
  };
}

/** Ids of sightings, wanted or written, that the graph may not have as they are wanted. */
function findDoubtful(
  wanted: ReadonlyMap<string, HeldSighting>,
  written: ReadonlyMap<string, HeldSighting> | null,
  read: ReadonlySet<string>,
  remade: ReadonlySet<string>,
): Set<string> {
  if (written === null) return new Set(wanted.keys());
  const doubtful = new Set<string>();
  for (const [id, { issueId, sighting }] of wanted) {
    const known = written.get(id)?.sighting;
    const isSame =
      known !== undefined && (known === sighting || JSON.stringify(known) === JSON.stringify(sighting));
    // What was read again may say something else, and an item that was made anew lost its links.
    if (!isSame || read.has(sighting.itemId) || read.has(sighting.tiedTo ?? '') || remade.has(issueId))
      doubtful.add(id);
  }
  for (const id of written.keys()) if (!wanted.has(id)) doubtful.add(id);
  return doubtful;
}

async function readSightings(engine: GraphEngine, all: readonly string[]): Promise<LinkedSighting[]> {
  const found: LinkedSighting[] = [];
  for (const ids of inParts(all, linksAtOnce)) found.push(...(await engine.read(linkedSightingsOf, { ids })));
  return found;
}

/** An engine gives lists of neighbours in any order. */
const lineOf = (sighting: LinkedSighting): string =>
  JSON.stringify({ ...sighting, evidence: [...sighting.evidence].sort((a, b) => (a.id < b.id ? -1 : 1)) });

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
