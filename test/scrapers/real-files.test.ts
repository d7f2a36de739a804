import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { WrongPageError } from '../../schema/errors.ts';
import type { MinutegraphRecord, RecordOf } from '../../schema/records/index.ts';
import type { ParsedPage } from '../../schema/records/page.ts';
import { readItemTexts } from '../../scrapers/minutes/read-item-texts.ts';
import { parsePage } from '../../scrapers/parse-page.ts';

const folder = path.resolve(import.meta.dirname, '..', '..', '..', 'shared', 'moderngov');
const missing = !existsSync(folder);

const kingston = { slug: 'kingston', baseUrl: 'https://moderngov.kingston.gov.uk' };
const gloucester = { slug: 'gloucester', baseUrl: 'https://democracy.gloucester.gov.uk' };
const kirklees = { slug: 'kirklees', baseUrl: 'https://democracy.kirklees.gov.uk' };

const parse = (file: string, council: typeof kingston, url: string | null = null): ParsedPage => {
  const body = readFileSync(path.join(folder, council.slug, file));
  return parsePage({ install: council.slug, council, url, body });
};
const only = <K extends MinutegraphRecord['kind']>({ records }: ParsedPage, kind: K): RecordOf<K>[] =>
  records.filter((record): record is RecordOf<K> => record.kind === kind);

describe.skipIf(missing)(
  `parsePage on real pages${missing ? ' (skipped: ../shared/moderngov is not there)' : ''}`,
  () => {
    it('reads the 30 committees of the Kingston list in their categories', () => {
      const page = parse('CommitteeStructure.html', kingston);
      const committees = only(page, 'committee');
      expect(committees).toHaveLength(30);
      expect(new Set(committees.map(({ category }) => category)).size).toBe(8);
      expect(committees.find(({ cid }) => cid === 626)).toMatchObject({
        name: 'Joint Appointments Committee (Kingston & Richmond)',
        category: 'Joint Committees (Kingston with other Local Authorities)',
      });
      expect(page.links.filter(({ pageType }) => pageType === 'meeting-list')).toHaveLength(30);
      expect(page.problems).toEqual([]);
    });

    it('reads the remit and the 15 members of a Kingston committee', () => {
      const page = parse('CommitteeDetails.html', kingston);
      expect(only(page, 'membership')).toHaveLength(15);
      expect(
        only(page, 'membership')
          .map(({ role }) => role)
          .slice(0, 3),
      ).toEqual(['Chair', 'Vice-Chair', 'Member']);
      expect(only(page, 'committee')[0]).toMatchObject({ id: 'kingston:committee:711', cid: 711 });
      expect(only(page, 'committee')[0]?.purpose).toMatch(
        /^Please note the Planning Sub-Committee for this Committee/,
      );
      expect(page.problems).toEqual([]);
    });

    it('reads 15 meetings of which one is cancelled, with the paging both ways', () => {
      const page = parse('BrowseMeetings.html', kingston);
      const meetings = only(page, 'meeting');
      expect(meetings).toHaveLength(15);
      expect(meetings.filter(({ status }) => status === 'CANCELLED').map(({ mid }) => mid)).toEqual([10161]);
      expect(only(page, 'list-reading')).toEqual([
        {
          kind: 'list-reading',
          committeeId: 'kingston:committee:711',
          from: '2024-09-05',
          to: '2026-06-15',
          count: 15,
        },
      ]);
      expect(page.links.map(({ reason }) => reason).filter((reason) => reason !== 'listed')).toEqual([
        'earlier-meetings',
        'later-meetings',
      ]);
      expect(page.problems).toEqual([]);
    });

    it('reads the 12 items of a Kingston meeting, two of them with minutes cut short', () => {
      const page = parse(
        'Agenda_151.html',
        kingston,
        `${kingston.baseUrl}/ieListDocuments.aspx?CId=711&MId=10221&Ver=4`,
      );
      const items = only(page, 'item');
      expect(items.map(({ number }) => number)).toEqual(
        Array.from({ length: 12 }, (_, index) => String(54 + index)),
      );
      expect(items.filter(({ minutesCut }) => minutesCut).map(({ number }) => number)).toEqual(['59', '60']);
      expect(page.links.filter(({ reason }) => reason === 'cut-minutes').map(({ url }) => url)).toEqual([
        `${kingston.baseUrl}/mgAi.aspx?ID=51902`,
        `${kingston.baseUrl}/mgAi.aspx?ID=51903`,
      ]);
      expect(only(page, 'meeting')[0]).toMatchObject({
        date: '2026-01-15',
        time: '19:30',
        committeeName: 'Kingston and North Kingston Neighbourhood Committee',
        venue: 'Guildhall, Kingston upon Thames',
        publicationState: 'MINUTES',
        decisionsPublished: true,
      });
      expect(only(page, 'document')).toHaveLength(23);
      const decided = items.flatMap((item) => {
        const decision = readItemTexts(item)?.decisions[0];
        return decision === undefined ? [] : [[item.id, decision.found.value]];
      });
      expect(decided).toEqual([
        ['kingston:item:51894', 'APPROVED'],
        ['kingston:item:51902', 'APPROVED'],
        ['kingston:item:51903', 'DEFERRED'],
        ['kingston:item:51901', 'NOTED'],
        ['kingston:item:51899', 'APPROVED'],
        ['kingston:item:51896', 'NOTED'],
      ]);
      expect(page.problems).toEqual([]);
      const voted = items.flatMap(({ aiId, recordedVotes = [] }) =>
        recordedVotes.map(({ type, text, result }) => [aiId, type, text, result]),
      );
      expect(voted).toEqual([
        [51902, 'Resolution', null, 'CARRIED'],
        [51902, 'Resolution', null, 'CARRIED'],
        [51903, 'Amendment', null, 'CARRIED'],
        [51899, 'Resolution', null, 'CARRIED'],
        [51899, 'Resolution', null, 'CARRIED'],
      ]);
    });

    it('joins words that Word split and keeps printed list numbers', () => {
      const items = only(parse('Agenda_151.html', kingston, 'ieListDocuments.aspx?MId=10221'), 'item');
      expect(items[2]?.minutesText).toBe(
        'Apologies were received from Councillors Noel Hadjimichael, Patrick Hall and John Sweeney.',
      );
      expect(items[9]?.decisionText).toMatch(
        /^RESOLVED that:\n\n1\. the redistribution .*\n\n2\. the application for £1,800 of/s,
      );
      expect(items[11]?.agendaText).toContain('in accordance with S100B(4) of the Local Government Act 1972');
    });

    it('reads 131 Gloucester committees of which 116 have ended', () => {
      const page = parse('GetCommittees.xml', gloucester);
      expect(only(page, 'committee')).toHaveLength(131);
      expect(only(page, 'committee').filter(({ expired }) => expired)).toHaveLength(116);
      expect(page.problems).toEqual([]);
    });

    it('reads 20 meetings, one cancelled and one special, over the window that was asked for', () => {
      const url = `${gloucester.baseUrl}/mgWebService.asmx/GetMeetings?lCommitteeId=129&sFromDate=01/01/2024&sToDate=31/12/2025`;
      const page = parse('GetMeetings.xml', gloucester, url);
      expect(only(page, 'meeting')).toHaveLength(20);
      expect(only(page, 'meeting').filter(({ status }) => status === 'CANCELLED')).toHaveLength(1);
      expect(
        only(page, 'meeting').filter(({ meetingType }) => meetingType === 'Special Meeting'),
      ).toHaveLength(1);
      expect(only(page, 'list-reading')[0]).toMatchObject({
        from: '2024-01-01',
        to: '2025-12-31',
        count: 20,
      });
      expect(page.problems).toEqual([]);
    });

    it('reads 5 items, 13 attendees and 7 documents of a Gloucester meeting, entities decoded twice', () => {
      const page = parse('GetMeeting_7837.xml', gloucester);
      expect(only(page, 'item').map(({ number }) => number)).toEqual(['51', '52', '53', '54', '55']);
      expect(only(page, 'item')[3]?.title).toBe("Leader and Cabinet Members' Question Time (15 minutes)");
      expect(only(page, 'attendance')).toHaveLength(13);
      expect(only(page, 'attendance').filter(({ personKind }) => personKind === 'OFFICER')).toHaveLength(6);
      expect(only(page, 'document')).toHaveLength(7);
      expect(only(page, 'meeting')[0]).toMatchObject({
        date: '2025-11-21',
        time: '12:30',
        status: 'CONFIRMED',
        meetingType: 'Special Meeting',
        publicationState: 'MINUTES',
        committeeIds: [],
      });
      expect(only(page, 'item').flatMap((item) => readItemTexts(item)?.outcome ?? [])).toEqual([
        ...Array.from({ length: 4 }, () => 'NONE_RECORDED'),
        'AGREED',
      ]);
      expect(page.problems).toEqual([]);
    });

    it('reads 39 Gloucester councillors of 18 wards and none of their addresses', () => {
      const page = parse('GetCouncillorsByWard.xml', gloucester);
      const members = only(page, 'member');
      expect(members).toHaveLength(39);
      expect(new Set(members.map(({ ward }) => ward)).size).toBe(18);
      expect(members.reduce((sum, { terms }) => sum + terms.length, 0)).toBe(87);
      expect(JSON.stringify(page)).not.toContain('REDACTED');
      expect(page.problems).toEqual([]);
    });

    it.each([
      ['ieDecisionDetails-with-issue-link.html', /a decision page, which is known but not read/],
      ['mgDelegatedDecisions-list.html', /a list of decisions, which is known but not read/],
    ])('refuses the Kirklees %s by name', (file, words) => {
      expect(() => parse(file, kirklees)).toThrow(WrongPageError);
      expect(() => parse(file, kirklees)).toThrow(words);
    });
  },
);
