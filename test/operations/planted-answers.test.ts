import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { changes } from '../../queries/operations/changes.ts';
import { load } from '../../queries/operations/load.ts';
import { recurrences } from '../../queries/operations/recurrences.ts';
import { remitBreadth } from '../../queries/operations/remit-breadth.ts';
import { statements } from '../../queries/operations/statements.ts';
import { createWorkspaceApi } from '../../src/cli/ask-operation.ts';
import { councilOf, removeFolders } from '../integration/council-folder.ts';
import { makingPatience } from '../support/make-once.ts';
import { type Ask, toAsk } from './asking.ts';
import { openPlantedCouncil } from './crawled-planted-council.ts';
import { plantCouncil, planted, purpose, request } from './planted-council.ts';

const { site, cid, meetings } = plantCouncil();
const council = councilOf(site);
let ask: Ask;
let between: string;
let close: () => Promise<void>;
beforeAll(async () => {
  const planted = await openPlantedCouncil();
  ({ between, close } = planted);
  ask = toAsk(createWorkspaceApi(planted.engine));
}, makingPatience);
afterAll(async () => {
  await close();
  removeFolders();
});

const mids = meetings.map(({ mid }) => mid);
const midOf = (id: string): number => Number(id.split(':').at(-1));
const itemId = (aiId: number | null | undefined): string => `${council.slug}:item:${String(aiId)}`;

describe('a made-up council, of which the truth is known', () => {
  it('has the load of the meetings that its case lists', async () => {
    const held = site.meetings.filter(
      (meeting) => meeting.cid === cid && !meeting.cancelled && !meeting.revisions && meeting.date,
    );
    const day = held.find(({ mid }) => mid === mids[0])?.date ?? '';
    const { load: answer } = await ask(load, { committee: String(cid), from: day, to: day, bucket: 'month' });
    const wanted = held.find(({ mid }) => mid === mids[0]);
    const [bucket] = answer.committees[0]?.buckets ?? [];
    const items = wanted?.items ?? [];
    expect(bucket).toMatchObject({
      dated: true,
      meetings: 1,
      items: items.length,
      papers: new Set(
        items.flatMap((item) => (item.documents ?? []).map((_, at) => `${String(item.aiId)} ${String(at)}`)),
      ).size,
    });
    expect(bucket?.substantiveItems).toBeGreaterThan(0);
    expect(bucket?.substantiveItems).toBeLessThan(items.length);
    const all = await ask(load, { committee: String(cid), bucket: 'all' });
    const cancelled = site.meetings.filter((meeting) => meeting.cid === cid && meeting.cancelled).length;
    expect(all.load.total?.meetingsNotHeld).toBeGreaterThanOrEqual(cancelled);
    expect(all.load.total?.minutesCharacters).toBeGreaterThan(1000);
  });

  it('has its remit on paper beside what was ruled to be outside of it', async () => {
    const { remitBreadth: answer } = await ask(remitBreadth, { committee: String(cid), first: 500 });
    const [body] = answer.committees;
    expect(body).toMatchObject({
      remitState: 'IN_RECORD',
      remits: [{ text: purpose }],
      outsideState: 'IN_RECORD',
    });
    expect(body?.outsideRemit).toMatchObject([
      {
        quote: 'The clerk ruled the ferry outside the remit of the Committee.',
        item: { id: itemId(planted.inspection.aiId) },
      },
    ]);
    const moorings = body?.topics.find(({ items }) =>
      items.some(({ id }) => id === itemId(planted.report.aiId)),
    );
    expect(moorings).toMatchObject({ topic: expect.stringMatching(/^(?:mooring|chain)s?$/) as string });
    expect(body?.topics.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1, 9);
    expect(body?.topics.reduce((sum, { n }) => sum + n, 0)).toBe(body?.items);
  });

  it('has what reports, inspectors and members said in order of time, with days and pages', async () => {
    const { statements: answer } = await ask(statements, { query: 'moorings', council: council.slug });
    const told = answer.statements.map(({ toldBy, meeting }) => [toldBy, midOf(meeting.id)]);
    expect(told).toEqual([
      ['OFFICER_REPORT_IN_MINUTES', mids[0]],
      ['INSPECTION_OR_AUDIT', mids[1]],
      ['MEMBERS_IN_MINUTES', mids[2]],
    ]);
    const days = (Date.parse(meetings[1]?.date ?? '') - Date.parse(meetings[0]?.date ?? '')) / 86_400_000;
    expect(answer.statements[0]?.daysToInspection).toEqual({ least: days, most: days });
    for (const { item } of answer.statements) expect(item.source?.url).toMatch(/^https:/);
  });

  it('has the one request that came back, and no boilerplate', async () => {
    const { recurrences: answer } = await ask(recurrences, { query: 'mooring', council: council.slug });
    expect(answer.recurrences).toHaveLength(1);
    const [pair] = answer.recurrences;
    expect(pair).toMatchObject({ orderKnown: true, sameCommittee: true, similarity: 1 });
    expect([midOf(pair?.earlier.meeting.id ?? ''), midOf(pair?.later.meeting.id ?? '')]).toEqual([
      mids[0],
      mids[2],
    ]);
    for (const end of [pair?.earlier, pair?.later]) expect(end?.quote).toContain(request);
    const { recurrences: all } = await ask(recurrences, { council: council.slug, first: 500 });
    const quotes = all.recurrences.flatMap(({ earlier, later }) => [earlier.quote, later.quote]);
    // The council's own minutes are made of stock phrases, which come back at every meeting.
    expect(quotes.filter((quote) => !quote.includes(request))).toEqual([]);
    expect(all.textsCompared).toBeGreaterThan(2);
  });

  it('has what the second crawl saw otherwise, and nothing after it', async () => {
    const { changes: answer } = await ask(changes, { since: between, council: council.slug, first: 500 });
    expect(answer.state).toBe('IN_RECORD');
    const of = (kind: string, subject: string) =>
      answer.changes.filter((change) => change.kind === kind && change.subject === subject);
    expect(of('CHANGED', 'MEETING').map(({ field, after }) => [field, after])).toContainEqual([
      'date',
      '2024-02-29',
    ]);
    expect(of('CHANGED', 'ITEM').map(({ field }) => field)).toEqual(
      expect.arrayContaining(['title', 'minutesText']),
    );
    expect(of('NEW', 'ITEM').map(({ title }) => title)).toContain('Urgent business: roof of the library');
    expect(of('NEW', 'DOCUMENT').length).toBeGreaterThan(0);
    expect(of('RETIRED', 'ITEM').length).toBeGreaterThan(0);
    expect(of('RETIRED', 'MEETING').length).toBeGreaterThan(0);
    for (const { capture } of answer.changes)
      expect(Date.parse(capture.at)).toBeGreaterThan(Date.parse(between));
    const renamed = of('CHANGED', 'ITEM').find(({ field }) => field === 'title');
    expect(renamed?.after).toBe(`${renamed?.before ?? ''} & “questions”`);
    const none = await ask(changes, { since: '9000-01-01', council: council.slug });
    expect(none.changes).toMatchObject({ state: 'NOT_IN_OUR_COPY', count: 0 });
  });
});
