import { afterAll, beforeAll, expect, it } from 'vitest';
import { neo4jPatience } from '../support/neo4j-server.ts';
import { killCrawls } from './crawl-kills.ts';
import { killIngests } from './ingest-kills.ts';
import { type KillSite, openKillSite } from './kill-site.ts';
import type { Place } from './place.ts';
import { killAtPoints } from './point-kills.ts';
import { points } from './points.ts';
import { printTable, type Tally } from './tally.ts';

/** Meetings of the councils that are killed over: the second has more than one transaction holds. */
const meetings = { evenly: 36, atPoints: 52 } as const;
/** Milliseconds, for a machine that does other things too. */
const patience = 2_400_000;

/** 30 kills of crawls and 30 of ingests, evenly over their length, and one at each named point. */
export function describeKills(take: () => Promise<Place>): void {
  let place: Place;
  const tallies: Tally[] = [];
  const hold = async (size: number, work: (site: KillSite) => Promise<Tally[]>): Promise<Tally[]> => {
    await place.empty();
    const site = await openKillSite(place, size);
    try {
      const done = await work(site);
      tallies.push(...done);
      return done;
    } finally {
      await site.close();
    }
  };
  const expectAllWell = (done: readonly Tally[], kills: number): void => {
    expect(done.flatMap(({ faults }) => faults)).toEqual([]);
    expect(done.reduce((sum, tally) => sum + tally.kills, 0)).toBe(kills);
    for (const tally of done)
      expect(tally).toMatchObject({ differingHashes: 0, lostCaptures: 0, askedAgain: 0 });
  };

  beforeAll(async () => {
    place = await take();
  }, neo4jPatience);
  afterAll(async () => {
    printTable(tallies);
    await place.empty();
    place.close();
  });

  it(
    'takes up 30 crawls as if they had not been stopped',
    async () => {
      expectAllWell(await hold(meetings.evenly, async (site) => [await killCrawls(site, 30)]), 30);
    },
    patience,
  );

  it(
    'makes the same graph after 30 ingests that were stopped',
    async () => {
      const counts = { rebuilds: 14, firsts: 8, updates: 8 };
      expectAllWell(await hold(meetings.evenly, (site) => killIngests(site, counts)), 30);
    },
    patience,
  );

  it(
    'loses nothing when it is killed at a named point',
    async () => {
      expectAllWell(await hold(meetings.atPoints, async (site) => [await killAtPoints(site)]), points.length);
    },
    patience,
  );
}
