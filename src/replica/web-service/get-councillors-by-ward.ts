import type { MarkupBasis, PageRequest } from '../markup/layout.ts';
import { slashDate } from '../printed-date.ts';
import { type SiteMember, sittingMembers } from '../site.ts';
import { count, element, type XmlElement, xmlReply } from './xml.ts';

export const getCouncillorsByWardBasis: MarkupBasis = 'seen-raw';

/** `GetCouncillorsByWard`: councillors under their wards, home addresses and phones included where they exist. */
export function getCouncillorsByWard(request: PageRequest): string {
  const wards = new Map<string, SiteMember[]>();
  for (const member of sittingMembers(request.site)) {
    const ward = member.ward ?? '';
    wards.set(ward, [...(wards.get(ward) ?? []), member]);
  }
  const sorted = [...wards].sort(([a], [b]) => (a < b ? -1 : 1));
  const elements = sorted.map(([ward, members]) =>
    element('ward', [
      element('wardtitle', ward),
      element('councillors', [count('councillorcount', members.length), ...members.map(councillorElement)]),
    ]),
  );
  return xmlReply(request, element('councillorsbyward', [element('wards', elements)]));
}

function councillorElement(member: SiteMember): XmlElement {
  const { contact } = member;
  const [line1 = '', line2 = '', postcode = ''] = contact?.homeAddress ?? [];
  return element('councillor', [
    element('councillorid', member.uid),
    element('fullusername', member.fullName),
    element('politicalpartytitle', member.party ?? ''),
    element('politicalgrouptitle', ''),
    element('districttitle', ''),
    element('representing', ''),
    element('keyposts', member.keyPosts ?? ''),
    element('additionalcontactinfo', ''),
    element('workaddress', contact ? [element('email', contact.email)] : ''),
    element(
      'homeaddress',
      contact
        ? [
            element('line1', line1),
            element('line2', line2),
            element('postcode', postcode),
            element('phone', contact.phone),
            element('email', contact.email),
          ]
        : '',
    ),
    element(
      'termsofoffice',
      (member.terms ?? []).map(({ from, to }) =>
        element('termofoffice', [
          element('startdate', slashDate(from)),
          element('enddate', to ? slashDate(to) : 'unspecified'),
        ]),
      ),
    ),
  ]);
}
