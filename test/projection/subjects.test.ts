import { describe, expect, it } from 'vitest';
import type { Capture } from '../../schema/records/capture.ts';
import { ids } from '../../schema/records/ids.ts';
import type { ParsedPage } from '../../schema/records/page.ts';
import { moderngov } from '../../scrapers/moderngov/index.ts';
import { subjectsOf, subjectsOfPage, toPlaced } from '../../src/projection/subjects.ts';
import { attendanceRecord, install, itemRecord, listOf, meetingRecord } from './small-council.ts';

const capture = (url: string, fields: Partial<Capture> = {}): Capture => ({
  seq: 1,
  install,
  url: `https://smalltown.invalid/${url}`,
  pageType: 'unknown',
  context: {},
  fetchedAt: '2026-01-01T00:00:00.000Z',
  status: 200,
  digest: null,
  bytes: 0,
  scrubRules: 'none',
  ...fields,
});
const place = (url: string, fields: Partial<Capture> = {}) =>
  toPlaced(capture(url, fields), (address) => moderngov.recognise(address));

describe('subjectsOf', () => {
  it.each([
    ['mgListCommittees.aspx', { kind: 'council' }],
    ['mgWebService.asmx/GetCommittees', { kind: 'council' }],
    ['mgMemberIndex.aspx', { kind: 'council' }],
    ['mgCommitteeDetails.aspx?ID=693', { kind: 'committee', sourceId: 693 }],
    ['ieListMeetings.aspx?CId=693', { kind: 'committee', sourceId: 693 }],
    [
      'mgWebService.asmx/GetMeetings?lCommitteeId=693&sFromDate=01/01/2016&sToDate=31/12/2016',
      { kind: 'committee', sourceId: 693 },
    ],
    ['ieListDocuments.aspx?CId=693&MId=8693', { kind: 'meeting', sourceId: 8693 }],
    ['mgWebService.asmx/GetMeeting?lMeetingId=8693', { kind: 'meeting', sourceId: 8693 }],
    ['mgMeetingAttendance.aspx?ID=8693', { kind: 'meeting', sourceId: 8693 }],
    ['mgAi.aspx?ID=22263', { kind: 'item', sourceId: 22263 }],
  ])('places %s by its address', (url, subject) => {
    const placed = place(url);
    expect(placed && subjectsOf(placed)).toEqual([subject]);
  });

  it('goes by what the crawl knew where the address tells nothing', () => {
    const placed = place('saved.html', { pageType: 'meeting', context: { meetingId: 5, committeeId: 6 } });
    expect(placed && subjectsOf(placed)).toEqual([{ kind: 'meeting', sourceId: 5 }]);
    expect(place('saved.html')).toBeNull();
  });

  it('finds no committee in a list of all committees', () => {
    const placed = place(
      'mgWebService.asmx/GetMeetings?lCommitteeId=0&sFromDate=01/01/2016&sToDate=31/12/2016',
    );
    expect(placed && subjectsOf(placed)).toEqual([]);
  });
});

describe('subjectsOfPage', () => {
  const page = (records: ParsedPage['records'] | null): ParsedPage => {
    return { pageType: 'meeting', install, records: records ?? [], links: [], problems: [] };
  };

  it('finds every committee of a list of all committees', () => {
    const records = [...(listOf(1, [[10, '2016-05-03']]).records ?? []), ...(listOf(2, []).records ?? [])];
    expect(subjectsOfPage('ws-meetings', page(records))).toEqual([
      { kind: 'committee', sourceId: 1 },
      { kind: 'committee', sourceId: 2 },
    ]);
  });

  it('finds the meeting, the item and the meeting attended in their records', () => {
    const listed = meetingRecord(11, { listed: true, committeeIds: [ids.committee(install, 1)] });
    expect(subjectsOfPage('meeting', page([meetingRecord(10), listed]))).toEqual([
      { kind: 'meeting', sourceId: 10 },
    ]);
    expect(subjectsOfPage('agenda-item', page([itemRecord(10, 101, 'Roads')]))).toEqual([
      { kind: 'item', sourceId: 101 },
    ]);
    expect(subjectsOfPage('attendance', page([attendanceRecord(10, 1, 'Ann Lee')]))).toEqual([
      { kind: 'meeting', sourceId: 10 },
    ]);
  });
});
