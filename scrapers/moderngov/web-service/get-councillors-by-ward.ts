import type { MinutegraphRecord } from '../../../schema/records/index.ts';
import type { PageLink } from '../../../schema/records/page.ts';
import { type ConsumedElement, consumeElement } from '../../core/consumed-element.ts';
import { isVacancy } from '../../core/person-names.ts';
import { toLink } from '../links.ts';
import { type MemberLines, toMember } from '../member-lines.ts';
import type { ServiceModule, ServiceReply } from '../page-module.ts';
import { readTerm } from '../terms.ts';
import { checkCount } from './reply.ts';

/** Addresses, phones and e-mails are in the reply and never kept. */
const passedOver = [
  'photosmallurl',
  'photobigurl',
  'districttitle',
  'representing',
  'additionalcontactinfo',
  'workaddress',
  'homeaddress',
  'surgerydetails',
];

/** The members of today with ward, party and terms of office. */
export const getCouncillorsByWard: ServiceModule = {
  pageType: 'ws-councillors',
  markup: 'seen-raw',
  recognise: (root) => root.name === 'councillorsbyward',
  parse: (page) => {
    const { root, site, notices } = page;
    const reply = consumeElement(root, notices);
    const records: MinutegraphRecord[] = [];
    const links: PageLink[] = [];
    for (const ward of reply.children('wards').flatMap((list) => list.children('ward'))) {
      const wardTitle = ward.text('wardtitle');
      for (const list of ward.children('councillors')) {
        const councillors = list.children('councillor');
        checkCount(
          `councillors of ${wardTitle ?? 'a ward'}`,
          list.int('councillorcount'),
          councillors.length,
          notices,
        );
        list.audit();
        for (const councillor of councillors) {
          const member = readCouncillor(page, councillor, wardTitle);
          if (member === null) continue;
          records.push(member);
          if (member.uid !== null)
            links.push(toLink(site, { pageType: 'member', memberId: member.uid }, 'page-of-member'));
        }
      }
      ward.audit();
    }
    reply.audit();
    if (records.length === 0) {
      notices.warn('unexpected-count', 'The reply names no councillor', {
        expected: 'at least 1',
        found: '0',
      });
    }
    return { records, links };
  },
};

function readCouncillor(
  { site, notices }: ServiceReply,
  councillor: ConsumedElement,
  ward: string | null,
): ReturnType<typeof toMember> | null {
  const uid = councillor.int('councillorid');
  const printedName = councillor.text('fullusername');
  const lines: MemberLines = {};
  const keep = (field: keyof MemberLines, value: string | null): void => {
    if (value !== null) lines[field] = value;
  };
  keep('party', councillor.text('politicalpartytitle'));
  keep('group', councillor.text('politicalgrouptitle'));
  keep('keyPosts', councillor.text('keyposts'));
  keep('ward', ward);
  const terms = councillor
    .children('termsofoffice')
    .flatMap((list) => list.children('termofoffice'))
    .map((term) => readTerm(term.text('startdate') ?? '', term.text('enddate') ?? '', notices));
  councillor.ignore(...passedOver);
  councillor.audit();
  if (printedName !== null && isVacancy(printedName)) return null;
  if (uid === null || uid <= 0 || printedName === null) {
    notices.warn('unreadable-row', 'A councillor of the list has no id or no name', {
      expected: 'councillorid and fullusername',
      found: `councillorid ${String(uid)}`,
    });
    return null;
  }
  return toMember(site.install, uid, printedName, lines, terms);
}
