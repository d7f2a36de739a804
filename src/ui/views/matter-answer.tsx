import type { CouncilAnswer } from '../answers.ts';
import { Answered } from '../parts/answered.tsx';
import { toPlace, toPlaces } from '../places.ts';
import type { QuestionRoute } from '../route.ts';
import { AnswerState } from './answer-state.tsx';
import { RecurrencesResult } from './recurrences-result.tsx';
import { StatementsResult } from './statements-result.tsx';
import { UnseenResult } from './unseen-result.tsx';
import { WhoSawResult } from './who-saw-result.tsx';

interface MatterAnswerProps {
  readonly ask: 'who-saw' | 'who-did-not-see' | 'statements' | 'recurrences';
  readonly route: QuestionRoute;
  readonly councils: readonly CouncilAnswer[];
  readonly ownPage: string | null;
}

/** Answers to questions about a matter: an issue, or words. */
export function MatterAnswer({ ask, route, councils, ownPage }: MatterAnswerProps) {
  const matter = {
    query: route.query || undefined,
    issue: route.issue || undefined,
    from: route.from || undefined,
    to: route.to || undefined,
  };
  const amongAll = { ...matter, ...toPlaces(route.committee, councils) };
  const ofOne = { ...matter, ...toPlace(route.committee, councils) };
  switch (ask) {
    case 'who-saw':
      return (
        <Answered operation={ask} variables={amongAll} what="who saw it">
          {({ whoSaw }) => (
            <>
              <AnswerState answer={whoSaw} ownPage={ownPage} />
              <WhoSawResult answer={whoSaw} councils={councils} />
            </>
          )}
        </Answered>
      );
    case 'who-did-not-see':
      return (
        <Answered operation={ask} variables={amongAll} what="who did not see it">
          {({ whoDidNotSee }) => <UnseenResult answer={whoDidNotSee} councils={councils} ownPage={ownPage} />}
        </Answered>
      );
    case 'statements':
      return (
        <Answered operation={ask} variables={ofOne} what="the statements">
          {({ statements }) => (
            <>
              <AnswerState answer={statements} ownPage={ownPage} />
              <StatementsResult answer={statements} />
            </>
          )}
        </Answered>
      );
    case 'recurrences': {
      const { threshold } = route.chosen;
      const variables = { ...ofOne, threshold: threshold === undefined ? undefined : Number(threshold) };
      return (
        <Answered operation={ask} variables={variables} what="what came back">
          {({ recurrences }) => (
            <>
              <AnswerState answer={recurrences} ownPage={ownPage} />
              <RecurrencesResult answer={recurrences} />
            </>
          )}
        </Answered>
      );
    }
  }
}
