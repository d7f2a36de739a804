import type { ComponentChildren } from 'preact';
import type { CouncilAnswer, RecordAnswer } from '../answers.ts';
import { Answered } from '../parts/answered.tsx';
import { toPlace } from '../places.ts';
import type { QuestionRoute } from '../route.ts';
import {
  type Told,
  toActionTold,
  toInterestTold,
  toOccasionTold,
  toQuestionsTold,
  toReferralTold,
  toVoteTold,
} from '../words/told.ts';
import { AnswerState } from './answer-state.tsx';
import { BodyAnswer } from './body-answer.tsx';
import { MatterAnswer } from './matter-answer.tsx';
import { OutcomeTable } from './outcome-table.tsx';
import { PairAnswer } from './pair-answer.tsx';
import { ToldList } from './told-list.tsx';

interface Asked {
  readonly route: QuestionRoute;
  readonly councils: readonly CouncilAnswer[];
}

/** Asks the operation of that name, and shows its answer. */
export function QuestionAnswer({ route, councils }: Asked) {
  const { ask, chosen } = route;
  const ownPage = councils.find(({ notice }) => notice !== null)?.originalBaseUrl ?? null;
  const scope = {
    query: route.query || undefined,
    issue: route.issue || undefined,
    ...toPlace(route.committee, councils),
    from: route.from || undefined,
    to: route.to || undefined,
    item: route.item || undefined,
  };
  const list = (
    answer: RecordAnswer & { readonly count: number },
    told: readonly Told[],
  ): ComponentChildren => (
    <>
      <AnswerState answer={answer} ownPage={ownPage} />
      <ToldList told={told} count={answer.count} />
    </>
  );
  switch (ask) {
    case 'who-saw':
    case 'who-did-not-see':
    case 'statements':
    case 'recurrences':
      return <MatterAnswer ask={ask} route={route} councils={councils} ownPage={ownPage} />;
    case 'compare':
    case 'lag':
    case 'lag-distribution':
    case 'overlap':
      return <PairAnswer ask={ask} route={route} ownPage={ownPage} />;
    case 'load':
    case 'remit-breadth':
    case 'changes':
    case 'coverage':
      return <BodyAnswer ask={ask} route={route} councils={councils} ownPage={ownPage} />;
    case 'who-was-there':
      return (
        <Answered operation={ask} variables={scope} what="who was there">
          {({ whoWasThere }) => list(whoWasThere, whoWasThere.occasions.map(toOccasionTold))}
        </Answered>
      );
    case 'votes':
      return (
        <Answered operation={ask} variables={scope} what="the votes">
          {({ votes }) => list(votes, votes.votes.map(toVoteTold))}
        </Answered>
      );
    case 'interests':
      return (
        <Answered operation={ask} variables={scope} what="the interests">
          {({ interests }) => list(interests, interests.interests.map(toInterestTold))}
        </Answered>
      );
    case 'actions':
      return (
        <Answered operation={ask} variables={{ ...scope, followUp: chosen.followUp }} what="the actions">
          {({ actions }) => list(actions, actions.actions.map(toActionTold))}
        </Answered>
      );
    case 'referrals':
      return (
        <Answered operation={ask} variables={scope} what="the referrals">
          {({ referrals }) => list(referrals, referrals.referrals.map(toReferralTold))}
        </Answered>
      );
    case 'public-questions':
      return (
        <Answered operation={ask} variables={scope} what="the questions of the public">
          {({ publicQuestions }) => list(publicQuestions, publicQuestions.occasions.map(toQuestionsTold))}
        </Answered>
      );
    case 'outcome-mix':
      return (
        <Answered operation={ask} variables={{ ...scope, bucket: chosen.bucket }} what="the outcomes">
          {({ outcomeMix }) => (
            <>
              <AnswerState answer={outcomeMix} ownPage={ownPage} />
              <OutcomeTable buckets={outcomeMix.buckets} />
            </>
          )}
        </Answered>
      );
  }
}
