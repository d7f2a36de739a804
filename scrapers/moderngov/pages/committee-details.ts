import type { Cheerio, CheerioAPI } from 'cheerio';
import { SelectionError } from '../../../schema/errors.ts';
import { ids } from '../../../schema/records/ids.ts';
import type { MinutegraphRecord } from '../../../schema/records/index.ts';
import type { Element } from '../../core/dom.ts';
import { isVacancy, withoutTitle } from '../../core/person-names.ts';
import { toPlainText } from '../../core/plain-text.ts';
import { selectSome } from '../../core/selections.ts';
import { anchorsIn, toLink } from '../links.ts';
import { addressAs, type HtmlPage, type HtmlPageModule } from '../page-module.ts';
import { mainTitle, subTitle, titleText } from '../titles.ts';

type Section = 'purpose' | 'members' | 'ignored' | 'unknown';

const sections: readonly (readonly [RegExp, Section])[] = [
  [/^(purpose|terms of reference|remit|role|functions|about|description)\b/i, 'purpose'],
  [/^(membership|members|substitutes?|reserves?|co-?opted)\b/i, 'members'],
  [/^(contact|information|meetings?|documents?|related|sub-?committees?|parent|links?)\b/i, 'ignored'],
];

/** A committee's remit and who sits on it on the day of the capture. Contact details are not read. */
export const committeeDetailsPage: HtmlPageModule = {
  pageType: 'committee-details',
  markup: 'seen-raw',
  recognise: (root) =>
    /^committee details$/i.test(mainTitle(root) ?? '') || root.find('a[name="#MEM"]').length > 0,
  parse: (page) => {
    const { site, $, root, notices } = page;
    const cid = findCommitteeId(page);
    const id = ids.committee(site.install, cid);
    const name = titleText(subTitle(root));
    if (name === null) throw new SelectionError('h2.mgSubTitleTxt', '1', '0');
    const records: MinutegraphRecord[] = [];
    const links = [
      toLink(
        site,
        { pageType: 'meeting-list', committeeId: cid, list: { part: 'around-today' } },
        'meetings-of-committee',
      ),
    ];
    const purpose: string[] = [];
    let section: Section = 'ignored';
    const content = selectSome(root, '.mgContent').find(
      'h2.mgSectionTitle, .mgWordPara, ul.mgBulletList > li',
    );
    for (const node of content.toArray()) {
      const element = $(node);
      if (element.is('h2')) {
        const heading = titleText(element) ?? '';
        section = sections.find(([pattern]) => pattern.test(heading))?.[1] ?? 'unknown';
        if (section === 'unknown') {
          notices.warn('unmapped-section', `Section "${heading}" of a committee page is not read`, {
            found: heading,
          });
        }
      } else if (element.is('.mgWordPara')) {
        const text = section === 'purpose' ? toPlainText(element.html() ?? '') : null;
        if (text !== null) purpose.push(text);
      } else {
        const seat = readSeat($, element, page, section === 'members');
        if (seat === null) continue;
        const memberId =
          seat.uid === null ? ids.memberByName(site.install, seat.name) : ids.member(site.install, seat.uid);
        records.push(
          {
            kind: 'member',
            id: memberId,
            uid: seat.uid,
            name: seat.name,
            printedName: seat.printedName,
            party: null,
            group: null,
            ward: null,
            keyPosts: null,
            terms: [],
          },
          {
            kind: 'membership',
            id: ids.membership(memberId, id, seat.role, null),
            memberId,
            memberName: seat.name,
            committeeId: id,
            role: seat.role,
            from: null,
            to: null,
          },
        );
        if (seat.uid !== null) links.push(toLink(site, { pageType: 'member', memberId: seat.uid }, 'listed'));
      }
    }
    const committee: MinutegraphRecord = {
      kind: 'committee',
      id,
      cid,
      name,
      category: null,
      expired: null,
      deleted: null,
      purpose: purpose.length > 0 ? purpose.join('\n\n') : null,
    };
    return { records: [committee, ...records], links };
  },
};

function findCommitteeId(page: HtmlPage): number {
  const known = addressAs(page, 'committee-details')?.committeeId ?? page.context.committeeId;
  if (known !== undefined) return known;
  for (const { address } of anchorsIn(page.$, page.root, page.site)) {
    if (address?.pageType === 'meeting-list') return address.committeeId;
  }
  throw new SelectionError('a (meetings of this committee)', 'at least 1, or the id in the address', '0');
}

/** A row of the membership. Rows without a member's link count only where members are listed. */
function readSeat(
  $: CheerioAPI,
  row: Cheerio<Element>,
  { site }: HtmlPage,
  listed: boolean,
): { uid: number | null; name: string; printedName: string; role: string } | null {
  const anchor = anchorsIn($, row, site).find(({ address }) => address?.pageType === 'member');
  if (anchor === undefined && !listed) return null;
  const uid = anchor?.address?.pageType === 'member' ? anchor.address.memberId : null;
  const words = titleText(row) ?? '';
  // The role stands in brackets after the name; brackets also hold the body that sent the member.
  const printedName =
    (anchor === undefined ? null : titleText(anchor.element)) ?? words.replace(/\s*\(.*$/, '');
  const after = words.startsWith(printedName) ? words.slice(printedName.length) : words;
  const roles = [...after.matchAll(/\(([^()]+)\)/g)]
    .map((match) => match[1]?.trim() ?? '')
    .filter((role) => role !== '');
  if (printedName === '' || isVacancy(printedName)) return null;
  return {
    uid,
    name: withoutTitle(printedName),
    printedName,
    role: roles.length > 0 ? roles.join(', ') : 'Member',
  };
}
