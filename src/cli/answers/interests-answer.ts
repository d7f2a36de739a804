import type { interests } from '../../../queries/operations/interests.ts';
import type { AnswerOf } from '../../../queries/operations/operation.ts';
import type { AnswerText, BesideAnswer } from './answer-text.ts';
import { toFactAnswer, toQuote } from './fact-answer.ts';

type Interests = AnswerOf<typeof interests>['interests'];

/** Who declared an interest in what. */
export function toInterestsAnswer(
  { interests: answer }: { interests: Interests },
  beside: BesideAnswer = {},
): AnswerText {
  return toFactAnswer(
    {
      title: 'Interests declared',
      answer,
      count: answer.count,
      columns: ['member', 'nature', 'declared for items', 'about', 'left the room', 'dispensation'],
      rows: answer.interests.map(({ interest, ...place }) => {
        const { name, nature, items, leftRoom, dispensation } = interest;
        const about = interest.about.map(({ number, title }) => (number ? `${number} ${title}` : title));
        return {
          ...place,
          lines: [
            `${name}: ${nature ?? 'an interest'}`,
            about.length > 0 ? `about: ${about.join('; ')}` : '',
            about.length === 0 && items.length > 0
              ? `declared for item ${items.join(', ')}, which our copy of the agenda does not have`
              : '',
            leftRoom ? 'Left the room, or took no part.' : '',
            dispensation ? 'Held a dispensation.' : '',
          ],
          cells: [
            name,
            nature ?? '',
            items.join(', '),
            about.join('; '),
            leftRoom ? 'yes' : '',
            dispensation ? 'yes' : '',
          ],
          quote: toQuote(interest.evidence),
        };
      }),
    },
    beside,
  );
}
