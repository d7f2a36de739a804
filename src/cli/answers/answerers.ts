import type { z } from 'zod';
import { actions } from '../../../queries/operations/actions.ts';
import { asKnownAt } from '../../../queries/operations/as-known-at.ts';
import { changes } from '../../../queries/operations/changes.ts';
import { compare } from '../../../queries/operations/compare.ts';
import { coverage } from '../../../queries/operations/coverage.ts';
import { interests } from '../../../queries/operations/interests.ts';
import { lag } from '../../../queries/operations/lag.ts';
import { lagDistribution } from '../../../queries/operations/lag-distribution.ts';
import { load } from '../../../queries/operations/load.ts';
import { outcomeMix } from '../../../queries/operations/outcome-mix.ts';
import { overlap } from '../../../queries/operations/overlap.ts';
import { publicQuestions } from '../../../queries/operations/public-questions.ts';
import { recurrences } from '../../../queries/operations/recurrences.ts';
import { referrals } from '../../../queries/operations/referrals.ts';
import { remitBreadth } from '../../../queries/operations/remit-breadth.ts';
import { statements } from '../../../queries/operations/statements.ts';
import { trace } from '../../../queries/operations/trace.ts';
import { votes } from '../../../queries/operations/votes.ts';
import { whoDidNotSee } from '../../../queries/operations/who-did-not-see.ts';
import { whoSaw } from '../../../queries/operations/who-saw.ts';
import { whoWasThere } from '../../../queries/operations/who-was-there.ts';
import { toActionsAnswer } from './actions-answer.ts';
import { type AnswerText, type BesideAnswer, toCouncilSlugs } from './answer-text.ts';
import { toAsKnownAtAnswer } from './as-known-at-answer.ts';
import { toChangesAnswer } from './changes-answer.ts';
import { toCompareAnswer } from './compare-answer.ts';
import { toCoverageAnswer } from './coverage-answer.ts';
import { toInterestsAnswer } from './interests-answer.ts';
import { toLagAnswer } from './lag-answer.ts';
import { toLagDistributionAnswer } from './lag-distribution-answer.ts';
import { toLoadAnswer } from './load-answer.ts';
import { toOutcomeMixAnswer } from './outcome-mix-answer.ts';
import { toOverlapAnswer } from './overlap-answer.ts';
import { toPublicQuestionsAnswer } from './public-questions-answer.ts';
import { toRecurrencesAnswer } from './recurrences-answer.ts';
import { toReferralsAnswer } from './referrals-answer.ts';
import { toRemitBreadthAnswer } from './remit-breadth-answer.ts';
import { toStatementsAnswer } from './statements-answer.ts';
import { toTraceAnswer } from './trace-answer.ts';
import { toVotesAnswer } from './votes-answer.ts';
import { toWhoDidNotSeeAnswer } from './who-did-not-see-answer.ts';
import { toWhoSawAnswer } from './who-saw-answer.ts';
import { toWhoWasThereAnswer } from './who-was-there-answer.ts';

/** How an answer is written for people. */
interface Answerer {
  /** Slugs of the councils that it is about. */
  councils(data: unknown): ReadonlySet<string>;
  write(data: unknown, beside: BesideAnswer): AnswerText;
}

interface OfCouncils {
  readonly councils: readonly { readonly slug: string }[];
}

/** An answer over a part of the record, which names its councils. */
function answerOf<Answer extends object>(
  { answer }: { readonly answer: z.ZodType<Answer> },
  councilsOf: (answer: Answer) => OfCouncils['councils'],
  write: (answer: Answer, beside: BesideAnswer) => AnswerText,
): Answerer {
  return {
    councils: (data) => new Set(councilsOf(answer.parse(data)).map(({ slug }) => slug)),
    write: (data, beside) => write(answer.parse(data), beside),
  };
}

/** How an operation's answer is written for people; the others are printed as JSON. */
export const answers: Readonly<Record<string, Answerer>> = {
  'who-saw': answerOf(whoSaw, (a) => a.whoSaw.councils, toWhoSawAnswer),
  'who-did-not-see': answerOf(whoDidNotSee, (a) => a.whoDidNotSee.councils, toWhoDidNotSeeAnswer),
  trace: {
    councils: (data) => toCouncilSlugs(trace.answer.parse(data).trace.committees),
    write: (data, beside) => toTraceAnswer(trace.answer.parse(data), beside),
  },
  coverage: {
    councils: (data) => toCouncilSlugs(coverage.answer.parse(data).coverage.committees),
    write: (data, beside) => toCoverageAnswer(coverage.answer.parse(data), beside),
  },
  compare: answerOf(compare, (a) => a.compare.councils, toCompareAnswer),
  lag: answerOf(lag, (a) => a.lag.councils, toLagAnswer),
  'lag-distribution': answerOf(lagDistribution, (a) => a.lagDistribution.councils, toLagDistributionAnswer),
  overlap: answerOf(overlap, (a) => a.overlap.councils, toOverlapAnswer),
  'who-was-there': answerOf(whoWasThere, (a) => a.whoWasThere.councils, toWhoWasThereAnswer),
  votes: answerOf(votes, (a) => a.votes.councils, toVotesAnswer),
  interests: answerOf(interests, (a) => a.interests.councils, toInterestsAnswer),
  actions: answerOf(actions, (a) => a.actions.councils, toActionsAnswer),
  referrals: answerOf(referrals, (a) => a.referrals.councils, toReferralsAnswer),
  'outcome-mix': answerOf(outcomeMix, (a) => a.outcomeMix.councils, toOutcomeMixAnswer),
  load: answerOf(load, (a) => a.load.councils, toLoadAnswer),
  'remit-breadth': answerOf(remitBreadth, (a) => a.remitBreadth.councils, toRemitBreadthAnswer),
  statements: answerOf(statements, (a) => a.statements.councils, toStatementsAnswer),
  recurrences: answerOf(recurrences, (a) => a.recurrences.councils, toRecurrencesAnswer),
  changes: answerOf(changes, (a) => a.changes.councils, toChangesAnswer),
  'public-questions': answerOf(publicQuestions, (a) => a.publicQuestions.councils, toPublicQuestionsAnswer),
  'as-known-at': answerOf(
    asKnownAt,
    (a) => a.asKnownAt.meeting.committees.map(({ council }) => council),
    toAsKnownAtAnswer,
  ),
};
