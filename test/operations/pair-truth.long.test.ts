import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { compare } from '../../queries/operations/compare.ts';
import { lag } from '../../queries/operations/lag.ts';
import { lagDistribution } from '../../queries/operations/lag-distribution.ts';
import { overlap } from '../../queries/operations/overlap.ts';
import { createWorkspaceApi } from '../../src/cli/ask-operation.ts';
import type { GraphEngine } from '../../src/graph/engine.ts';
import { generateCouncil, startReplica } from '../../src/replica/index.ts';
import {
  councilOf,
  crawlInto,
  newFolder,
  openMemoryGraph,
  projectFolder,
  removeFolders,
} from '../integration/council-folder.ts';
import { readValues } from '../integration/graph-lines.ts';
import { type Ask, toAsk } from './asking.ts';

const { case: made, truth } = generateCouncil({ meetings: 200, seed: 5 });
const council = councilOf(made);
let engine: GraphEngine;
let ask: Ask;
beforeAll(async () => {
  const folder = newFolder();
  const replica = await startReplica({ case: made });
  await crawlInto(folder, made, replica, { withPages: true });
  await replica.close();
  engine = await openMemoryGraph();
  await projectFolder(folder, [council], engine);
  ask = toAsk(createWorkspaceApi(engine));
}, 240_000);
afterAll(async () => {
  await engine.close();
  removeFolders();
});

const itemId = (aiId: number): string => `${council.slug}:item:${String(aiId)}`;
const dayOf = new Map(truth.threads.flatMap(({ items }) => items.map((i) => [itemId(i.aiId), i.date])));

/** Pairs of committees by how many matters they truly share, neither the other's successor. */
const pairs = ((): (readonly [number, number])[] => {
  const shared = new Map<string, { cids: readonly [number, number]; count: number }>();
  for (const { seenBy } of truth.threads)
    for (const one of seenBy)
      for (const other of seenBy) {
        const isLine = truth.committees.some(
          ({ cid, succeeds }) =>
            (cid === one && succeeds.includes(other)) || (cid === other && succeeds.includes(one)),
        );
        const key = `${String(one)} ${String(other)}`;
        if (one < other && !isLine)
          shared.set(key, { cids: [one, other], count: (shared.get(key)?.count ?? 0) + 1 });
      }
  return [...shared.values()].sort((x, y) => y.count - x.count).map(({ cids }) => cids);
})();
const [a, b] = pairs[0] ?? [0, 0];
const toPair = ([one, other]: readonly [number, number]) => ({
  a: String(one),
  b: String(other),
  council: council.slug,
});
const pair = toPair([a, b]);

/** The first day of some items, by the truth. */
const firstDay = (items: readonly { readonly cid: number; readonly date: string }[], cid: number) =>
  items
    .filter((item) => item.cid === cid)
    .map(({ date }) => date)
    .sort()[0];
const toDays = (from: string, to: string): number => (Date.parse(to) - Date.parse(from)) / 86_400_000;

describe('two committees of a made-up council', () => {
  it('saw what the links say, counted by other means', async () => {
    const { compare: answer } = await ask(compare, { ...pair, first: 500 });
    const links = await readValues(
      engine,
      'MATCH (n:Issue)<-[:CONCERNS]-(i:AgendaItem)<-[:HAS_ITEM]-(m:Meeting)<-[:HELD]-(c:Committee) ' +
        "WHERE c.cid IN $cids AND m.status <> 'CANCELLED' RETURN n.id + ' ' + toString(c.cid) AS value",
      z.string(),
      { cids: [a, b] },
    );
    const seen = new Map<string, Set<string>>();
    for (const [issue = '', cid = ''] of links.map((line) => line.split(' ')))
      seen.set(issue, (seen.get(issue) ?? new Set()).add(cid));
    const both = [...seen].filter(([, cids]) => cids.size === 2).map(([issue]) => issue);
    expect(both.length).toBeGreaterThan(0);
    expect(answer.both.map(({ issue }) => issue.id).sort()).toEqual(both.sort());
    const alone = (cid: number): number =>
      [...seen.values()].filter((cids) => cids.size === 1 && cids.has(String(cid))).length;
    expect(answer.onlyACount).toBeLessThanOrEqual(alone(a));
    expect(answer.onlyACount + answer.onlyBCount + answer.undecidedCount).toBeGreaterThanOrEqual(
      alone(a) + alone(b),
    );
  });

  it('share matters that are truly one, with the lag that truly was', async () => {
    const { compare: answer } = await ask(compare, { ...pair, first: 500 });
    const judged = answer.both.map((entry) => {
      const first = entry.a.firsts[0]?.item.id ?? '';
      const other = entry.b.firsts[0]?.item.id ?? '';
      const threads = truth.threads.filter(({ items }) => items.some((i) => itemId(i.aiId) === first));
      const same = threads.find(({ items }) => items.some((i) => itemId(i.aiId) === other));
      const fromDay = dayOf.get(first);
      const toDay = dayOf.get(other);
      // What the answer says of its own sights is what is true of them.
      if (fromDay && toDay) expect(entry.lag.days?.least).toBe(toDays(fromDay, toDay));
      const [from, to] = [firstDay(same?.items ?? [], a), firstDay(same?.items ?? [], b)];
      return {
        isOne: same !== undefined,
        isTrue: from !== undefined && to !== undefined && entry.lag.days?.least === toDays(from, to),
      };
    });
    expect(judged.length).toBeGreaterThan(2);
    expect(judged.filter(({ isOne }) => isOne).length / judged.length).toBeGreaterThanOrEqual(0.9);
    expect(judged.filter(({ isTrue }) => isTrue).length / judged.length).toBeGreaterThanOrEqual(0.5);
  });

  it('have median and deciles of those lags', async () => {
    const { compare: shared } = await ask(compare, { ...pair, first: 500 });
    const { lagDistribution: figures } = await ask(lagDistribution, pair);
    const days = shared.both
      .flatMap(({ lag: { days: range } }) => (range?.least === range?.most ? (range?.least ?? []) : []))
      .sort((x, y) => x - y);
    expect(figures.measured.count).toBe(days.length);
    const middle = days.length / 2;
    const median = ((days[Math.ceil(middle) - 1] ?? 0) + (days[Math.floor(middle)] ?? 0)) / 2;
    expect(figures.measured.median).toEqual({ least: median, most: median });
    expect(figures.aFirst).toBe(days.filter((day) => day > 0).length);
    expect(figures.bFirst).toBe(days.filter((day) => day < 0).length);
  });

  it('give one and the same lag of one issue as of all', async () => {
    const { compare: shared } = await ask(compare, { ...pair, first: 500 });
    const [some] = shared.both;
    const { lag: answer } = await ask(lag, { ...pair, issue: some?.issue.id });
    expect(answer.lag).toEqual(some?.lag);
    expect(answer.a.firsts).toEqual(some?.a.firsts);
  });

  it('have the members that they truly shared', async () => {
    const { overlap: answer } = await ask(overlap, { ...pair, first: 500 });
    const seated = (cid: number): string[] =>
      (made.memberships ?? []).filter((seat) => seat.cid === cid && !seat.to).map(({ member }) => member);
    const listed = answer.members.filter((m) => m.a.basis === 'MEMBERSHIP' && m.b.basis === 'MEMBERSHIP');
    const expected = seated(a).filter((name) => seated(b).includes(name));
    expect(listed.map(({ member }) => member.name).sort()).toEqual(
      expect.arrayContaining([...new Set(expected)].sort()),
    );
  });

  it('had those people in the room for a matter in both who truly were there', async () => {
    let told = 0;
    for (const cids of pairs.slice(0, 6)) {
      const { compare: shared } = await ask(compare, toPair(cids));
      for (const { issue } of shared.both.slice(0, 8)) {
        // Enough to know; every one of them is looked at closely.
        if (told > 5) return;
        const { overlap: answer } = await ask(overlap, { ...toPair(cids), issue: issue.id });
        const people = answer.room?.state === 'IN_RECORD' ? answer.room.people : [];
        told += people.length;
        for (const { member, ...times } of people) {
          for (const { meeting } of [...times.a, ...times.b]) {
            const was = truth.attendance.find(({ mid }) => meeting.id.endsWith(`:${String(mid)}`));
            const there = [...(was?.present ?? []), ...(was?.substitutes ?? []).map((s) => s.substitute)];
            expect(there).toContain(member.name);
          }
        }
      }
    }
    expect(told).toBeGreaterThan(0);
  });
});
