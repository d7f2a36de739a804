import { describe, expect, it } from 'vitest';
import { type CoveredCommittee, toCoverage } from '../../../src/graphql/trace/coverage.ts';
import { meetingOn } from './coverage-facts.ts';

const all = ['title', 'decision', 'minutes'] as const;
const committee = (changes: Partial<CoveredCommittee> = {}): CoveredCommittee => ({
  id: 'a:committee:1',
  listWindows: [{ from: null, to: null }],
  lastSeenOn: '2020-01-01',
  failure: null,
  sourceUrl: null,
  ...changes,
});
const year2017 = { from: '2017-01-01', to: '2017-12-31' };

describe('toCoverage', () => {
  it('counts meetings inside the window, and those that may be', () => {
    const may = meetingOn(null, { id: 'a:meeting:may', dateFrom: '2016-12-01', dateTo: '2017-01-31' });
    const meetings = [meetingOn('2016-05-01'), meetingOn('2017-05-01'), may, meetingOn(null)];
    expect(toCoverage([committee()], meetings, year2017, all)).toMatchObject({
      meetingsListed: 3,
      meetingsDated: 1,
      meetingsUndated: 2,
      meetingsPossiblyOutside: 2,
      items: 6,
      documentsListed: 3,
      documentsRead: 0,
    });
  });

  it('counts a joint meeting once', () => {
    const joint = meetingOn('2017-05-01');
    expect(toCoverage([committee(), committee()], [joint, joint], year2017, all).meetingsListed).toBe(1);
  });

  it('tells apart what was cancelled, is to come, failed, was not read or is a draft', () => {
    const meetings = [
      meetingOn('2017-01-01', { status: 'CANCELLED', readState: 'LISTED', items: 0, withText: 0 }),
      meetingOn('2017-02-01', { readState: 'FAILED', failure: 'Empty reply.', items: 0, withText: 0 }),
      meetingOn('2017-03-01', { readState: 'LISTED', items: 0, withText: 0, publicationState: 'UNKNOWN' }),
      meetingOn('2017-04-01', { publicationState: 'DRAFT_MINUTES' }),
      meetingOn('2017-05-01', { withText: 0 }),
      meetingOn('2017-06-01'),
      meetingOn('2017-07-01', { lastSeenAt: '2017-06-02T00:00:00Z', publicationState: 'AGENDA' }),
    ];
    expect(toCoverage([committee()], meetings, year2017, all)).toMatchObject({
      meetingsListed: 7,
      meetingsHeld: 5,
      meetingsCancelled: 1,
      meetingsToCome: 1,
      meetingsFailed: 1,
      meetingsNotRead: 2,
      meetingsRead: 3,
      meetingsWithAgenda: 4,
      meetingsWithMinutes: 1,
      meetingsWithDraftMinutes: 1,
      failures: [{ subject: 'a:meeting:2017-02-01', url: 'https://a.invalid/x', reason: 'Empty reply.' }],
    });
  });

  it.each([
    ['one reading over all of it', [{ from: null, to: null }], year2017, 'WHOLE'],
    [
      'two readings that touch',
      [
        { from: '2016-01-01', to: '2017-06-30' },
        { from: '2017-07-01', to: null },
      ],
      year2017,
      'WHOLE',
    ],
    [
      'two readings a day apart',
      [
        { from: '2016-01-01', to: '2017-06-29' },
        { from: '2017-07-01', to: null },
      ],
      year2017,
      'PART',
    ],
    ['a reading that ends too early', [{ from: '2016-01-01', to: '2017-06-30' }], year2017, 'PART'],
    ['a reading that begins too late', [{ from: '2017-06-30', to: null }], year2017, 'PART'],
    ['a reading of another year', [{ from: '2018-01-01', to: null }], year2017, 'NONE'],
    ['no reading', [], year2017, 'NONE'],
    [
      'an open past, read from a day on',
      [{ from: '2010-01-01', to: null }],
      { from: null, to: '2017-12-31' },
      'PART',
    ],
    [
      'an open end, read up to the day of the reading',
      [{ from: null, to: '2020-06-30' }],
      { from: '2017-01-01', to: null },
      'WHOLE',
    ],
    [
      'an open end, last read before the day it was seen',
      [{ from: null, to: '2019-06-30' }],
      { from: '2017-01-01', to: null },
      'PART',
    ],
  ])('tells how far the list covers the window: %s', (_, listWindows, window, cover) => {
    expect(toCoverage([committee({ listWindows })], [], window, all).listCover).toBe(cover);
  });
});
