import type { CouncilAnswer } from '../answers.ts';
import { Heading } from '../parts/heading.tsx';
import { type QuestionRoute, toAddress } from '../route.ts';
import { toQuestionText } from '../words/questions.ts';
import { QuestionAnswer } from './question-answer.tsx';
import { SearchForm } from './search-form.tsx';

/** A question on what minutes say, about some words, a committee, days, or one item. */
export function QuestionView({
  route,
  councils,
}: {
  readonly route: QuestionRoute;
  readonly councils: readonly CouncilAnswer[];
}) {
  const { ask, query, committee, from, to, item } = route;
  const isAsked = [query, committee, from, to, item].some((part) => part !== '');
  const ownPage = councils.find(({ notice }) => notice !== null)?.originalBaseUrl ?? null;
  const title = query === '' ? toQuestionText(ask) : `${toQuestionText(ask)} “${query}”`;
  return (
    <>
      <Heading title={title} />
      {item === '' ? (
        <SearchForm route={route} councils={councils} />
      ) : (
        <p>
          <a href={toAddress({ view: 'item', id: item })}>The item</a>
        </p>
      )}
      {isAsked ? (
        <QuestionAnswer route={route} ownPage={ownPage} />
      ) : (
        <p class="soft">Give words, a committee or days.</p>
      )}
    </>
  );
}
