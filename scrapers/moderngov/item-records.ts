import type { AgendaItemRecord } from '../../schema/records/agenda-item.ts';
import type { MinutegraphRecord } from '../../schema/records/index.ts';
import type { Site } from '../core/platform.ts';
import { type PrintedPaper, toDocument } from './documents.ts';

/** The number as printed, without its final full stop; null for none and for the 0 of headings. */
export function printedNumber(text: string | null): string | null {
  const number = text?.replace(/\s+/g, ' ').trim().replace(/\.$/, '') ?? '';
  return number === '' || number === '0' ? null : number;
}

/**
 * A row that heads others: numbered 0, or unnumbered with neither text nor papers. The last row heads nothing: it is an
 * item of which no more than the title is known.
 */
export function isHeading(
  item: Pick<AgendaItemRecord, 'number' | 'agendaText' | 'decisionText' | 'minutesText'>,
  row: { zero: boolean; papers: number; isLast: boolean },
): boolean {
  const empty = item.agendaText === null && item.decisionText === null && item.minutesText === null;
  return row.zero || (item.number === null && empty && row.papers === 0 && !row.isLast);
}

/** An item with its papers. What its texts say is read once the pages are merged (minutes/read-item-texts.ts). */
export function withPapers(
  site: Site,
  item: AgendaItemRecord,
  papers: readonly PrintedPaper[],
): MinutegraphRecord[] {
  const parent = { meetingId: item.meetingId, itemId: item.id };
  return [item, ...papers.map((paper) => toDocument(site, paper, parent))];
}
