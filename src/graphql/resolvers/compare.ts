import { counted } from '../../counted.ts';
import { type CommitteePair, type PairArguments, resolvePair } from '../compare/committee-pair.ts';
import { type ComparedIssue, type ComparedIssues, readComparedIssues } from '../compare/compared-issues.ts';
import type { LagState } from '../compare/lag.ts';
import type { ApiContext } from '../context.ts';
import { type StateGiven, toRecordState } from '../facts/record-state.ts';
import type { ComparedCommittee } from './committee-sight.ts';
import { type FirstArgument, firstOf, type RecordAnswer, recordAnswerResolvers } from './record-answer.ts';
import { answerReferrals, type ReferralsAnswer } from './referrals.ts';
import type { TypeResolvers } from './resolver.ts';

export interface CompareAnswer extends RecordAnswer {
  readonly pair: CommitteePair;
  readonly compared: ComparedIssues;
}

/** Which issues two committees saw: both, the one alone, the other alone. */
export async function answerCompare(asked: PairArguments, { engine }: ApiContext): Promise<CompareAnswer> {
  const pair = await resolvePair(engine, asked);
  const compared = await readComparedIssues(engine, pair, 'MEETING');
  return { scope: pair.scope, ...toComparedState(pair, compared), pair, compared };
}

/** Whether the record holds issues of the two committees at all, and how they are shared. */
export function toComparedState({ a, b, scope }: CommitteePair, { issues }: ComparedIssues): StateGiven {
  if (issues.length === 0)
    return toRecordState(scope, { one: 'issue', several: 'issues' }, { facts: 0, meetings: 0, possibly: 0 });
  const count = (state: LagState): string => String(issues.filter(({ lag }) => lag.state === state).length);
  return {
    state: 'IN_RECORD',
    reason:
      `Of ${counted(issues.length, 'issue')} both saw ${count('BOTH_SAW')}, ${a.committee.name} alone is linked to ` +
      `${count('ONLY_A_SAW')}, ${b.committee.name} alone to ${count('ONLY_B_SAW')}; of ${count('UNDECIDED')} it is left open. ` +
      'No link is not no sight: the verdict on each says how far it is.',
  };
}

const ofState = ({ compared }: Pick<CompareAnswer, 'compared'>, state: LagState): readonly ComparedIssue[] =>
  compared.issues.filter(({ lag }) => lag.state === state);

const listOf =
  (state: LagState) =>
  (answer: CompareAnswer, first: FirstArgument): readonly ComparedIssue[] =>
    firstOf(ofState(answer, state), first);
const countOf =
  (state: LagState) =>
  (answer: CompareAnswer): number =>
    ofState(answer, state).length;

/** The two committees themselves, as every answer on both shows them. */
export const pairResolvers = {
  a: ({ pair }): ComparedCommittee => ({ side: pair.a, notices: pair.scope.notices }),
  b: ({ pair }): ComparedCommittee => ({ side: pair.b, notices: pair.scope.notices }),
} satisfies TypeResolvers<{ readonly pair: CommitteePair }>;

const referralsBetween = (
  { pair }: CompareAnswer,
  from: 'a' | 'b',
  context: ApiContext,
): Promise<ReferralsAnswer> =>
  answerReferrals(
    {
      fromCommittee: pair[from].committee.id,
      toCommittee: pair[from === 'a' ? 'b' : 'a'].committee.id,
      from: pair.window.from,
      to: pair.window.to,
    },
    context,
  );

export const compareAnswerResolvers = {
  ...recordAnswerResolvers,
  ...pairResolvers,
  bothCount: countOf('BOTH_SAW'),
  onlyACount: countOf('ONLY_A_SAW'),
  onlyBCount: countOf('ONLY_B_SAW'),
  undecidedCount: countOf('UNDECIDED'),
  proceduralCount: ({ compared }) => compared.procedural,
  both: listOf('BOTH_SAW'),
  onlyA: listOf('ONLY_A_SAW'),
  onlyB: listOf('ONLY_B_SAW'),
  undecided: listOf('UNDECIDED'),
  referralsFromA: (answer, _: unknown, context: ApiContext) => referralsBetween(answer, 'a', context),
  referralsFromB: (answer, _: unknown, context: ApiContext) => referralsBetween(answer, 'b', context),
} satisfies TypeResolvers<CompareAnswer>;
