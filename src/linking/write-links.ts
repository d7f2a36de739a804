import { type LinkedSighting, linkedSightings, linkedSightingsOf } from '../../queries/read/linking-facts.ts';
import type { GraphEngine } from '../graph/engine.ts';
import { findDoubtful } from './find-doubtful.ts';
import { inParts } from './in-parts.ts';
import { isInPlace, linkSteps, revalueSteps, reviseSteps, unlinkSteps } from './issue-steps.ts';
import type { HeldGraph } from './memory/held-graph.ts';
import type { NamedSighting, WrittenLinks } from './memory/held-links.ts';
import { pagesOf } from './read-all.ts';
import { toLinks } from './to-links.ts';
import { writeIssues } from './write-issues.ts';

/** Sightings of one transaction or read: with the words that they rest on they are dear, and held no longer. */
const linksAtOnce = 200;

interface LinksWritten {
  readonly written: number;
  readonly removed: number;
}

/**
 * Writes issues and sightings where they differ from the graph. `read`: ids of the items that may be others than when
 * the graph's links were written.
 */
export async function writeLinks(
  engine: GraphEngine,
  held: HeldGraph,
  wanted: WrittenLinks,
  read: ReadonlySet<string>,
): Promise<LinksWritten> {
  const before = held.links.written;
  const issues = await writeIssues(engine, wanted.issues, before?.issues ?? null);
  const links =
    before === null
      ? await writeAll(engine, held, wanted.sightings)
      : await writeDoubtful(
          engine,
          held,
          findDoubtful(before.sightings, wanted.sightings, read, issues.remade),
        );
  return { written: issues.written + links.written, removed: issues.removed + links.removed };
}

/** Compares every sighting of the graph with what is wanted. */
async function writeAll(
  engine: GraphEngine,
  held: HeldGraph,
  sightings: WrittenLinks['sightings'],
): Promise<LinksWritten> {
  const counts = { written: 0, removed: 0 };
  const missing = new Map<string, NamedSighting>();
  for (const list of sightings.values()) for (const one of list) missing.set(one.id, one);
  for await (const page of pagesOf(engine, linkedSightings))
    for (const known of inParts(page, linksAtOnce)) {
      const wanted = known.flatMap(({ id }) => missing.get(id) ?? []);
      add(counts, await bringUp(engine, held, known, wanted));
      for (const { id } of wanted) missing.delete(id);
    }
  // By items, since the sightings of one rest on the same text.
  const fresh = [...missing.values()].sort(byItem);
  for (const part of inParts(fresh, linksAtOnce)) add(counts, await bringUp(engine, held, [], part));
  return counts;
}

async function writeDoubtful(
  engine: GraphEngine,
  held: HeldGraph,
  { wanted, written, revalued }: ReturnType<typeof findDoubtful>,
): Promise<LinksWritten> {
  const counts = { written: revalued.length, removed: 0 };
  for (const part of inParts(revalued, linksAtOnce)) await engine.write(revalueSteps(part));
  const missing = new Map(wanted.map((one) => [one.id, one]));
  for (const ids of inParts(written, linksAtOnce)) {
    const known = await engine.read(linkedSightingsOf, { ids });
    const its = known.flatMap(({ id }) => missing.get(id) ?? []);
    add(counts, await bringUp(engine, held, known, its));
    for (const { id } of its) missing.delete(id);
  }
  for (const part of inParts([...missing.values()].sort(byItem), linksAtOnce))
    add(counts, await bringUp(engine, held, [], part));
  return counts;
}

/** Makes of some sightings that the graph has those that are wanted. */
async function bringUp(
  engine: GraphEngine,
  held: HeldGraph,
  known: readonly LinkedSighting[],
  wanted: readonly NamedSighting[],
): Promise<LinksWritten> {
  const links = await toLinks(engine, wanted, held);
  const same = new Set<string>();
  const stale: LinkedSighting[] = [];
  const revised: { held: LinkedSighting; wanted: LinkedSighting }[] = [];
  for (const one of known) {
    const link = links.get(one.id);
    if (link && lineOf(link) === lineOf(one)) same.add(one.id);
    else if (link && isInPlace(one, link)) revised.push({ held: one, wanted: link });
    else stale.push(one);
  }
  const fresh = [...links.values()].filter(({ id }) => !same.has(id));
  await engine.write(unlinkSteps(stale, []));
  await engine.write(reviseSteps(revised));
  await engine.write(linkSteps([], fresh));
  return { written: fresh.length, removed: stale.filter(({ id }) => !links.has(id)).length };
}

function add(counts: { written: number; removed: number }, { written, removed }: LinksWritten): void {
  counts.written += written;
  counts.removed += removed;
}

const byItem = ({ sighting: a }: NamedSighting, { sighting: b }: NamedSighting): number =>
  a.itemId < b.itemId ? -1 : Number(a.itemId > b.itemId);

/** An engine gives lists of neighbours in any order. */
const lineOf = (sighting: LinkedSighting): string =>
  JSON.stringify({ ...sighting, evidence: [...sighting.evidence].sort((a, b) => (a.id < b.id ? -1 : 1)) });
