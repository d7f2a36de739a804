import type { z } from 'zod';
import type {
  evidenceAnswer,
  placeItemAnswer,
  placeMeetingAnswer,
  recordAnswer,
} from '../../../queries/operations/record-parts.ts';
import { type AnswerText, type BesideAnswer, toNoteLines, toUnfinishedLines, wrap } from './answer-text.ts';
import { toAddress, toIsoDate, toShownQuote } from './cited.ts';
import { toCoverageSentence } from './coverage-answer.ts';

type RecordAnswer = z.infer<typeof recordAnswer>;

/** A fact at its place, as a person reads it and as a spreadsheet takes it. */
export interface FactRow {
  readonly meeting: z.infer<typeof placeMeetingAnswer> | null;
  readonly committeeNames: readonly string[];
  readonly item: z.infer<typeof placeItemAnswer> | null;
  readonly inWindow: 'INSIDE' | 'POSSIBLY';
  /** The fact in words, a part of it a line. */
  readonly lines: readonly string[];
  /** One value for each of the answer's own columns. */
  readonly cells: readonly string[];
  readonly quote: string;
}

export interface FactAnswer {
  /** "Votes". */
  readonly title: string;
  readonly answer: RecordAnswer;
  /** How many there are in all; `rows` are the first of them. */
  readonly count: number;
  /** Names of the columns of `cells`. */
  readonly columns: readonly string[];
  readonly rows: readonly FactRow[];
  /** What is said of all of them. */
  readonly summary?: readonly string[];
}

export const toQuote = (evidence: z.infer<typeof evidenceAnswer>): string =>
  toShownQuote(evidence.map(({ quote }) => quote).join(' … '));

const toState = (state: string): string => state.replaceAll('_', ' ');

function toLines({ meeting, committeeNames, item, inWindow, lines, quote }: FactRow): string[] {
  const possibly = inWindow === 'POSSIBLY' ? ' (may lie outside the window)' : '';
  const number = item?.number ? `item ${item.number}: ` : '';
  const heads = [committeeNames.join(' and '), item ? `${number}${item.title}` : ''].filter(
    (part) => part !== '',
  );
  const address = item ? toAddress(item.source) : null;
  return [
    '',
    `${meeting?.dateText ?? 'date not known'}${possibly}  ${heads.join(', ')}`,
    ...lines.filter((line) => line !== '').map((line) => wrap(line, 100, '  ')),
    ...(quote === '' ? [] : [wrap(`“${quote}”`, 100, '      ')]),
    ...(address === null ? [] : [`      ${address}`]),
  ];
}

/** The state first and always, then the facts, then how much was looked through. */
export function toFactAnswer(
  { title, answer, count, columns, rows, summary = [] }: FactAnswer,
  beside: BesideAnswer,
): AnswerText {
  const window = [answer.from ? ` from ${answer.from}` : '', answer.to ? ` to ${answer.to}` : ''].join('');
  const text = [
    wrap(`${title}${window}: ${toState(answer.state)}. ${answer.reason}`),
    ...summary.map((line) => wrap(line)),
    ...rows.flatMap(toLines),
    ...(rows.length < count
      ? ['', `Shown: the first ${String(rows.length)} of ${String(count)}; --var first=500 shows more.`]
      : []),
    '',
    wrap(`What was searched: ${toCoverageSentence(answer.coverage)}`),
    ...toUnfinishedLines(
      answer.councils.map(({ slug }) => slug),
      beside,
    ),
    ...(answer.ignoredWords.length > 0 ? [`Not searched for: ${answer.ignoredWords.join(', ')}`] : []),
    ...toNoteLines(answer.councils),
  ].join('\n');
  const heading = ['state', 'council', 'committee', 'date', 'certainty', 'item', 'title', ...columns];
  const blank = columns.map(() => '');
  const noticeOf = (slug: string): string =>
    answer.councils.find((council) => council.slug === slug)?.notice ?? '';
  const cells = rows.map((row) => {
    const slug = (row.meeting ?? row.item)?.id.split(':')[0] ?? '';
    return [
      answer.state,
      slug,
      row.committeeNames.join('; '),
      row.meeting ? toIsoDate(row.meeting) : '',
      row.inWindow === 'POSSIBLY' ? 'may lie outside the window' : 'inside the window',
      row.item?.number ?? '',
      row.item?.title ?? '',
      ...row.cells,
      row.quote,
      row.item?.source?.originalUrl ?? '',
      noticeOf(slug),
    ];
  });
  const [only] = answer.councils;
  const slug = answer.councils.length === 1 && only ? only.slug : '';
  const none = [answer.state, slug, '', '', '', '', '', ...blank, answer.reason, '', noticeOf(slug)];
  return {
    text,
    rows: [[...heading, 'quote or reason', 'council page', 'note'], ...(cells.length > 0 ? cells : [none])],
  };
}
