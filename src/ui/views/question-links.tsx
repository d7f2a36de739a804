import { questionNames, type SearchRoute, toAddress } from '../route.ts';
import { toQuestionText } from '../words/questions.ts';

/** The other questions, about the same words, committee and days. */
export function QuestionLinks({
  route: { query, committee, from, to },
}: {
  readonly route: Omit<SearchRoute, 'view'>;
}) {
  return (
    <nav aria-label="Other questions">
      <ul>
        {questionNames.map((ask) => (
          <li key={ask}>
            <a href={toAddress({ view: 'question', ask, query, committee, from, to, item: '' })}>
              {toQuestionText(ask)}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
