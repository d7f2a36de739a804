import type { AnswerOf } from '../../../queries/operations/operation.ts';
import type { statements } from '../../../queries/operations/statements.ts';
import type { AnswerText, BesideAnswer } from './answer-text.ts';
import { toDaysText } from './days-text.ts';
import { toFactAnswer } from './fact-answer.ts';

type Answer = AnswerOf<typeof statements>['statements'];
type Statement = Answer['statements'][number];

const told: Record<Statement['toldBy'], string> = {
  OFFICER_REPORT_IN_MINUTES: 'report or officers',
  INSPECTION_OR_AUDIT: 'INSPECTION OR AUDIT',
  MEMBERS_IN_MINUTES: 'members',
};

/** What was said of how a matter stands, in order of time. */
export function toStatementsAnswer(
  { statements: answer }: { statements: Answer },
  beside: BesideAnswer = {},
): AnswerText {
  const counts = answer.bySource.filter(({ count }) => count > 0);
  return toFactAnswer(
    {
      title: `Statements on “${answer.title}”`,
      answer,
      count: answer.count,
      summary:
        counts.length === 0
          ? []
          : [`Told by ${counts.map(({ toldBy, count }) => `${told[toldBy]}: ${String(count)}`).join('; ')}.`],
      columns: ['told by', 'words', 'days to the next inspection', 'holds a word asked for', 'link'],
      rows: answer.statements.map((statement) => {
        const { toldBy, quote, marks, daysToInspection, sighting, holdsWords } = statement;
        const words = marks.map(({ start, end }) => quote.slice(start, end));
        const days = toDaysText(daysToInspection);
        return {
          ...statement,
          lines: [
            `${told[toldBy]}: ${words.join(', ')}${days === null ? '' : `; the next inspection after ${days}`}`,
          ],
          cells: [
            toldBy,
            words.join('; '),
            days ?? '',
            holdsWords === null ? '' : holdsWords ? 'yes' : 'no',
            sighting === null ? 'words' : `${sighting.method} ${sighting.score.toFixed(2)}`,
          ],
          quote,
        };
      }),
    },
    beside,
  );
}
