import { Answered } from '../parts/answered.tsx';
import type { QuestionRoute } from '../route.ts';
import { AnswerState } from './answer-state.tsx';
import { CompareResult } from './compare-result.tsx';
import { LagDistributionResult } from './lag-distribution-result.tsx';
import { LagResult } from './lag-result.tsx';
import { OverlapResult } from './overlap-result.tsx';

interface PairAnswerProps {
  readonly ask: 'compare' | 'lag' | 'lag-distribution' | 'overlap';
  readonly route: QuestionRoute;
  readonly ownPage: string | null;
}

/** Answers to questions about two committees. */
export function PairAnswer({ ask, route, ownPage }: PairAnswerProps) {
  const pair = {
    a: route.committee,
    b: route.other,
    from: route.from || undefined,
    to: route.to || undefined,
  };
  const matter = { query: route.query || undefined, issue: route.issue || undefined };
  const { clock } = route.chosen;
  const timed = { ...pair, clock };
  switch (ask) {
    case 'compare':
      return (
        <Answered operation={ask} variables={pair} what="the comparison">
          {({ compare }) => (
            <>
              <AnswerState answer={compare} ownPage={ownPage} />
              <CompareResult answer={compare} />
            </>
          )}
        </Answered>
      );
    case 'lag':
      return (
        <Answered operation={ask} variables={{ ...pair, ...matter, clock }} what="the time between">
          {({ lag }) => (
            <>
              <AnswerState answer={lag} ownPage={ownPage} />
              <LagResult answer={lag} />
            </>
          )}
        </Answered>
      );
    case 'lag-distribution':
      return (
        <Answered operation={ask} variables={timed} what="the times between">
          {({ lagDistribution }) => (
            <>
              <AnswerState answer={lagDistribution} ownPage={ownPage} />
              <LagDistributionResult answer={lagDistribution} />
            </>
          )}
        </Answered>
      );
    case 'overlap':
      return (
        <Answered operation={ask} variables={{ ...pair, ...matter }} what="who sat on both">
          {({ overlap }) => (
            <>
              <AnswerState answer={overlap} ownPage={ownPage} />
              <OverlapResult answer={overlap} />
            </>
          )}
        </Answered>
      );
  }
}
