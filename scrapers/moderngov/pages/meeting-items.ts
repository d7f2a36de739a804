import type { Cheerio } from 'cheerio';
import type { AgendaItemRecord } from '../../../schema/records/agenda-item.ts';
import { ids, wordsHash } from '../../../schema/records/ids.ts';
import type { MinutegraphRecord } from '../../../schema/records/index.ts';
import {
  type AnyNode,
  type Element,
  elementsWithin,
  firstWithin,
  hasClass,
  isElement,
} from '../../core/dom.ts';
import { selectOptional } from '../../core/selections.ts';
import { readItemBody, readReport } from '../item-body.ts';
import { isHeading, printedNumber, withPapers } from '../item-records.ts';
import type { HtmlPage } from '../page-module.ts';
import { titleText } from '../titles.ts';

export interface ItemRows {
  readonly records: MinutegraphRecord[];
  readonly count: number;
  /** Items whose text the page cut short, by section ("minutes"). */
  readonly cut: { itemId: number; section: string }[];
}

/** The rows of `table#mgItemTable`. Rows of tables inside an item's text are not rows of the agenda. */
export function parseItemRows(page: HtmlPage, meetingId: string): ItemRows {
  const { $, root, site, notices } = page;
  const records: MinutegraphRecord[] = [];
  const cut: ItemRows['cut'] = [];
  const titles = new Map<string, number>();
  const table = selectOptional(root, '#mgItemTable');
  const rows = table?.find('> tr, > tbody > tr').toArray() ?? [];
  let position = 0;
  const cellsOf = (node: Element): Cheerio<Element> =>
    $(node.children.filter(isElement).filter(({ name }) => name === 'td'));
  // Header rows have no such cells; blank rows are spacers.
  const filled = rows
    .filter(isElement)
    .map((node) => ({ node, cells: cellsOf(node) }))
    .filter(({ cells }) => titleText(cells) !== null || firstWithin(cells.toArray(), isAnchor));
  for (const { node, cells } of filled) {
    position += 1;
    const numberCell = cells.toArray().find((cell) => hasClass(cell, 'mgItemNumberCell'));
    const body = $(cells.toArray().filter((cell) => cell !== numberCell)).last();
    const titleParagraph = $(elementsWithin(body.toArray(), isTitle).slice(0, 1));
    const title = titleText(titleParagraph);
    const anchor = firstWithin([node], isItemAnchor)?.attribs;
    const aiId = readAiId(anchor?.['name'] ?? anchor?.['id']);
    if (title === null) {
      notices.fail('unreadable-row', `Row ${String(position)} of the agenda has no title`, {
        expected: '.mgAiTitleTxt',
        found: aiId === null ? 'a row without number and title' : `item ${String(aiId)}`,
        recordId: meetingId,
      });
      continue;
    }
    const titleHash = wordsHash(title);
    const occurrence = (titles.get(titleHash) ?? 0) + 1;
    titles.set(titleHash, occurrence);
    const id = aiId === null ? ids.itemByTitle(meetingId, title, occurrence) : ids.item(site.install, aiId);
    const item = parseRow(page, {
      body,
      titleParagraph,
      id,
      aiId,
      meetingId,
      position,
      title,
      number: numberCell === undefined ? null : titleText($(numberCell)),
      isLast: position === filled.length,
    });
    records.push(...item.records);
    for (const section of item.cut) {
      if (aiId !== null) cut.push({ itemId: aiId, section });
    }
  }
  return { records, count: position, cut };
}

const isAnchor = ({ name }: Element): boolean => name === 'a';
const isTitle = (element: Element): boolean => hasClass(element, 'mgAiTitleTxt');
const isItemAnchor = ({ name, attribs }: Element): boolean =>
  name === 'a' && [attribs['name'], attribs['id']].some((value) => value?.startsWith('AI'));

const readAiId = (name: string | undefined): number | null => {
  const digits = /^AI(\d{1,9})$/.exec(name ?? '')?.[1];
  return digits === undefined ? null : Number(digits);
};

interface Row {
  readonly body: Cheerio<Element>;
  readonly titleParagraph: Cheerio<AnyNode>;
  readonly id: string;
  readonly aiId: number | null;
  readonly meetingId: string | null;
  readonly position: number;
  readonly title: string;
  /** As printed; undefined where the page does not say whether the item has one. */
  readonly number: string | null | undefined;
  /** Whether no row of the agenda follows. */
  readonly isLast: boolean;
}

/** One row as an item with its papers and decisions; also for the page of a single item. */
export function parseRow(page: HtmlPage, row: Row): { records: MinutegraphRecord[]; cut: string[] } {
  const body = readItemBody(page.$, row.body, page.notices, row.id);
  const report = readReport(row.titleParagraph);
  const papers = report === null ? body.papers : [report, ...body.papers];
  const { agendaText, decisionText, minutesText } = body;
  const number = printedNumber(row.number ?? null);
  const zero = Boolean(row.number) && number === null;
  const item: AgendaItemRecord = {
    kind: 'item',
    id: row.id,
    aiId: row.aiId,
    meetingId: row.meetingId,
    position: row.position,
    number,
    title: row.title,
    heading:
      row.number !== undefined &&
      body.recordedVotes.length === 0 &&
      isHeading(
        { number, agendaText, decisionText, minutesText },
        { zero, papers: papers.length, isLast: row.isLast },
      ),
    agendaText,
    decisionText,
    minutesText,
    ...(body.deletedTexts.length > 0 ? { deletedTexts: [...body.deletedTexts] } : {}),
    minutesCut: body.cut.has('minutes'),
    ...(body.recordedVotes.length > 0 ? { recordedVotes: [...body.recordedVotes] } : {}),
    restricted: body.restricted,
    issueIid: body.issueIid,
    issueTitle: body.issueTitle,
    decisionPageId: body.decisionPageId,
    referToCommittee: null,
  };
  return { records: withPapers(page.site, item, papers), cut: [...body.cut] };
}
