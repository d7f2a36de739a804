import type { AnswerOf } from '../../../queries/operations/operation.ts';
import type { trace } from '../../../queries/operations/trace.ts';
import { counted } from '../../counted.ts';
import {
  type AnswerText,
  type BesideAnswer,
  toCommitteeMark,
  toCouncilSlugs,
  toNoteLines,
  toUnfinishedLines,
  wrap,
} from './answer-text.ts';
import { toAddress, toIsoDate, toShownQuote } from './cited.ts';
import { toCoverageSentence } from './coverage-answer.ts';

type Trace = AnswerOf<typeof trace>['trace'];
type CommitteeTrace = Trace['committees'][number];
type Hit = CommitteeTrace['hits'][number];

const toQuote = (hit: Hit): string => toShownQuote(hit.quotes[0]?.quote ?? '');

/** What the record says was done with the item: "noted", "decision of unclear outcome". */
const asWhat = ({ outcomes }: Hit): string =>
  outcomes
    .map((outcome) =>
      outcome === 'UNKNOWN' ? 'decision of unclear outcome' : outcome.toLowerCase().replaceAll('_', ' '),
    )
    .join(', ');

/** Whether the hit counts for its window. */
function toCertainty({ inWindow, meeting: { status } }: Hit): string {
  if (status === 'CANCELLED') return 'meeting cancelled';
  return inWindow === 'POSSIBLY' ? 'may lie outside the window' : 'inside the window';
}

/** `now` is the committee's name in the heading. */
function toHitLines(hit: Hit, now: string): string[] {
  const number = hit.item.number === null ? '' : `item ${hit.item.number}: `;
  const possibly = hit.inWindow === 'POSSIBLY' ? ' (may lie outside the window)' : '';
  const outcome = asWhat(hit) === '' ? '' : ` [${asWhat(hit)}]`;
  const address = toAddress(hit.item.source);
  const asNamed = hit.committeeName === now ? '' : ` (as ${hit.committeeName})`;
  return [
    `  ${hit.meeting.dateText}${possibly}  ${number}${hit.item.title}${outcome}${asNamed}`,
    wrap(`“${toQuote(hit)}”`, 100, '      '),
    ...(address ? [`      ${address}`] : []),
  ];
}

function toCommitteeLines(committee: CommitteeTrace, mark: string): string[] {
  const heading = `${committee.name} ${mark}: ${committee.verdict.replaceAll('_', ' ')}`;
  return ['', heading, ...committee.hits.flatMap((hit) => toHitLines(hit, committee.name))];
}

/** A text trace by committee and date, with the committees that have no hit named by verdict. */
export function toTraceAnswer({ trace: answer }: { trace: Trace }, beside: BesideAnswer = {}): AnswerText {
  const answered = answer.committees.map(({ committee }) => committee);
  const mark = (c: CommitteeTrace): string => toCommitteeMark(c.committee, answered, beside);
  const hit = answer.committees.filter((c) => c.hits.length > 0);
  const without = answer.verdicts.map(
    ({ verdict, committees }) => `${counted(committees, 'committee')} ${verdict.replaceAll('_', ' ')}`,
  );
  const window = [answer.from ? ` from ${answer.from}` : '', answer.to ? ` to ${answer.to}` : ''].join('');
  const lines = [
    `Text trace of “${answer.query}”${window}: the words searched for in the record, not a linked issue.`,
    wrap(answer.summary),
    ...hit.flatMap((c) => toCommitteeLines(c, mark(c))),
    '',
    `Committees by verdict: ${without.join('; ')}.`,
    ...answer.committees
      .filter((c) => c.hits.length === 0)
      .map((c) => wrap(`${c.name} ${mark(c)}: ${c.verdict.replaceAll('_', ' ')}. ${c.reason}`, 100, '  ')),
    '',
    wrap(`What was searched: ${toCoverageSentence(answer.coverage)}`),
    ...toUnfinishedLines(toCouncilSlugs(answer.committees), beside),
    ...(answer.ignoredWords.length > 0 ? [`Not searched for: ${answer.ignoredWords.join(', ')}`] : []),
    ...toNoteLines(answered.map(({ council }) => council)),
  ];
  return { text: lines.join('\n'), rows: [heading, ...answer.committees.flatMap(toRows)] };
}

const heading = [
  'council',
  'committee',
  'committee id',
  'name of the day',
  'verdict',
  'date',
  'certainty',
  'item',
  'title',
  'outcome',
  'quote or reason',
  'council page',
  'meetings searched',
  'meetings missing',
  'note',
];

/** A row of each hit, and one of a committee without any. */
function toRows(trace: CommitteeTrace): string[][] {
  const { committee, coverage: c } = trace;
  const missing = c.meetingsNotRead + c.meetingsFailed;
  const toRow = (nameOfTheDay: string, cells: readonly string[]): string[] => [
    committee.council.slug,
    committee.name,
    String(committee.cid),
    nameOfTheDay,
    trace.verdict,
    ...cells,
    String(c.meetingsListed - missing),
    String(missing),
    committee.council.notice ?? '',
  ];
  if (trace.hits.length === 0) return [toRow(trace.name, ['', '', '', '', '', trace.reason, ''])];
  return trace.hits.map((hit) =>
    toRow(hit.committeeName, [
      toIsoDate(hit.meeting),
      toCertainty(hit),
      hit.item.number ?? '',
      hit.item.title,
      asWhat(hit),
      toQuote(hit),
      hit.item.source?.originalUrl ?? '',
    ]),
  );
}
