import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { z } from 'zod';
import type { AgendaItemRecord } from '../../schema/records/agenda-item.ts';
import type { RecordedVote } from '../../schema/records/recorded-vote.ts';
import type { GraphEngine } from '../../src/graph/engine.ts';
import { hashGraph } from '../../src/graph/hash.ts';
import { readValues } from '../integration/graph-lines.ts';
import {
  attendanceRecord,
  FakeArchive,
  itemPage,
  itemRecord,
  meetingPage,
  meetingRecord,
  openGraph,
  project,
  reply,
} from './small-council.ts';

let engine: GraphEngine;
beforeEach(async () => {
  engine = await openGraph();
});
afterEach(() => engine.close());

const values = (text: string): Promise<unknown[]> => readValues(engine, text, z.unknown());
const motions = (fields: string): Promise<unknown[]> =>
  values(`MATCH (m:Motion)-[:PUT_IN]->(:AgendaItem) RETURN [${fields}] AS value ORDER BY m.sortKey`);
const fresh = async (archive: FakeArchive): Promise<string> => {
  const other = await openGraph();
  await project(other, archive, { full: true });
  const { hash } = await hashGraph(other);
  await other.close();
  return hash;
};

const row = (title: string, fields: Partial<RecordedVote> = {}): RecordedVote => ({
  title,
  type: 'Motion',
  text: null,
  resultText: 'Carried',
  result: 'CARRIED',
  ...fields,
});
const lost = { type: 'Amendment', resultText: 'Lost', result: 'LOST' } as const;
const names = 'For: Councillor Ann Lee (1)\nAgainst: Councillors Bo Ray and Di Moss (2)';
const item = (fields: Partial<AgendaItemRecord> = {}) => itemRecord(10, 101, 'Kerbs', fields);
const page = (fields: Partial<AgendaItemRecord> = {}) =>
  meetingPage(
    10,
    meetingRecord(10, { on: '2016-05-03' }),
    item(fields),
    attendanceRecord(10, 1, 'Ann Lee'),
    attendanceRecord(10, 2, 'Bo Ray'),
  );
const service = (fields: Partial<AgendaItemRecord> = {}) =>
  reply(10, meetingRecord(10, { on: '2016-05-03' }), item(fields));
const minutes =
  'Councillor Ann Lee moved, seconded by Councillor Bo Ray, that the kerbs be lowered. On being put to the vote the ' +
  'motion was carried by 5 votes to 3.\n\nRESOLVED that the kerbs be lowered.';

describe('a table of recorded votes in the graph', () => {
  it('gives a question for each row, in order, with its words and place as evidence', async () => {
    const recordedVotes = [row('That kerbs go', { ...lost, text: names }), row('That kerbs stay')];
    await project(engine, new FakeArchive().add(page({ recordedVotes })));
    expect(
      await motions('m.text, m.motionType, m.result, m.for, m.against, m.mover, m.method, m.confidence'),
    ).toEqual([
      ['That kerbs go', 'Amendment', 'LOST', 1, 2, null, 'recorded-vote-table-1', 0.95],
      ['That kerbs stay', 'Motion', 'CARRIED', null, null, null, 'recorded-vote-table-1', 0.95],
    ]);
    expect(
      await values(
        'MATCH (m:Motion)-[:PUT_IN]->(a:AgendaItem), (m)-[:HAS_EVIDENCE]->(e:Evidence) ' +
          'RETURN [e.field, e.quote, substring(a.votesText, e.start, e.end - e.start) = e.quote, e.url] AS value ORDER BY e.start',
      ),
    ).toEqual([
      [
        'votesText',
        `That kerbs go | Amendment | Lost\n${names}`,
        true,
        'https://smalltown.invalid/meeting?ID=10',
      ],
      ['votesText', 'That kerbs stay | Motion | Carried', true, 'https://smalltown.invalid/meeting?ID=10'],
    ]);
    // Who was on the meeting's list is that person; who was not is known by name.
    expect(
      await values(
        'MATCH (p:Member)-[:CAST]->(b:Ballot)-[:ON]->(m:Motion) RETURN [b.name, b.choice, p.uid] AS value ORDER BY b.name',
      ),
    ).toEqual([
      ['Ann Lee', 'FOR', 1],
      ['Bo Ray', 'AGAINST', 2],
      ['Di Moss', 'AGAINST', null],
    ]);
  });

  it('stays beside what the service tells, which has none, whichever was read last', async () => {
    const archive = new FakeArchive().add(page({ recordedVotes: [row('Kerbs')] })).add(service());
    await project(engine, archive);
    expect(await motions('m.motionType, m.sourceUrl')).toEqual([
      ['Motion', 'https://smalltown.invalid/meeting?ID=10'],
    ]);
    archive.add(service({ minutesText: minutes }));
    await project(engine, archive);
    const both = [['Motion', 'CARRIED', 5, 3, 'Ann Lee', 'https://smalltown.invalid/ws-meeting?ID=10']];
    const told = 'm.motionType, m.result, m.for, m.against, m.mover, m.sourceUrl';
    expect(await motions(told)).toEqual(both);
    archive.add(page({ recordedVotes: [row('Kerbs')], agendaText: 'To decide.' }));
    await project(engine, archive);
    expect(await motions(told)).toEqual(both);
    expect((await hashGraph(engine)).hash).toBe(await fresh(archive));
  });

  it('is one question with what minutes tell of the same vote, each filling in what the other leaves open', async () => {
    const recordedVotes = [row('Lower them', { type: 'Resolution', text: 'For: Councillor Ann Lee' })];
    await project(
      engine,
      new FakeArchive().add(
        page({ minutesText: minutes.replace('5 votes to 3', 'a majority'), recordedVotes }),
      ),
    );
    expect(await motions('m.text, m.motionType, m.result, m.for, m.mover, m.seconder, m.method')).toEqual([
      [
        'RESOLVED that the kerbs be lowered.',
        'Resolution',
        'CARRIED',
        1,
        'Ann Lee',
        'Bo Ray',
        'vote-wording-1 + recorded-vote-table-1',
      ],
    ]);
    expect(
      await values('MATCH (:Motion)-[:HAS_EVIDENCE]->(e) RETURN DISTINCT e.field AS value ORDER BY value'),
    ).toEqual(['minutesText', 'votesText']);
    expect(await values('MATCH (p)-[:CAST]->(b:Ballot) RETURN [p.uid, b.choice] AS value')).toEqual([
      [1, 'FOR'],
    ]);
    expect(await values('MATCH (:Decision)-[:PUT_AS]->(m:Motion) RETURN m.motionType AS value')).toEqual([
      'Resolution',
    ]);
  });

  it('is another question than the minutes’ where they differ, and no decision is said to have come of it', async () => {
    const recordedVotes = [row('Kerbs', { text: 'For: 6, Against: 2' })];
    await project(engine, new FakeArchive().add(page({ minutesText: minutes, recordedVotes })));
    expect(await motions('m.motionType, m.for, m.against')).toEqual([
      ['Motion', 6, 2],
      [null, 5, 3],
    ]);
    expect(await values('MATCH (:Decision)-[:PUT_AS]->(m:Motion) RETURN m.for AS value')).toEqual([5]);
  });

  it('has the question of a decision of which the minutes tell no vote, where only one was carried', async () => {
    const decided = 'MATCH (:Decision)-[:PUT_AS]->(m:Motion) RETURN m.text AS value';
    const minutesText = 'RESOLVED that the kerbs be lowered.';
    const archive = new FakeArchive().add(
      page({ minutesText, recordedVotes: [row('Raise them', lost), row('Lower them')] }),
    );
    await project(engine, archive);
    expect(await values(decided)).toEqual(['Lower them']);
    archive.add(page({ minutesText, recordedVotes: [row('Lower them'), row('All of them')] }));
    await project(engine, archive);
    expect(await values(decided)).toEqual([]);
    archive.add(page({ minutesText, recordedVotes: [row('Lower them', { ...lost, type: 'Motion' })] }));
    await project(engine, archive);
    expect(await values(decided)).toEqual([]);
  });

  it('is replaced by what a later capture shows, which keeps what it said before; a page without it has none', async () => {
    const untold = { resultText: null, result: null };
    const archive = new FakeArchive().add(
      page({ recordedVotes: [row('Kerbs', untold), row('Posts', { text: names })] }),
    );
    await project(engine, archive);
    archive.add(page({ recordedVotes: [row('Kerbs')] }));
    await project(engine, archive);
    expect(await motions('m.text, m.result')).toEqual([['Kerbs', 'CARRIED']]);
    expect(await values('MATCH (b:Ballot) RETURN b.id AS value')).toEqual([]);
    expect(await values("MATCH (r:Revision) WHERE r.field = 'votesText' RETURN r.value AS value")).toEqual([
      `Kerbs | Motion\n\nPosts | Motion | Carried\n${names}`,
    ]);
    archive.add(page());
    await project(engine, archive);
    expect(await motions('m.text')).toEqual([]);
    expect(await values('MATCH (e:Evidence) RETURN e.id AS value')).toEqual([]);
    expect((await hashGraph(engine)).hash).toBe(await fresh(archive));
  });

  it('is read from the item’s own page where the meeting’s shows none', async () => {
    const archive = new FakeArchive().add(page());
    archive.add(itemPage(101, { ...item({ recordedVotes: [row('Kerbs')] }), meetingId: null }));
    await project(engine, archive);
    expect(await motions('m.text, m.sourceUrl')).toEqual([
      ['Kerbs', 'https://smalltown.invalid/agenda-item?ID=101'],
    ]);
  });
});
