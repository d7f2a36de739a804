import type { AnswerOf } from '../../../queries/operations/operation.ts';
import type { publicQuestions } from '../../../queries/operations/public-questions.ts';
import { counted } from '../../counted.ts';
import type { AnswerText, BesideAnswer } from './answer-text.ts';
import { toFactAnswer, toQuote } from './fact-answer.ts';

type Answer = AnswerOf<typeof publicQuestions>['publicQuestions'];

/** Questions and comments of the public, and where they were taken. */
export function toPublicQuestionsAnswer(
  { publicQuestions: answer }: { publicQuestions: Answer },
  beside: BesideAnswer = {},
): AnswerText {
  const open =
    answer.uncounted === 0 ? '' : `; of ${counted(answer.uncounted, 'occasion')} it is not told how many`;
  return toFactAnswer(
    {
      title: 'Questions and comments of the public',
      answer,
      count: answer.count,
      summary: answer.count === 0 ? [] : [`${counted(answer.questionsCounted, 'question')} counted${open}.`],
      columns: ['questions', 'answered', 'about'],
      rows: answer.occasions.map(({ questions, ...place }) => {
        const about = questions.about.map(({ title }) => title).join('; ');
        return {
          ...place,
          lines: [
            questions.count === null ? 'how many is not told' : counted(questions.count, 'question'),
            questions.answered ? 'answered' : '',
            about === '' ? '' : `about: ${about}`,
          ],
          cells: [String(questions.count ?? ''), questions.answered ? 'yes' : '', about],
          quote: toQuote(questions.evidence),
        };
      }),
    },
    beside,
  );
}
