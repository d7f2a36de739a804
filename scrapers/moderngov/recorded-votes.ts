import type { CheerioAPI } from 'cheerio';
import type { RecordedVote } from '../../schema/records/recorded-vote.ts';
import { oneLine } from '../core/decode-entities.ts';
import { type Element, firstWithin, isElement, textOf } from '../core/dom.ts';
import { lookUp } from '../core/lookup.ts';
import type { Notices } from '../core/notices.ts';
import { toPlainText } from '../core/plain-text.ts';
import { isTextRead } from '../minutes/read-recorded-votes.ts';
import { readColumns } from './columns.ts';
import { elementTitle } from './titles.ts';

type Column = 'title' | 'type' | 'text' | 'result';

const columns = new Map<string, Column>([
  ['title', 'title'],
  ['type', 'type'],
  ['recorded vote text', 'text'],
  ['result', 'result'],
]);

const results = new Map<string, 'CARRIED' | 'LOST'>([
  ['carried', 'CARRIED'],
  ['lost', 'LOST'],
  ['not carried', 'LOST'],
  ['rejected', 'LOST'],
  ['defeated', 'LOST'],
]);

const caption = /^recorded votes?$/i;

/** The table that the source prints below an item's texts. */
export const isVotesTable = (table: Element): boolean =>
  table.name === 'table' &&
  table.children.some(
    (child) => isElement(child) && child.name === 'caption' && caption.test(oneLine(textOf([child])) ?? ''),
  );

/** Its rows, in order; none, with a problem noticed, of a table that lacks the columns that a vote is read from. */
export function readRecordedVotes(
  $: CheerioAPI,
  table: Element,
  notices: Notices,
  recordId: string,
): RecordedVote[] {
  const at = readColumns($, table, columns, notices, recordId);
  const [title, result] = [at?.get('title'), at?.get('result')];
  if (at === null || title === undefined || result === undefined) {
    notices.warn('unread-table', 'A table of recorded votes without the known columns is not read', {
      expected: 'columns Title and Result',
      recordId,
    });
    return [];
  }
  return rowsOf(table).flatMap((row): RecordedVote[] => {
    const cells = row.children.filter(isElement).filter(({ name }) => name === 'td');
    // The header row has none.
    if (cells.length === 0) return [];
    if (cells.length <= Math.max(...at.values())) {
      notices.warn('unreadable-row', 'A row of recorded votes has fewer cells than columns', { recordId });
      return [];
    }
    const cell = (column: Column): Element | undefined => cells[at.get(column) ?? -1];
    const words = (column: Column): string | null => {
      const found = cell(column);
      return found === undefined ? null : elementTitle(found);
    };
    const text = cell('text');
    const resultText = words('result') ?? imageText(cells[result]);
    const vote = {
      title: words('title'),
      type: words('type'),
      text: text === undefined ? null : toPlainText($(text).html() ?? ''),
      resultText,
    };
    if (Object.values(vote).every((value) => value === null)) return [];
    const what = { code: 'unmapped-vote-result', name: 'Result of a recorded vote', recordId };
    const read = { ...vote, result: resultText === null ? null : lookUp(results, resultText, notices, what) };
    if (!isTextRead(read)) {
      notices.warn('unread-text', 'The text of a recorded vote tells no count and no name that is known', {
        recordId,
      });
    }
    return [read];
  });
}

/** Rows of the table itself: a cell may hold a table of its own. */
function rowsOf(table: Element): Element[] {
  const isRow = ({ name }: Element): boolean => name === 'tr';
  const parts = table.children.filter(isElement);
  return parts.flatMap((part) => (isRow(part) ? [part] : part.children.filter(isElement).filter(isRow)));
}

/** What the picture of a result says to those who cannot see it. */
function imageText(cell: Element | undefined): string | null {
  const image = cell && firstWithin([cell], ({ name }) => name === 'img');
  return oneLine(image?.attribs['alt'] ?? '');
}
