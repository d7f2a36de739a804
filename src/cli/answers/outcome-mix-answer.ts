import type { AnswerOf } from '../../../queries/operations/operation.ts';
import type { outcomeMix } from '../../../queries/operations/outcome-mix.ts';
import { toTable } from '../table.ts';
import { type AnswerText, type BesideAnswer, toNoteLines, toUnfinishedLines, wrap } from './answer-text.ts';
import { toCoverageSentence } from './coverage-answer.ts';

type Answer = AnswerOf<typeof outcomeMix>['outcomeMix'];
type Bucket = Answer['buckets'][number];

const toShare = (share: number): string => `${(share * 100).toFixed(1)} %`;
const toOutcome = (outcome: string): string => outcome.toLowerCase().replaceAll('_', ' ');

/** A row of each outcome of a bucket, procedure apart, and one of the items without text. */
function toRows({ label, outcomes, itemsWithoutText, proceduralOutcomes }: Bucket): string[][] {
  const time = label ?? 'all';
  const rows = (kind: string, counts: Bucket['outcomes']): string[][] =>
    counts.map(({ outcome, count, share }) => [
      time,
      kind,
      toOutcome(outcome),
      String(count),
      toShare(share),
    ]);
  return [
    ...rows('business', outcomes),
    ...(itemsWithoutText > 0
      ? [[time, 'business', '(no text in our copy)', String(itemsWithoutText), '']]
      : []),
    ...rows('procedure', proceduralOutcomes),
  ];
}

const heading = ['time', 'items', 'outcome', 'count', 'share of those with text'];

/** What came of items, by share; what is unknown and what has no text stays visible. */
export function toOutcomeMixAnswer(
  { outcomeMix: answer }: { outcomeMix: Answer },
  beside: BesideAnswer = {},
): AnswerText {
  const rows = answer.buckets.flatMap(toRows);
  const shown = rows.length === 0 ? [] : ['', toTable([heading, ...rows])];
  const text = [
    wrap(`Outcomes: ${answer.state.replaceAll('_', ' ')}. ${answer.reason}`),
    ...shown,
    '',
    wrap(`What was searched: ${toCoverageSentence(answer.coverage)}`),
    ...toUnfinishedLines(
      answer.councils.map(({ slug }) => slug),
      beside,
    ),
    ...toNoteLines(answer.councils),
  ].join('\n');
  const notes = answer.notices.join(' ');
  const none = ['', '', answer.state, '', answer.reason];
  return {
    text,
    rows: [[...heading, 'note'], ...(rows.length > 0 ? rows : [none]).map((row) => [...row, notes])],
  };
}
