import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { MeetingListPart, PageAddress } from '../../../scrapers/moderngov/addresses.ts';
import {
  buildUrl,
  canonicalUrl,
  recogniseDocument,
  recogniseReference,
  recogniseUrl,
} from '../../../scrapers/moderngov/urls.ts';

const site = {
  install: 'wexcombe',
  baseUrl: 'https://www.wexcombe.example/moderngov',
  otherHosts: ['old.wexcombe.example'],
};
const base = site.baseUrl;

const id = fc.integer({ min: 1, max: 999_999_999 });
const day = fc
  .date({ min: new Date('1950-01-01'), max: new Date('2049-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const list: fc.Arbitrary<MeetingListPart> = fc.oneof(
  fc.constant({ part: 'around-today' } as const),
  fc.constant({ part: 'all-years' } as const),
  fc.integer({ min: 1990, max: 2049 }).map((year) => ({ part: 'year', year }) as const),
  fc
    .tuple(fc.constantFrom('earlier', 'later'), day)
    .map(([part, at]) => ({ part, at: `${at.replaceAll('-', '')}1930` }) as const),
);
const address: fc.Arbitrary<PageAddress> = fc.oneof(
  fc
    .constantFrom('committee-list', 'member-index', 'ws-committees', 'ws-councillors')
    .map((pageType) => ({ pageType })),
  id.map((committeeId) => ({ pageType: 'committee-details', committeeId }) as const),
  fc.record({ pageType: fc.constant('meeting-list' as const), committeeId: id, list }),
  fc.record({ pageType: fc.constant('meeting' as const), meetingId: id, committeeId: fc.option(id) }),
  id.map((itemId) => ({ pageType: 'agenda-item', itemId }) as const),
  id.map((meetingId) => ({ pageType: 'attendance', meetingId }) as const),
  id.map((memberId) => ({ pageType: 'member', memberId }) as const),
  id.map((meetingId) => ({ pageType: 'ws-meeting', meetingId }) as const),
  fc.record({
    pageType: fc.constant('ws-meetings' as const),
    committeeId: fc.oneof(id, fc.constantFrom(0, -1)),
    from: day,
    to: day,
  }),
);

describe('buildUrl', () => {
  it('is undone by recogniseUrl for every address', () => {
    fc.assert(
      fc.property(address, (one) => {
        expect(recogniseUrl(buildUrl(base, one))).toEqual(one);
      }),
    );
  });
});

describe('canonicalUrl', () => {
  it('leaves a canonical address as it is', () => {
    fc.assert(
      fc.property(address, (one) => {
        const canonical = canonicalUrl(buildUrl(base, one), site) ?? '';
        expect(canonicalUrl(canonical, site)).toBe(canonical);
        if (one.pageType !== 'meeting') expect(canonical).toBe(buildUrl(base, one));
      }),
    );
  });

  it('does not depend on case, junk, order, session, scheme or the form of the keys', () => {
    const forms = [
      'ieListDocuments.aspx?CId=711&MId=10221&Ver=4',
      'IELISTDOCUMENTS.ASPX?mid=10221&cid=711',
      'ieListDocuments.aspx?CommitteeId=711&MeetingId=10221&Ver=4%29#AI51902',
      'ieListDocuments.aspx?CId=711&amp;MID=10221&amp;LLL=0',
      'ceListDocuments.aspx?CId=711&MId=10221)',
      'http://www.wexcombe.example/moderngov/(X(1)S(uio5qe45))/ieListDocuments.aspx?CId=711&MId=10221',
      'https://OLD.wexcombe.example/ieListDocuments.aspx?XXR=0&bcr=1&CId=711&MId=10221',
      'ieListDocuments.aspx?CId=711&\r\nMId=10221',
    ];
    expect(new Set(forms.map((form) => canonicalUrl(form, site)))).toEqual(
      new Set([`${base}/ieListDocuments.aspx?MId=10221`]),
    );
  });

  it('names a meeting by its own id, whichever committee led there', () => {
    expect(canonicalUrl('ieListDocuments.aspx?MId=5', site)).toBe(`${base}/ieListDocuments.aspx?MId=5`);
    expect(canonicalUrl('ieListDocuments.aspx?CId=0&MId=5', site)).toBe(`${base}/ieListDocuments.aspx?MId=5`);
    expect(canonicalUrl('ieListDocuments.aspx?CId=7&MId=5', site)).toBe(`${base}/ieListDocuments.aspx?MId=5`);
    expect(recogniseUrl('ieListDocuments.aspx?CId=7&MId=5')).toMatchObject({ meetingId: 5, committeeId: 7 });
  });

  it('keeps the earlier and the later page of a list apart', () => {
    const earlier = canonicalUrl(
      'ieListMeetings.aspx?Act=earlier&CId=711&D=202409051930&MD=ielistmeetings',
      site,
    );
    expect(earlier).toBe(`${base}/ieListMeetings.aspx?CId=711&Act=earlier&D=202409051930&MD=ielistmeetings`);
    expect(canonicalUrl('ieListMeetings.aspx?CommitteeId=711', site)).toBe(
      `${base}/ieListMeetings.aspx?CId=711`,
    );
  });

  it('is null for other hosts, pages that are not read and pages without their id', () => {
    expect(canonicalUrl('https://elsewhere.example/ieListDocuments.aspx?MId=5', site)).toBeNull();
    expect(canonicalUrl('ieDecisionDetails.aspx?ID=7010', site)).toBeNull();
    expect(canonicalUrl('mgCommitteeDetails.aspx', site)).toBeNull();
    expect(canonicalUrl('ieListMeetings.aspx?CId=686&info=1&MD=Constitution', site)).toBeNull();
    expect(canonicalUrl('mailto:someone@wexcombe.example', site)).toBeNull();
    expect(
      canonicalUrl(
        'mgWebService.asmx/GetMeetings?lCommitteeId=1&sFromDate=2016-01-01&sToDate=2016-12-31',
        site,
      ),
    ).toBeNull();
  });

  it('never throws', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.webUrl({ withQueryParameters: true })), (text) => {
        canonicalUrl(text, site);
      }),
    );
  });
});

describe('recogniseDocument', () => {
  it.each([
    ['documents/s111920/Minutes of Previous\r\nMeeting.pdf', 111920, null],
    ['mgConvert2PDF.aspx?ID=65461', 65461, null],
    ['documents/g10230/Printed minutes.pdf?T=1', 'g10230-T1', 1],
    ['mgConvert2PDF.aspx?ID=10230&T=10', 'g10230-T10', 10],
    ['mgChooseDocPack.aspx?ID=10230', 'p10230-0', 10],
    ['mgChooseDocPack.aspx?ID=10230&SID=23550', 'p10230-23550', 9],
    ['documents/b7001/Late papers.pdf?T=9', 'b7001-T9', 9],
  ])('names the paper of %s', (href, key, printed) => {
    expect(recogniseDocument(href)).toEqual({ key, printed });
  });

  it("does not take a member's register of interests for a paper", () => {
    expect(recogniseDocument('mgConvert2PDF.aspx?ID=2795&T=6')).toBeNull();
  });
});

describe('recogniseReference', () => {
  it('finds issue and decision ids', () => {
    expect(recogniseReference('mgIssueHistoryHome.aspx?IId=6535&Opt=0')).toEqual({
      issueIid: 6535,
      decisionId: null,
    });
    expect(recogniseReference('ieDecisionDetails.aspx?ID=13567')).toEqual({
      issueIid: null,
      decisionId: 13567,
    });
    expect(recogniseReference('ieDecisionDetails.aspx?AIId=51902')).toEqual({
      issueIid: null,
      decisionId: null,
    });
  });
});
