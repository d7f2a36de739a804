import { namedCommittees } from '../../queries/read/following-facts.ts';
import { type Trail, type TrailKind, trailStatements } from '../../queries/write/trails.ts';
import { installOf } from '../../schema/records/ids.ts';
import { type GraphEngine, step } from '../graph/engine.ts';
import { inParts } from './in-parts.ts';
import type { HeldGraph } from './memory/held-graph.ts';
import { readAll } from './read-all.ts';
import { CommitteeNames } from './trails/committee-named.ts';
import { followActions } from './trails/follow-actions.ts';
import { followCorrections } from './trails/follow-corrections.ts';
import { followDeferrals } from './trails/follow-deferrals.ts';
import { followReferrals } from './trails/follow-referrals.ts';
import { toInstallRecord } from './trails/record.ts';

/** Edges of one transaction. */
const edgesAtOnce = 1000;

export type Trails = ReadonlyMap<TrailKind, readonly Trail[]>;

export interface TrailsReport {
  readonly trails: Trails;
  readonly found: number;
  readonly written: number;
  readonly removed: number;
}

/**
 * Follows what leads from one meeting to another (referrals, requests, corrections, deferrals) over all that is known
 * of the graph, and writes what differs: nothing, when nothing changed. Gives the trails, how many there are, and how
 * many were written and taken away. How rare a word is weighs in every trail, so all are followed each time; what the
 * graph has of them is read, since an edge goes with the facts that it starts from.
 */
export async function linkTrails(engine: GraphEngine, held: HeldGraph): Promise<TrailsReport> {
  const trails = await followAll(engine, held);
  let written = 0;
  let removed = 0;
  let found = 0;
  for (const [kind, wanted] of trails) {
    const { held: read, link, unlink } = trailStatements[kind];
    const keyOf = ({ from, to }: Pick<Trail, 'from' | 'to'>): string => `${from} ${to}`;
    const lineOf = (trail: Trail): string =>
      JSON.stringify([trail.from, trail.to, trail.score, trail.method]);
    const known = await engine.read(read, {});
    const heldLines = new Set(known.map(lineOf));
    const wantedKeys = new Set(wanted.map(keyOf));
    const stale = known.filter((trail) => !wantedKeys.has(keyOf(trail)));
    const fresh = wanted.filter((trail) => !heldLines.has(lineOf(trail)));
    for (const part of inParts(stale, edgesAtOnce))
      await engine.write([step(unlink, { rows: part.map(({ from, to }) => ({ from, to })) })]);
    for (const part of inParts(fresh, edgesAtOnce)) await engine.write([step(link, { rows: part })]);
    found += wanted.length;
    written += fresh.length;
    removed += stale.length;
  }
  return { trails, found, written, removed };
}

async function followAll(engine: GraphEngine, held: HeldGraph): Promise<Trails> {
  const committees = await readAll(engine, namedCommittees);
  const found = new Map<TrailKind, Trail[]>(
    (Object.keys(trailStatements) as TrailKind[]).map((kind) => [kind, []]),
  );
  for (const { install, items, numbers } of held.councils.values()) {
    if (items.size === 0) continue;
    const isOwn = ({ id }: { readonly id: string }): boolean => installOf(id) === install;
    const record = toInstallRecord(items.values(), [...held.meetings.values()].filter(isOwn), numbers);
    const names = new CommitteeNames(committees.filter(isOwn));
    const facts = [...items.values()];
    const followed: Partial<Record<TrailKind, Trail[]>> = {
      ...followReferrals(
        facts.flatMap(({ referrals }) => referrals),
        record,
        names,
      ),
      reportedBackIn: followActions(
        facts.flatMap(({ actions }) => actions),
        record,
      ),
      corrects: followCorrections(
        facts.flatMap(({ corrections }) => corrections),
        items,
        record,
      ),
      continues: followDeferrals(record),
    };
    for (const [kind, trails] of Object.entries(followed) as [TrailKind, Trail[]][])
      found.get(kind)?.push(...trails);
  }
  return found;
}
