import type { AnswerOf } from '../../../queries/operations/operation.ts';
import type { recurrences } from '../../../queries/operations/recurrences.ts';
import type { AnswerText, BesideAnswer } from './answer-text.ts';
import { toAddress, toIsoDate } from './cited.ts';
import { toDaysText } from './days-text.ts';
import { toFactAnswer } from './fact-answer.ts';

type Answer = AnswerOf<typeof recurrences>['recurrences'];

/** Recommendations and requests that came back, the later one first and what it came back from under it. */
export function toRecurrencesAnswer(
  { recurrences: answer }: { recurrences: Answer },
  beside: BesideAnswer = {},
): AnswerText {
  const { title, threshold, textsCompared } = answer;
  return toFactAnswer(
    {
      title: title === null ? 'Recurrences' : `Recurrences on “${title}”`,
      answer,
      count: answer.count,
      summary: [
        `Compared: ${String(textsCompared)} points of decisions and requests, boilerplate left out; alike from ${threshold.toFixed(2)} on.`,
      ],
      columns: [
        'kind',
        'similarity',
        'days',
        'order known',
        'one committee',
        'earlier date',
        'earlier quote',
        'earlier title',
        'earlier page',
      ],
      rows: answer.recurrences.map(({ earlier, later, similarity, days, orderKnown, sameCommittee }) => {
        const after = toDaysText(days);
        const held = sameCommittee ? '' : ` before ${earlier.committeeNames.join(' and ')}`;
        const order = orderKnown ? '' : ' (which came first is not known)';
        return {
          ...later,
          lines: [
            `${later.kind === 'ACTION' ? 'asked' : 'decided'}: “${later.quote}”`,
            `alike ${similarity.toFixed(2)}${after === null ? '' : `, ${after} after`}${order}: ${earlier.meeting.dateText}${held}, ${earlier.item.title}`,
            `“${earlier.quote}”`,
            toAddress(earlier.item.source) ?? '',
          ],
          cells: [
            later.kind,
            similarity.toFixed(3),
            after ?? '',
            orderKnown ? 'yes' : 'no',
            sameCommittee ? 'yes' : 'no',
            toIsoDate(earlier.meeting),
            earlier.quote,
            earlier.item.title,
            earlier.item.source?.originalUrl ?? '',
          ],
          quote: later.quote,
        };
      }),
    },
    beside,
  );
}
