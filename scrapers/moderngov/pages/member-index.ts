import type { Cheerio, CheerioAPI } from 'cheerio';
import { SelectionError } from '../../../schema/errors.ts';
import type { RecordOf } from '../../../schema/records/index.ts';
import type { PageLink } from '../../../schema/records/page.ts';
import { oneLine } from '../../core/decode-entities.ts';
import type { Element } from '../../core/dom.ts';
import { lookupKey } from '../../core/lookup.ts';
import { isVacancy } from '../../core/person-names.ts';
import { readColumns } from '../columns.ts';
import { anchorsIn, toLink } from '../links.ts';
import { type MemberLines, memberLabels, toMember } from '../member-lines.ts';
import type { HtmlPage, HtmlPageModule } from '../page-module.ts';
import { mainTitle, titleText } from '../titles.ts';

const thumbs = '.mgThumbsList li';
const tables = 'table#mgTable1, table.mgStatsTable';

const columns = new Map<string, 'name' | keyof MemberLines | null>([
  ...memberLabels,
  ['name', 'name'],
  ['member', 'name'],
  ['councillor', 'name'],
  ['councillors', 'name'],
  ['photo', null],
  ['picture', null],
]);

/** All members, as cards or as a table. Contact columns are never read. */
export const memberIndexPage: HtmlPageModule = {
  pageType: 'member-index',
  markup: 'described',
  recognise: (root) =>
    root.find('.mgThumbsList').length > 0 ||
    (/\b(councillors|members)\b/i.test(mainTitle(root) ?? '') && root.find(tables).length > 0),
  parse: (page) => {
    const { $, root, site, notices } = page;
    const members = new Map<string, RecordOf<'member'>>();
    const links: PageLink[] = [];
    const rows = [
      ...readCards(page),
      ...root
        .find(tables)
        .toArray()
        .flatMap((table) => readTable($, table, page)),
    ];
    for (const { row, lines, words } of rows) {
      const anchors = anchorsIn($, row, site).filter(({ address }) => address?.pageType === 'member');
      // The first link of a card is the photo; its words are in the image's alt at best.
      const printedName =
        anchors.map(({ element }) => titleText(element)).find((name) => name !== null) ?? words();
      const address = anchors[0]?.address;
      if (printedName === null || isVacancy(printedName)) continue;
      if (address?.pageType !== 'member') {
        notices.warn('unreadable-row', 'A row of the list of members links to no member', {
          expected: 'a member id',
        });
        continue;
      }
      const member = toMember(site.install, address.memberId, printedName, lines);
      if (members.has(member.id)) continue;
      members.set(member.id, member);
      links.push(toLink(site, address, 'listed'));
    }
    if (members.size === 0) throw new SelectionError(`${thumbs}, ${tables} tr`, 'at least 1 member', '0');
    return { records: [...members.values()], links };
  },
};

interface Row {
  readonly row: Cheerio<Element>;
  readonly lines: MemberLines;
  /** The row's name as plain words, for a vacant seat. */
  readonly words: () => string | null;
}

/** Cards print ward and party as bare lines; only lines with a label are sure, others are left to the member page. */
function readCards({ $, root }: HtmlPage): Row[] {
  return root
    .find(thumbs)
    .toArray()
    .map((node) => {
      const row = $(node);
      const lines: MemberLines = {};
      for (const paragraph of row.find('p').toArray()) {
        const [, label, value] = /^([^:]{2,30}):\s*(.+)$/.exec(oneLine($(paragraph).text()) ?? '') ?? [];
        const field = label === undefined ? undefined : memberLabels.get(lookupKey(label));
        if (field && value !== undefined) lines[field] = value;
      }
      const words = (): string | null => {
        const own = row.clone();
        own.find('p').remove();
        return titleText(own);
      };
      return { row, lines, words };
    });
}

function readTable($: CheerioAPI, table: Element, { notices }: HtmlPage): Row[] {
  const at = readColumns($, table, columns, notices);
  return $(table)
    .find('tr')
    .toArray()
    .flatMap((node) => {
      const cells = $(node).children('td');
      if (cells.length === 0) return [];
      const lines: MemberLines = {};
      for (const [column, index] of at ?? []) {
        const value = titleText(cells.eq(index));
        if (column !== 'name' && value !== null) lines[column] = value;
      }
      return [{ row: $(node), lines, words: () => titleText(cells.eq(at?.get('name') ?? 0)) }];
    });
}
