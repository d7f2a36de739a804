import { SelectionError } from '../../../schema/errors.ts';
import type { RecordOf } from '../../../schema/records/index.ts';
import { lookupKey } from '../../core/lookup.ts';
import { isVacancy } from '../../core/person-names.ts';
import { anchorsIn } from '../links.ts';
import { type MemberLines, memberLabels, toMember } from '../member-lines.ts';
import { addressAs, type HtmlPage, type HtmlPageModule } from '../page-module.ts';
import { readTerm } from '../terms.ts';
import { labelledLines, mainTitle, subTitle, titleText } from '../titles.ts';

const generic = /\b(details|information)\b|^(councillor|member|your councillors?|terms? of office)$/i;

/** One member. Addresses, phones, e-mails and surgeries stand on the page and are never kept, not even in problems. */
export const memberPage: HtmlPageModule = {
  pageType: 'member',
  markup: 'described',
  recognise: (root) =>
    root.find('.mgUserBody, .mgBigPhoto').length > 0 ||
    /^(councillor|member|user) (details|information)/i.test(mainTitle(root) ?? ''),
  parse: (page) => {
    const { $, root, site, notices } = page;
    const uid = findMemberId(page);
    const name = [
      titleText(root.find('.mgSubTitle .mgSubTitleTxt').first()),
      mainTitle(root),
      titleText(subTitle(root)),
    ].find((words) => words !== null && !generic.test(words));
    if (name === undefined || name === null || isVacancy(name)) {
      throw new SelectionError('h2.mgSubTitleTxt, h1.mgMainTitleTxt', "the member's name", name ?? '0');
    }
    const lines: MemberLines = {};
    for (const { label, line } of labelledLines($, root)) {
      const field = memberLabels.get(lookupKey(label));
      const value = titleText(line);
      if (field === undefined) {
        notices.warn('unmapped-label', `Label "${label}" of a member page is not read`, { found: label });
      } else if (field !== null && value !== null) {
        lines[field] ??= value;
      }
    }
    return { records: [toMember(site.install, uid, name, lines, readTerms(page))], links: [] };
  },
};

function findMemberId(page: HtmlPage): number {
  const address = addressAs(page, 'member');
  if (address !== null) return address.memberId;
  for (const anchor of anchorsIn(page.$, page.root, page.site)) {
    if (anchor.address?.pageType === 'member') return anchor.address.memberId;
  }
  throw new SelectionError('a (this member)', '1, or the id in the address', '0');
}

/** The list under the heading "Terms of Office": "22/05/2014 - 03/05/2018", an open end left out or "unspecified". */
function readTerms({ $, root, notices }: HtmlPage): RecordOf<'member'>['terms'] {
  let inTerms = false;
  return root
    .find('h2, h3, .mgSectionTitle, .mgSubSubTitleTxt, li')
    .toArray()
    .flatMap((node) => {
      const element = $(node);
      if (!element.is('li')) {
        inTerms = /^terms? of office/i.test(titleText(element) ?? '');
        return [];
      }
      const words = inTerms ? titleText(element) : null;
      if (words === null) return [];
      const [from = '', to = ''] = words.split(/\s+(?:[-–—]|to|until)(?:\s+|$)/i);
      return [readTerm(from, to, notices)];
    });
}
