import type { CouncilAnswer } from '../answers.ts';
import { Answered } from '../parts/answered.tsx';
import { Heading } from '../parts/heading.tsx';
import { Notices } from '../parts/notices.tsx';
import { toPlaces } from '../places.ts';
import type { SearchRoute } from '../route.ts';
import { CouncilList } from './council-list.tsx';
import { QuestionLinks } from './question-links.tsx';
import { SearchForm } from './search-form.tsx';
import { TraceResult } from './trace-result.tsx';

/** The first view: a text trace, and the committees of every council below it. */
export function SearchView({
  route,
  councils,
}: {
  readonly route: SearchRoute;
  readonly councils: readonly CouncilAnswer[];
}) {
  const { query, committee, from, to } = route;
  const asked = query !== '';
  const reconstructed = councils.filter(({ notice }) => notice !== null);
  const ownPage = reconstructed[0]?.originalBaseUrl ?? null;
  return (
    <>
      <Heading
        title={asked ? `Where “${query}” was before a committee` : 'Which committee saw what, and when?'}
      />
      {!asked && (
        <p>
          A text trace looks for words in the titles, decisions and minutes of agenda items. It does not know
          that a matter may go by other words.
        </p>
      )}
      <SearchForm route={route} councils={councils} />
      {asked ? (
        <>
          <Answered
            operation="trace"
            variables={{
              query,
              ...toPlaces(committee, councils),
              from: from || undefined,
              to: to || undefined,
            }}
            what="the trace"
          >
            {({ trace }) => <TraceResult trace={trace} councils={councils} ownPage={ownPage} />}
          </Answered>
          <section aria-labelledby="further">
            <h2 id="further">Ask further</h2>
            <QuestionLinks route={route} />
          </section>
        </>
      ) : (
        <>
          <QuestionLinks route={route} />
          <Notices
            notices={reconstructed.map(({ name, notice }) => `${name}: ${notice ?? ''}`)}
            ownPage={ownPage}
          />
          <CouncilList councils={councils} />
        </>
      )}
    </>
  );
}
