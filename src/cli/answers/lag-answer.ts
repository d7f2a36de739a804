import type { lag } from '../../../queries/operations/lag.ts';
import type { AnswerOf } from '../../../queries/operations/operation.ts';
import type { AnswerText, BesideAnswer } from './answer-text.ts';
import { issueColumns, toIssueCells, toLagText, toSightLines } from './pair-text.ts';
import { toRecordText } from './record-text.ts';

type Answer = AnswerOf<typeof lag>['lag'];

/** How long after committee a committee b first saw a matter. */
export function toLagAnswer({ lag: answer }: { lag: Answer }, beside: BesideAnswer = {}): AnswerText {
  const { a, b, matter, clock, lag: found } = answer;
  const how = matter.basis === 'ISSUE' ? 'the issue ' : 'by the words of the record, ';
  const by = clock === 'MEETING' ? '' : ', by the day of publication';
  const entry = { issue: matter.issue ?? { id: '', title: matter.title }, lag: found, a, b };
  return toRecordText(
    {
      title: `Lag from ${a.name} to ${b.name}, ${how}“${matter.title}”${by}`,
      answer,
      lines: ['', toLagText(found, a.name, b.name), ...toSightLines(a), ...toSightLines(b)],
      heading: issueColumns,
      rows: [toIssueCells(answer.state, entry)],
      none: (state, reason) => [state, reason, ...issueColumns.slice(2).map(() => '')],
    },
    beside,
  );
}
