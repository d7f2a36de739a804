import { describe, expect, it } from 'vitest';
import { ids } from '../../schema/records/ids.ts';
import { findGaps } from '../../src/cli/saved-gaps.ts';
import {
  committeeRow,
  committees,
  council,
  FakeArchive,
  type FakePage,
  install,
  itemRecord,
  listOf,
  meetingRecord,
  openGraph,
  project,
  reply,
} from '../projection/small-council.ts';

async function gapsAfter(pages: readonly FakePage[], of = council) {
  const engine = await openGraph();
  await project(engine, new FakeArchive().addAll(pages));
  const gaps = await findGaps(engine, of);
  await engine.close();
  return gaps;
}

const listed = (mid: number, on: string, fields: object = {}) =>
  meetingRecord(mid, { on, committeeIds: [ids.committee(install, 1)], listed: true, ...fields });
const lists: FakePage[] = [
  committees(committeeRow(1, 'Education'), committeeRow(2, 'Health')),
  {
    pageType: 'ws-meetings',
    context: { committeeId: 1 },
    records: [
      { kind: 'list-reading', committeeId: ids.committee(install, 1), from: null, to: null, count: 5 },
      listed(1, '2016-02-03'),
      listed(2, '2016-01-03'),
      listed(3, '2016-03-03'),
      listed(4, '2016-04-03', { status: 'CANCELLED' }),
      // The captures are of 2026.
      listed(5, '2031-01-01'),
    ],
  },
  reply(
    3,
    meetingRecord(3, { on: '2016-03-03' }),
    itemRecord(3, 31, 'School places', { minutesText: 'RESOLVED that', minutesCut: true }),
    itemRecord(3, 32, 'Youth service', { minutesText: 'Agreed.', position: 2 }),
  ),
];

describe('findGaps', () => {
  it('names lists, then meetings held and not read by day, then texts that were cut', async () => {
    const gaps = await gapsAfter(lists);
    expect(
      gaps.map(({ reason, url, openUrl }) => [reason, url.slice(council.baseUrl.length), openUrl === url]),
    ).toEqual([
      ['no-meeting-list', '/ieListMeetings.aspx?CId=2', true],
      ['meeting-not-read', '/ieListDocuments.aspx?MId=2', true],
      ['meeting-not-read', '/ieListDocuments.aspx?MId=1', true],
      ['text-cut', '/mgAi.aspx?ID=31', true],
    ]);
  });

  it('names the list of committees where only one of meetings was read', async () => {
    const gaps = await gapsAfter([listOf(1, [])]);
    expect(gaps.map(({ reason }) => reason)).toEqual(['no-committee-list']);
  });

  it('gives the council’s own address for a reconstruction, and none for a number that was filled in', async () => {
    const reconstruction = {
      notice: 'A reconstruction.',
      originalBaseUrl: 'https://own.invalid',
      inventedIdsFrom: 2,
    };
    const gaps = await gapsAfter(lists, { ...council, reconstruction });
    expect(gaps.map(({ openUrl }) => openUrl)).toEqual([
      null,
      null,
      'https://own.invalid/ieListDocuments.aspx?MId=1',
      null,
    ]);
  });
});
