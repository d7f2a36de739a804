import { asks } from '../asks.ts';
import { type QuestionName, type QuestionRoute, type SearchRoute, toAddress, toQuestion } from '../route.ts';
import { questionGroups, toQuestionText } from '../words/questions.ts';

interface QuestionLinksProps {
  readonly route: SearchRoute | QuestionRoute;
}

/** The other questions, about the same words or issue, committees and days, as far as each takes them. */
export function QuestionLinks({ route }: QuestionLinksProps) {
  const asked = route.view === 'question' ? route.ask : null;
  return (
    <nav aria-label="Other questions" class="questions">
      {questionGroups.map(({ title, names }) => (
        <div key={title}>
          <p class="soft">{title}</p>
          <ul>
            {names
              .filter((name) => name !== asked)
              .map((name) => (
                <li key={name}>
                  <a href={toSameAbout(name, route)}>{toQuestionText(name)}</a>
                </li>
              ))}
          </ul>
        </div>
      ))}
    </nav>
  );
}

function toSameAbout(ask: QuestionName, route: SearchRoute | QuestionRoute): string {
  const { matter, bodies, days } = asks[ask];
  const { query, committee, from, to } = route;
  const former = route.view === 'question' ? route : toQuestion(ask);
  return toAddress({
    ...toQuestion(ask),
    query: matter === null ? '' : query,
    issue: matter === null ? '' : former.issue,
    // A whole council, which has no colon in its slug, is no one of two committees.
    committee: bodies === 'pair' && !committee.includes(':') ? '' : committee,
    other: bodies === 'pair' ? former.other : '',
    from,
    to: days === 'since' ? '' : to,
  });
}
