import type { CouncilAnswer } from '../answers.ts';
import { asks, findMissing } from '../asks.ts';
import { Heading } from '../parts/heading.tsx';
import { type QuestionRoute, toAddress } from '../route.ts';
import { toQuestionText } from '../words/questions.ts';
import { ItemMatter } from './item-matter.tsx';
import { QuestionAnswer } from './question-answer.tsx';
import { QuestionLinks } from './question-links.tsx';
import { SearchForm } from './search-form.tsx';

interface QuestionViewProps {
  readonly route: QuestionRoute;
  readonly councils: readonly CouncilAnswer[];
}

/** A question about a matter, committees or days, or about one item. */
export function QuestionView({ route, councils }: QuestionViewProps) {
  const { ask, query, issue, item } = route;
  const missing = findMissing(route);
  const isOfMatter = asks[ask].matter !== null;
  const title = query === '' || !isOfMatter ? toQuestionText(ask) : `${toQuestionText(ask)} “${query}”`;
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
      {issue !== '' && isOfMatter && (
        <p class="soft">
          Asked about one issue, as it was linked.{' '}
          <a href={toAddress({ ...route, issue: '' })}>Ask by words instead</a>
        </p>
      )}
      {missing === null ? <Asked route={route} councils={councils} /> : <p class="soft">{missing}</p>}
      {item === '' && (
        <section aria-labelledby="further">
          <h2 id="further">Ask further</h2>
          <QuestionLinks route={route} />
        </section>
      )}
    </>
  );
}

/** Questions about a matter know issues and words, no items: they are asked about the issue of the item. */
function Asked({ route, councils }: QuestionViewProps) {
  const isOfIssues = route.ask === 'recurrences' || asks[route.ask].matter === 'needed';
  if (route.item !== '' && isOfIssues) return <ItemMatter ask={route.ask} id={route.item} />;
  return <QuestionAnswer route={route} councils={councils} />;
}
