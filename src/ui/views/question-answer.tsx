import type { ComponentChildren } from 'preact';
import type { RecordAnswer } from '../answers.ts';
import { Answered } from '../parts/answered.tsx';
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
import { OutcomeTable } from './outcome-table.tsx';
import { AnswerState, ToldList } from './told-list.tsx';

interface Asked {
  readonly route: QuestionRoute;
  readonly ownPage: string | null;
}

/** Asks the operation of that name, and shows its answer. */
export function QuestionAnswer({ route, ownPage }: Asked) {
  const scope = {
    query: route.query || undefined,
    committee: route.committee || undefined,
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
  switch (route.ask) {
    case 'who-was-there':
      return (
        <Answered operation="who-was-there" variables={scope} what="who was there">
          {({ whoWasThere }) => list(whoWasThere, whoWasThere.occasions.map(toOccasionTold))}
        </Answered>
      );
    case 'votes':
      return (
        <Answered operation="votes" variables={scope} what="the votes">
          {({ votes }) => list(votes, votes.votes.map(toVoteTold))}
        </Answered>
      );
    case 'interests':
      return (
        <Answered operation="interests" variables={scope} what="the interests">
          {({ interests }) => list(interests, interests.interests.map(toInterestTold))}
        </Answered>
      );
    case 'actions':
      return (
        <Answered operation="actions" variables={scope} what="the actions">
          {({ actions }) => list(actions, actions.actions.map(toActionTold))}
        </Answered>
      );
    case 'referrals':
      return (
        <Answered operation="referrals" variables={scope} what="the referrals">
          {({ referrals }) => list(referrals, referrals.referrals.map(toReferralTold))}
        </Answered>
      );
    case 'public-questions':
      return (
        <Answered operation="public-questions" variables={scope} what="the questions of the public">
          {({ publicQuestions }) => list(publicQuestions, publicQuestions.occasions.map(toQuestionsTold))}
        </Answered>
      );
    case 'outcome-mix':
      return (
        <Answered operation="outcome-mix" variables={{ ...scope, bucket: 'YEAR' }} what="the outcomes">
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
