import { describe, expect, it } from 'vitest';
import { platforms } from '../../scrapers/registry.ts';
import { listGapPages } from '../../src/saved/gaps.ts';

const site = { install: 'wexcombe', baseUrl: 'https://wexcombe.invalid' };

describe('listGapPages', () => {
  it('names the page that would fill each gap, once, lists first', () => {
    const rows = {
      withoutCommitteeList: true,
      committeesWithoutList: [204],
      meetingsNotRead: [
        { meetingId: 9101, committeeId: 204 },
        { meetingId: 9102, committeeId: null },
        { meetingId: 9101, committeeId: 204 },
      ],
      itemsCut: [{ itemId: 70002 }],
    };
    expect(listGapPages(platforms.moderngov, site, rows)).toEqual([
      {
        url: 'https://wexcombe.invalid/mgListCommittees.aspx',
        pageType: 'committee-list',
        reason: 'no-committee-list',
      },
      {
        url: 'https://wexcombe.invalid/ieListMeetings.aspx?CId=204',
        pageType: 'meeting-list',
        reason: 'no-meeting-list',
      },
      {
        url: 'https://wexcombe.invalid/ieListDocuments.aspx?MId=9101',
        pageType: 'meeting',
        reason: 'meeting-not-read',
      },
      {
        url: 'https://wexcombe.invalid/ieListDocuments.aspx?MId=9102',
        pageType: 'meeting',
        reason: 'meeting-not-read',
      },
      { url: 'https://wexcombe.invalid/mgAi.aspx?ID=70002', pageType: 'agenda-item', reason: 'text-cut' },
    ]);
  });

  it('names nothing where nothing is missing', () => {
    const rows = {
      withoutCommitteeList: false,
      committeesWithoutList: [],
      meetingsNotRead: [],
      itemsCut: [],
    };
    expect(listGapPages(platforms.moderngov, site, rows)).toEqual([]);
  });
});
