import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { changes } from '../../../queries/operations/changes.ts';
import * as edges from '../../../queries/write/edges.ts';
import * as nodes from '../../../queries/write/nodes.ts';
import { toChangesAnswer } from '../../../src/cli/answers/changes-answer.ts';
import { step } from '../../../src/graph/engine.ts';
import { runOperation } from '../../../src/graphql/run-operation.ts';
import { fillRow } from '../fill-row.ts';
import { type OpenApi, openApi } from '../open-api.ts';
import { town, writeFacts } from './town.ts';

const page = { sourceUrl: 'https://town.invalid/p', digest: 'e'.repeat(64) };

// The town was captured on 1 January 2020, its pages changed in February and March, and again in April.
let open: OpenApi;
beforeAll(async () => {
  open = await openApi([town]);
  await writeFacts(open.engine);
  const seen = { ...page, firstSeenAt: '2020-04-01T10:00:00.500Z', lastSeenAt: '2020-04-01T10:00:00.500Z' };
  await open.engine.write([
    step(nodes.upsertDocuments, {
      rows: [
        fillRow('Document', {
          id: 'town:document:1',
          install: 'town',
          title: 'Late paper',
          documentKind: 'REPORT',
          ...seen,
        }),
      ],
    }),
    step(edges.linkItemDocuments, { rows: [{ from: 'town:item:121', to: 'town:document:1' }] }),
    step(edges.linkMeetingDocuments, { rows: [{ from: 'town:meeting:12', to: 'town:document:1' }] }),
    step(nodes.upsertMemberships, {
      rows: [fillRow('Membership', { id: 'town:membership:1', role: 'Chair', ...seen })],
    }),
    step(edges.linkMemberships, { rows: [{ from: 'town:member:1', to: 'town:membership:1' }] }),
    step(edges.linkMembershipCommittees, { rows: [{ from: 'town:membership:1', to: 'town:committee:1' }] }),
    step(nodes.upsertRetired, {
      rows: [
        fillRow('Retired', {
          id: 'town:retired:item-9',
          retiredId: 'town:item:9',
          install: 'town',
          kind: 'item',
          title: 'Gone item',
          retiredAt: '2020-03-01T00:00:00Z',
          ...page,
        }),
      ],
    }),
    step(edges.linkMeetingRetired, { rows: [{ from: 'town:meeting:12', to: 'town:retired:item-9' }] }),
    step(nodes.upsertRevisions, {
      rows: [
        fillRow('Revision', {
          id: 'town:revision:3',
          install: 'town',
          field: 'venue',
          value: 'New Hall',
          knownFrom: '2020-03-01T00:00:00Z',
          knownTo: '2020-04-01T10:00:00.500Z',
          url: page.sourceUrl,
          digest: page.digest,
        }),
      ],
    }),
    step(edges.linkMeetingRevisions, { rows: [{ from: 'town:meeting:12', to: 'town:revision:3' }] }),
  ]);
  await open.engine.write([
    step(nodes.upsertCommittees, {
      rows: town.committees.map(({ cid, name }) =>
        fillRow('Committee', {
          id: `town:committee:${String(cid)}`,
          install: 'town',
          cid,
          name,
          listWindows: ['../..'],
          ...page,
          firstSeenAt: '2020-01-01T00:00:00Z',
          lastSeenAt: '2020-05-01T00:00:00Z',
        }),
      ),
    }),
  ]);
});
afterAll(() => open.close());

async function ask(variables: Record<string, unknown>) {
  const { data, errors } = await runOperation(open.api, 'changes', variables);
  expect(errors).toBeUndefined();
  return changes.answer.parse(data).changes;
}
type Told = Awaited<ReturnType<typeof ask>>['changes'];
const short = (told: Told) =>
  told.map(({ kind, subject, title, field, before, after }) => [kind, subject, title, field, before, after]);

describe('changes', () => {
  it('tells what is new, what says something else and what is gone, newest first', async () => {
    const answer = await ask({ since: '2020-02-02', council: 'town' });
    expect(answer).toMatchObject({ state: 'IN_RECORD', count: 5, lastCapturedAt: '2020-05-01T00:00:00Z' });
    expect(short(answer.changes)).toEqual([
      ['NEW', 'DOCUMENT', 'Late paper', null, null, 'Late paper'],
      ['NEW', 'MEMBERSHIP', 'Jo Ash, Chair', null, null, 'Jo Ash, Chair'],
      ['CHANGED', 'MEETING', '18 July 2017', 'venue', 'New Hall', null],
      ['CHANGED', 'MEETING', '18 July 2017', 'venue', 'Old Hall', 'New Hall'],
      ['RETIRED', 'ITEM', 'Gone item', null, 'Gone item', null],
    ]);
    const gone = answer.changes.at(-1);
    expect(gone).toMatchObject({
      subjectId: 'town:item:9',
      capture: { at: '2020-03-01T00:00:00Z', source: { url: page.sourceUrl } },
      committeeNames: ['Children Committee'],
      meeting: { date: '2017-07-18' },
    });
  });

  it('tells what a text says now that it was given', async () => {
    const { changes: told } = await ask({
      since: '2020-01-15',
      council: 'town',
      subject: 'item',
      kind: 'changed',
    });
    expect(short(told)).toEqual([
      ['CHANGED', 'ITEM', 'Ofsted report', 'minutesText', null, 'It was noted after a vote.'],
    ]);
  });

  it('takes an instant to the millisecond, and counts each thing once', async () => {
    const at = async (since: string) => (await ask({ since, council: 'town' })).count;
    expect(await at('2020-04-01T10:00:00.499Z')).toBe(3);
    expect(await at('2020-04-01T11:00:00.499+01:00')).toBe(3);
    expect(await at('2020-04-01T10:00:00.500Z')).toBe(0);
  });

  it('narrows to a committee, and counts every kind beside the one asked about', async () => {
    const answer = await ask({ since: '2020-02-02', committee: '1', kind: 'retired' });
    expect(answer.count).toBe(1);
    expect(answer.counts).toContainEqual({ kind: 'NEW', subject: 'DOCUMENT', count: 1 });
    expect(await ask({ since: '2020-02-02', committee: '2' })).toMatchObject({
      state: 'NOT_IN_RECORD',
      count: 0,
    });
  });

  it('says where our copy begins after the time asked about', async () => {
    const answer = await ask({ since: '2019-06-01', council: 'town', subject: 'committee' });
    expect(answer.reason).toContain('Our copy begins at 2020-01-01T00:00:00Z only');
    expect(answer).toMatchObject({ count: 3, firstCapturedAt: '2020-01-01T00:00:00Z' });
  });

  it('knows nothing after the last capture, and takes no other time', async () => {
    expect(await ask({ since: '2020-06-01' })).toMatchObject({ state: 'NOT_IN_OUR_COPY', count: 0 });
    const { errors } = await runOperation(open.api, 'changes', { since: 'last week' });
    expect(errors?.[0]?.message).toContain('"last week" is no day and no instant');
  });

  it('is told to people with then and now', async () => {
    const { data } = await runOperation(open.api, 'changes', { since: '2020-02-02' });
    const { text, rows } = toChangesAnswer(changes.answer.parse(data));
    expect(text).toContain('venue: Old Hall → New Hall');
    expect(text).toContain('no longer listed item: Gone item (Children Committee, 18 July 2017)');
    expect(text).toContain('In all: changed meeting: 2; new document: 1;');
    expect(rows.map((row) => row.length)).toEqual(rows.map(() => rows[0]?.length));
  });
});
