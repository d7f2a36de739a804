import { namedCommittees } from '../../queries/read/following-facts.ts';
import { type Trail, type TrailKind, trailStatements } from '../../queries/write/trails.ts';
import { installOf } from '../../schema/records/ids.ts';
import { type GraphEngine, step } from '../graph/engine.ts';
import { inParts } from './in-parts.ts';
import type { HeldGraph } from './memory/held-graph.ts';
import { CommitteeNames } from './trails/committee-named.ts';
import type { AskedAction, FollowableReferral, MadeCorrection } from './trails/facts.ts';
import { followActions } from './trails/follow-actions.ts';
import { followCorrections } from './trails/follow-corrections.ts';
import { followDeferrals } from './trails/follow-deferrals.ts';
import { followReferrals } from './trails/follow-referrals.ts';
import { toInstallRecord } from './trails/record.ts';

/** Edges of one transaction. */
const edgesAtOnce = 1000;

export type Trails = ReadonlyMap<TrailKind, readonly Trail[]>;

interface TrailsReport {
  readonly trails: Trails;
  readonly found: number;
  readonly written: number;
  readonly removed: number;
}

/**
 * Follows what leads from one meeting to another (referrals, requests, corrections, deferrals) over all that is known
 * of the graph, and writes what differs: nothing, when nothing changed. Gives the trails, how many there are, and how
 * many were written and taken away. How rare a word is weighs in every trail, so all are followed each time; and what
 * the graph has of them is read, since an edge goes with the fact that it starts from whenever that is written anew.
 */
export async function linkTrails(engine: GraphEngine, held: HeldGraph): Promise<TrailsReport> {
  const trails = await followAll(engine, held);
  const counts = { found: 0, written: 0, removed: 0 };
  for (const [kind, list] of trails) {
    const { held: read, link, unlink } = trailStatements[kind];
    const wanted = byEnds(list);
    const known = byEnds(await engine.read(read, {}));
    const stale = [...known].flatMap(([key, trail]) => (wanted.has(key) ? [] : [trail]));
    const fresh = [...wanted].flatMap(([key, trail]) => (isSame(known.get(key), trail) ? [] : [trail]));
    for (const part of inParts(stale, edgesAtOnce))
      await engine.write([step(unlink, { rows: part.map(({ from, to }) => ({ from, to })) })]);
    for (const part of inParts(fresh, edgesAtOnce)) await engine.write([step(link, { rows: part })]);
    counts.found += wanted.size;
    counts.written += fresh.length;
    counts.removed += stale.length;
  }
  return { trails, ...counts };
}

const byEnds = (trails: readonly Trail[]): Map<string, Trail> =>
  new Map(trails.map((trail) => [`${trail.from} ${trail.to}`, trail]));

const isSame = (known: Trail | undefined, { score, method }: Trail): boolean =>
  known?.score === score && known.method === method;

async function followAll(engine: GraphEngine, held: HeldGraph): Promise<Trails> {
  const committees = await engine.read(namedCommittees, {});
  const found = new Map<TrailKind, Trail[]>(
    (Object.keys(trailStatements) as TrailKind[]).map((kind) => [kind, []]),
  );
  for (const { install, items, telling, numbers } of held.councils.values()) {
    if (items.size === 0) continue;
    const isOwn = ({ id }: { readonly id: string }): boolean => installOf(id) === install;
    const record = toInstallRecord(items.values(), [...held.meetings.values()].filter(isOwn), numbers);
    const names = new CommitteeNames(committees.filter(isOwn));
    const facts = {
      referrals: [] as FollowableReferral[],
      actions: [] as AskedAction[],
      corrections: [] as MadeCorrection[],
    };
    for (const { referrals, actions, corrections } of telling.values()) {
      for (const one of referrals) facts.referrals.push(one);
      for (const one of actions) facts.actions.push(one);
      for (const one of corrections) facts.corrections.push(one);
    }
    const followed: Partial<Record<TrailKind, Trail[]>> = {
      ...followReferrals(facts.referrals, record, names),
      reportedBackIn: followActions(facts.actions, record),
      corrects: followCorrections(facts.corrections, items, record),
      continues: followDeferrals(record),
    };
    for (const [kind, trails] of Object.entries(followed) as [TrailKind, Trail[]][])
      found.get(kind)?.push(...trails);
  }
  return found;
}
