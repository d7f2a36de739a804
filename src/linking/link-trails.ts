import {
  askedActions,
  followableItems,
  followableMeetings,
  followableReferrals,
  madeCorrections,
  namedCommittees,
} from '../../queries/read/following-facts.ts';
import { type Trail, type TrailKind, trailStatements } from '../../queries/write/trails.ts';
import { installOf } from '../../schema/records/ids.ts';
import { type GraphEngine, step } from '../graph/engine.ts';
import { inParts } from './in-parts.ts';
import { readAll } from './read-all.ts';
import { CommitteeNames } from './trails/committee-named.ts';
import { followActions } from './trails/follow-actions.ts';
import { followCorrections } from './trails/follow-corrections.ts';
import { followDeferrals } from './trails/follow-deferrals.ts';
import { followReferrals } from './trails/follow-referrals.ts';
import { type InstallRecord, toInstallRecord } from './trails/record.ts';

/** Edges of one transaction. */
const edgesAtOnce = 1000;

/**
 * Follows what leads from one meeting to another (referrals, requests, corrections, deferrals) afresh over the whole
 * graph, and writes what differs: nothing, when nothing changed. Gives how many there are, and how many were written and taken away.
 */
export async function linkTrails(engine: GraphEngine): Promise<{
  found: number;
  written: number;
  removed: number;
}> {
  const found = await followAll(engine);
  let written = 0;
  let removed = 0;
  let all = 0;
  for (const [kind, wanted] of found) {
    const { held: read, link, unlink } = trailStatements[kind];
    const keyOf = ({ from, to }: Pick<Trail, 'from' | 'to'>): string => `${from} ${to}`;
    const lineOf = (trail: Trail): string =>
      JSON.stringify([trail.from, trail.to, trail.score, trail.method]);
    const held = await engine.read(read, {});
    const heldLines = new Set(held.map(lineOf));
    const wantedKeys = new Set(wanted.map(keyOf));
    const stale = held.filter((trail) => !wantedKeys.has(keyOf(trail)));
    const fresh = wanted.filter((trail) => !heldLines.has(lineOf(trail)));
    for (const part of inParts(stale, edgesAtOnce))
      await engine.write([step(unlink, { rows: part.map(({ from, to }) => ({ from, to })) })]);
    for (const part of inParts(fresh, edgesAtOnce)) await engine.write([step(link, { rows: part })]);
    all += wanted.length;
    written += fresh.length;
    removed += stale.length;
  }
  return { found: all, written, removed };
}

async function followAll(engine: GraphEngine): Promise<ReadonlyMap<TrailKind, readonly Trail[]>> {
  const items = await readAll(engine, followableItems);
  const meetings = new Map((await readAll(engine, followableMeetings)).map((one) => [one.id, one]));
  const committees = await readAll(engine, namedCommittees);
  const referrals = await readAll(engine, followableReferrals);
  const actions = await readAll(engine, askedActions);
  const corrections = await readAll(engine, madeCorrections);
  const found = new Map<TrailKind, Trail[]>(
    (Object.keys(trailStatements) as TrailKind[]).map((kind) => [kind, []]),
  );
  for (const install of new Set(items.map((item) => item.install))) {
    const own = <Row extends { readonly id: string }>(rows: readonly Row[]): Row[] =>
      rows.filter(({ id }) => installOf(id) === install);
    const ownItems = own(items);
    const ownMeetings = new Map(own([...meetings.values()]).map((meeting) => [meeting.id, meeting]));
    const record: InstallRecord = toInstallRecord(ownItems, ownMeetings);
    const names = new CommitteeNames(own(committees));
    const byId = new Map(ownItems.map((item) => [item.id, item]));
    const followed: Partial<Record<TrailKind, Trail[]>> = {
      ...followReferrals(own(referrals), record, names),
      reportedBackIn: followActions(own(actions), record),
      corrects: followCorrections(own(corrections), byId, ownMeetings, record.meetings),
      continues: followDeferrals(record),
    };
    for (const [kind, trails] of Object.entries(followed) as [TrailKind, Trail[]][])
      found.get(kind)?.push(...trails);
  }
  return found;
}
