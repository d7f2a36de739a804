import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import type { GraphEngine } from '../../src/graph/engine.ts';
import { generateCouncil, startReplica } from '../../src/replica/index.ts';
import {
  councilOf,
  crawlInto,
  newFolder,
  openMemoryGraph,
  projectFolder,
  removeFolders,
} from './council-folder.ts';
import { readValues } from './graph-lines.ts';

const { case: made, truth } = generateCouncil({ meetings: 70, seed: 5 });
let engine: GraphEngine;
/** Items whose minutes the graph holds: of the others no page tells what happened. */
let minuted: Set<number>;

const lines = (rows: readonly unknown[]): string[] => rows.map((row) => JSON.stringify(row)).sort();
const found = async (text: string): Promise<string[]> => lines(await readValues(engine, text, z.unknown()));
const told = <Row extends { aiId: number }>(rows: readonly Row[], pick: (row: Row) => unknown): string[] =>
  lines(rows.filter(({ aiId }) => minuted.has(aiId)).map(pick));
/** The amendments of tables of recorded votes, as votes: what those do not say is null. */
const amendments = truth.amendments.map(({ aiId, result, named }) => ({
  aiId,
  type: 'Amendment',
  result,
  for: named.for.length,
  against: named.against.length,
  abstain: null,
  unanimous: null,
  castingVote: null,
  moved: null,
  seconded: null,
}));
/** The share of `wanted` that is in `rows`. */
const share = (wanted: readonly string[], rows: readonly string[]): number =>
  wanted.filter((line) => rows.includes(line)).length / wanted.length;

beforeAll(async () => {
  const folder = newFolder();
  const replica = await startReplica({ case: made });
  await crawlInto(folder, made, replica, { withPages: true });
  await replica.close();
  engine = await openMemoryGraph();
  await projectFolder(folder, [councilOf(made)], engine);
  const texts = await readValues(
    engine,
    'MATCH (a:AgendaItem) WHERE a.minutesText IS NOT NULL RETURN a.aiId AS value',
    z.number(),
  );
  minuted = new Set(texts);
}, 120_000);
afterAll(async () => {
  await engine.close();
  removeFolders();
});

describe('what the minutes of a made-up council say', () => {
  it('is what was decided on each item, and on each of its points', async () => {
    const read = await found(
      'MATCH (a:AgendaItem) WHERE a.minutesText IS NOT NULL RETURN [a.aiId, a.outcome] AS value',
    );
    const truly = told(truth.items, ({ aiId, outcome }) => [aiId, outcome]);
    // Where two readings compete none is given: that is no mistake, but is to be rare.
    const wrong = read.filter((line) => !truly.includes(line));
    expect(wrong.filter((line) => !line.includes('UNKNOWN'))).toEqual([]);
    expect(read).toHaveLength(truly.length);
    expect(wrong.length).toBeLessThanOrEqual(read.length / 100);
    expect(
      await found(
        'MATCH (a:AgendaItem)-[:RESULTED_IN]->(d:Decision) WHERE d.parts IS NOT NULL RETURN [a.aiId, d.parts] AS value',
      ),
    ).toEqual(
      told(
        truth.items.filter(({ parts }) => parts.length > 0),
        ({ aiId, parts }) => [aiId, parts],
      ),
    );
  });

  it('is how it was voted, who moved and seconded, and who voted how where that was recorded', async () => {
    expect(
      await found(
        'MATCH (m:Motion)-[:PUT_IN]->(a:AgendaItem) RETURN [a.aiId, m.motionType, m.result, m.for, m.against, ' +
          'm.abstain, m.unanimous, m.castingVote, m.mover, m.seconder] AS value',
      ),
    ).toEqual(
      told([...truth.votes.map((vote) => ({ ...vote, type: 'Resolution' })), ...amendments], (v) => [
        v.aiId,
        v.type,
        v.result,
        v.for,
        v.against,
        v.abstain,
        // What minutes do not say is null in the graph.
        v.unanimous || null,
        v.castingVote || null,
        v.moved,
        v.seconded,
      ]),
    );
    const ballots = [...truth.votes, ...truth.amendments].flatMap(({ aiId, named }) =>
      (['for', 'against', 'abstain'] as const).flatMap((choice) =>
        (named?.[choice] ?? []).map((name) => ({ aiId, name, choice: choice.toUpperCase() })),
      ),
    );
    expect(ballots.length).toBeGreaterThan(20);
    expect(
      await found(
        'MATCH (p:Member)-[:CAST]->(b:Ballot)-[:ON]->(m:Motion)-[:PUT_IN]->(a:AgendaItem) ' +
          'RETURN [a.aiId, p.name, b.choice] AS value',
      ),
    ).toEqual(told(ballots, ({ aiId, name, choice }) => [aiId, name, choice]));
  });

  it('is told once where minutes and the table of recorded votes tell the same vote, and both are cited', async () => {
    const cited = async (field: string): Promise<Set<string>> =>
      new Set(
        await readValues(
          engine,
          'MATCH (m:Motion)-[:HAS_EVIDENCE]->(e:Evidence) WHERE e.field = ' +
            `'${field}' RETURN m.id AS value`,
          z.string(),
        ),
      );
    const [inMinutes, inTable] = [await cited('minutesText'), await cited('votesText')];
    expect(inMinutes.size).toBe(told(truth.votes, ({ aiId }) => aiId).length);
    expect([...inMinutes].filter((id) => !inTable.has(id))).toEqual([]);
    expect([...inTable].filter((id) => !inMinutes.has(id))).toHaveLength(amendments.length);
    expect(amendments.length).toBeGreaterThan(5);
    const decided = await found(
      "MATCH (:Decision)-[:PUT_AS]->(m:Motion)-[:PUT_IN]->(a:AgendaItem) WHERE m.motionType <> 'Resolution' RETURN a.aiId AS value",
    );
    expect(decided).toEqual([]);
  });

  it('is who came for whom', async () => {
    expect(
      await found(
        'MATCH (p:Member)-[:HAD]->(t:Attendance)-[:IN_PLACE_OF]->(q:Member), (t)-[:AT]->(m:Meeting) ' +
          'RETURN [m.mid, q.name, p.name] AS value',
      ),
    ).toEqual(
      lines(
        truth.attendance.flatMap(({ mid, substitutes }) =>
          substitutes.map(({ absent, substitute }) => [mid, absent, substitute]),
        ),
      ),
    );
  });

  it('is who declared an interest, in which items', async () => {
    expect(
      await found(
        'MATCH (p:Member)-[:DECLARED]->(i:Interest)-[:DECLARED_IN]->(a:AgendaItem) ' +
          'RETURN [a.aiId, p.name] AS value',
      ),
    ).toEqual(told(truth.interests, ({ aiId, member }) => [aiId, member]));
    const about = await found(
      'MATCH (p:Member)-[:DECLARED]->(:Interest)-[:ABOUT]->(b:AgendaItem) RETURN [b.meetingId, p.name, b.number] AS value',
    );
    expect(about.length).toBeGreaterThan(20);
  });

  it('is what was sent where, and where most of it arrived', async () => {
    const sent = truth.referrals.filter(({ aiId }) =>
      truth.items.some((i) => i.aiId === aiId && i.outcome === 'REFERRED'),
    );
    expect(
      await found(
        'MATCH (r:Referral)-[:FROM]->(a:AgendaItem) WHERE r.toName IS NOT NULL RETURN [a.aiId, r.toName] AS value',
      ),
    ).toEqual(told(sent, ({ aiId, toName }) => [aiId, toName]));
    const targets = await found(
      'MATCH (c:Committee)<-[:TO]-(r:Referral)-[:FROM]->(a:AgendaItem) RETURN [a.aiId, c.cid] AS value',
    );
    expect(
      share(
        targets,
        told(sent, ({ aiId, toCid }) => [aiId, toCid]),
      ),
    ).toBe(1);
    const arrivals = await found(
      'MATCH (b:AgendaItem)<-[:ARRIVED_AS]-(r:Referral)-[:FROM]->(a:AgendaItem) WHERE r.toName IS NOT NULL ' +
        'RETURN [a.aiId, b.aiId] AS value',
    );
    const arrived = told(
      sent.filter(({ arrivedAs }) => arrivedAs !== null),
      ({ aiId, arrivedAs }) => [aiId, arrivedAs],
    );
    expect(share(arrivals, arrived)).toBeGreaterThan(0.85);
    expect(share(arrived, arrivals)).toBeGreaterThan(0.5);
  });

  it('is who was asked to do something, and what mostly came of it', async () => {
    expect(
      await found(
        'MATCH (n:Action)-[:ASKED_IN]->(a:AgendaItem) RETURN [a.aiId, n.owner, n.due IS NOT NULL] AS value',
      ),
    ).toEqual(told(truth.actions, ({ aiId, owner, due }) => [aiId, owner, due !== null]));
    const back = await found(
      'MATCH (b:AgendaItem)<-[:REPORTED_BACK_IN]-(n:Action)-[:ASKED_IN]->(a:AgendaItem) RETURN [a.aiId, b.aiId] AS value',
    );
    const reported = told(
      truth.actions.filter(({ reportedBackIn }) => reportedBackIn !== null),
      ({ aiId, reportedBackIn }) => [aiId, reportedBackIn],
    );
    expect(share(back, reported)).toBeGreaterThan(0.8);
    expect(share(reported, back)).toBeGreaterThan(0.5);
  });

  it('is what was corrected in which earlier record', async () => {
    expect(
      await found(
        'MATCH (m:Meeting)<-[:CORRECTS]-(k:Correction)-[:MADE_IN]->(a:AgendaItem) RETURN [a.aiId, m.mid, k.field, k.before, k.after] AS value',
      ),
    ).toEqual(
      told(truth.corrections, ({ aiId, corrects, field, before, after }) => [
        aiId,
        corrects,
        field,
        before,
        after,
      ]),
    );
  });

  it('is how many questions the public asked about which items, and nobody’s name', async () => {
    expect(
      await found(
        'MATCH (q:PublicQuestions)-[:ASKED_IN]->(a:AgendaItem) WHERE q.count IS NOT NULL RETURN [a.aiId, q.count] AS value',
      ),
    ).toEqual(told(truth.publicQuestions, ({ aiId, count }) => [aiId, count]));
  });

  it('has its words as evidence, where they stand', async () => {
    const wrong = await readValues(
      engine,
      'MATCH (f)-[:HAS_EVIDENCE]->(e:Evidence), (f)-[:PUT_IN|DECLARED_IN|ASKED_IN|MADE_IN]->(a:AgendaItem) ' +
        "WITH e, CASE e.field WHEN 'minutesText' THEN a.minutesText WHEN 'votesText' THEN a.votesText END AS text " +
        'WHERE substring(text, e.start, e.end - e.start) <> e.quote RETURN e.id AS value',
      z.string(),
    );
    expect(wrong).toEqual([]);
  });
});
