import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { needsNeo4j } from '../support/neo4j-server.ts';
import { killCrawls } from './crawl-kills.ts';
import { killIngests } from './ingest-kills.ts';
import { type KillSite, meetingsOfSite, openKillSite } from './kill-site.ts';
import { type Place, takeNeo4jPlace } from './place.ts';
import { killAtPoints } from './point-kills.ts';
import { points } from './points.ts';
import { printTable, type Tally } from './tally.ts';

describe('the program, killed, with the graph on Neo4j', needsNeo4j(), () => {
  let place: Place;
  let site: KillSite;
  const tallies: Tally[] = [];
  beforeAll(async () => {
    place = await takeNeo4jPlace();
    site = await openKillSite(place, meetingsOfSite);
  });
  afterAll(async () => {
    printTable(tallies);
    await site.close();
    await place.empty();
    place.close();
  });

  it('takes up 30 crawls as if they had not been stopped', async () => {
    const tally = await killCrawls(site, 30);
    tallies.push(tally);
    expect(tally.faults).toEqual([]);
    expect(tally.kills).toBe(30);
  });

  it('makes the same graph after 30 ingests that were stopped', async () => {
    const made = await killIngests(site, { rebuilds: 14, firsts: 8, updates: 8 });
    tallies.push(...made);
    expect(made.flatMap(({ faults }) => faults)).toEqual([]);
    expect(made.reduce((sum, { kills }) => sum + kills, 0)).toBe(30);
  });

  it('loses nothing when it is killed at a named point', async () => {
    const tally = await killAtPoints(site);
    tallies.push(tally);
    expect(tally.faults).toEqual([]);
    expect(tally.kills).toBe(points.length);
  });
});
