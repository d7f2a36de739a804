import type { lagDistribution } from '../../../queries/operations/lag-distribution.ts';
import type { AnswerOf } from '../../../queries/operations/operation.ts';
import { counted } from '../../counted.ts';
import { toTable } from '../table.ts';
import { type AnswerText, type BesideAnswer, wrap } from './answer-text.ts';
import { toIssueLines, toSideLines } from './pair-text.ts';
import { toRecordText } from './record-text.ts';

type Answer = AnswerOf<typeof lagDistribution>['lagDistribution'];
type Figures = Answer['measured'];

/** "12", "3 to 30", "3 or more"; empty where there is none. */
function toFigure(figure: Figures['median']): string {
  if (figure === null) return '';
  const { least, most } = figure;
  if (least === null && most === null) return 'not known';
  if (least === null) return `${String(most)} or less`;
  if (most === null) return `${String(least)} or more`;
  return least === most ? String(least) : `${String(least)} to ${String(most)}`;
}

const heading = ['lags in days, from a to b', 'issues', 'a tenth below', 'median', 'a tenth above'];
const toRow = (name: string, { count, lowDecile, median, highDecile }: Figures): string[] => [
  name,
  String(count),
  toFigure(lowDecile),
  toFigure(median),
  toFigure(highDecile),
];

/** How long after committee a committee b first saw issues, over all of them. */
export function toLagDistributionAnswer(
  { lagDistribution: answer }: { lagDistribution: Answer },
  beside: BesideAnswer = {},
): AnswerText {
  const { a, b, lags, all } = answer;
  const rows = [toRow('days known', answer.measured), toRow('all that both saw', all)];
  const counts = [
    [`${a.name} first`, answer.aFirst],
    [`${b.name} first`, answer.bFirst],
    ['on one day', answer.sameDay],
    ['order not known', answer.undecided],
    [`never reached ${b.name}`, answer.neverReachedB],
    [`never reached ${a.name}`, answer.neverReachedA],
    ['left open whether it did', answer.possiblyReached],
  ] as const;
  const by = answer.clock === 'MEETING' ? '' : ', by the day of publication';
  return toRecordText(
    {
      title: `Lags from ${a.name} (a) to ${b.name} (b)${by}`,
      answer,
      lines: [
        '',
        toTable([heading, ...rows]),
        '',
        ...counts.map(([name, count]) => `${name}: ${String(count)}`),
        wrap(
          'Never reached means: no link leads there up to the end of our copy. Such issues are in none of the figures above.',
        ),
        ...(lags.length < all.count
          ? [
              '',
              `The first ${String(lags.length)} of ${counted(all.count, 'issue')} that both saw, the longest lag first:`,
            ]
          : []),
        ...lags.flatMap(toIssueLines),
        '',
        ...toSideLines(a),
        ...toSideLines(b),
      ],
      heading,
      rows:
        answer.issues === 0
          ? []
          : [...rows, ...counts.map(([name, count]) => [name, String(count), '', '', ''])],
      none: (state, reason) => [reason, state, '', '', ''],
    },
    beside,
  );
}
