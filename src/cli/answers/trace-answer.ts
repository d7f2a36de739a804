import type { AnswerOf } from '../../../queries/operations/operation.ts';
import type { trace } from '../../../queries/operations/trace.ts';
import {
  type AnswerText,
  type BesideAnswer,
  plural,
  toCommitteeMark,
  toNoteLines,
  toUnfinishedLines,
  wrap,
} from './answer-text.ts';
import { toCoverageSentence } from './coverage-answer.ts';

type Trace = AnswerOf<typeof trace>['trace'];
type CommitteeTrace = Trace['committees'][number];
type Hit = CommitteeTrace['hits'][number];

const shownQuote = 160;

function toQuote(hit: Hit): string {
  const quote = hit.quotes[0]?.quote.replace(/\s+/g, ' ').trim() ?? '';
  return quote.length > shownQuote ? `${quote.slice(0, shownQuote - 1)}…` : quote;
}

const asWhat = (hit: Hit): string => hit.outcomes.join(', ').toLowerCase().replaceAll('_', ' ');

/** `now` is the committee's name in the heading. */
function toHitLines(hit: Hit, now: string): string[] {
  const number = hit.item.number === null ? '' : `item ${hit.item.number}: `;
  const possibly = hit.inWindow === 'POSSIBLY' ? ' (may lie outside the window)' : '';
  const outcome = asWhat(hit) === '' ? '' : ` [${asWhat(hit)}]`;
  const source = hit.item.source;
  const address =
    source?.originalUrl ?? (source?.idIsCouncils === false ? 'no page of the council is known' : source?.url);
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
    ({ verdict, committees }) => `${plural(committees, 'committee')} ${verdict.replaceAll('_', ' ')}`,
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
    ...toUnfinishedLines(answer.committees, beside),
    ...(answer.ignoredWords.length > 0 ? [`Not searched for: ${answer.ignoredWords.join(', ')}`] : []),
    ...toNoteLines(answered.map(({ council }) => council)),
  ];
  const rows = answer.committees.flatMap((c): string[][] => {
    const named = [c.committee.council.slug, c.name, String(c.committee.cid)];
    const note = c.committee.council.notice ?? '';
    if (c.hits.length === 0) return [[...named, c.verdict, '', '', '', '', c.reason, '', note]];
    return c.hits.map((h) => [
      ...named,
      c.verdict,
      h.meeting.dateText,
      h.item.number ?? '',
      h.item.title,
      asWhat(h),
      toQuote(h),
      h.item.source?.originalUrl ?? '',
      note,
    ]);
  });
  const heading = [
    'council',
    'committee',
    'committee id',
    'verdict',
    'date',
    'item',
    'title',
    'outcome',
    'quote or reason',
    'council page',
    'note',
  ];
  return { text: lines.join('\n'), rows: [heading, ...rows] };
}
