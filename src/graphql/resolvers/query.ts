import {
  loadCommittees,
  loadCouncils,
  loadDecisions,
  loadIssues,
  loadItems,
  loadMeetings,
  loadMembers,
} from '../../../queries/read/load-nodes.ts';
import { ids } from '../../../schema/records/ids.ts';
import type { PairArguments } from '../compare/committee-pair.ts';
import type { MatterPairArguments } from '../compare/matter-pair.ts';
import type { ApiContext } from '../context.ts';
import type { ScopeArguments } from '../facts/asked-scope.ts';
import type { CommitteeScopeArguments } from '../facts/committee-scope.ts';
import type { MatterQuestion } from '../facts/matter-record.ts';
import { readCoverage } from '../trace/read-coverage.ts';
import { traceWords } from '../trace/trace-words.ts';
import { type ActionsArguments, answerActions } from './actions.ts';
import { answerAsKnownAt } from './as-known-at.ts';
import { answerChanges, type ChangesArguments } from './changes.ts';
import { answerCompare } from './compare.ts';
import { connectionResolvers } from './connections.ts';
import { toCoverageAnswer } from './coverage.ts';
import { answerInterests } from './interests.ts';
import { answerLag } from './lag.ts';
import { answerLagDistribution, type LagDistributionArguments } from './lag-distribution.ts';
import { answerLoad, type LoadArguments } from './load.ts';
import { findNode } from './node.ts';
import { answerOutcomeMix, type OutcomeMixArguments } from './outcome-mix.ts';
import { answerOverlap } from './overlap.ts';
import { answerQuestions } from './questions.ts';
import { answerRecurrences, type RecurrencesArguments } from './recurrences.ts';
import { answerReferrals, type ReferralsArguments } from './referrals.ts';
import { answerRemitBreadth } from './remit-breadth.ts';
import type { TypeResolvers } from './resolver.ts';
import { answerStatements } from './statements.ts';
import { answerVotes } from './votes.ts';
import { answerWhoDidNotSee } from './who-did-not-see.ts';
import { answerWhoSaw } from './who-saw.ts';
import { answerWhoWasThere } from './who-was-there.ts';

interface ById {
  readonly id: string;
}

interface TraceArguments {
  readonly query: string;
  readonly council?: string | null;
  readonly committees?: readonly string[] | null;
  readonly from?: string | null;
  readonly to?: string | null;
}

interface CoverageArguments {
  readonly council?: string | null;
  readonly committee?: string | null;
  readonly from?: string | null;
  readonly to?: string | null;
}

export const queryResolvers = {
  ...connectionResolvers,
  node: (_: unknown, { id }: ById, context: ApiContext) => findNode(id, context),
  council: (_: unknown, { slug }: { slug: string }, { loaders }: ApiContext) =>
    loaders.node(loadCouncils, ids.council(slug)),
  committee: (_: unknown, { id }: ById, { loaders }: ApiContext) => loaders.node(loadCommittees, id),
  member: (_: unknown, { id }: ById, { loaders }: ApiContext) => loaders.node(loadMembers, id),
  meeting: (_: unknown, { id }: ById, { loaders }: ApiContext) => loaders.node(loadMeetings, id),
  agendaItem: (_: unknown, { id }: ById, { loaders }: ApiContext) => loaders.node(loadItems, id),
  decision: (_: unknown, { id }: ById, { loaders }: ApiContext) => loaders.node(loadDecisions, id),
  issue: (_: unknown, { id }: ById, { loaders }: ApiContext) => loaders.node(loadIssues, id),
  trace: (_: unknown, args: TraceArguments, { engine }: ApiContext) =>
    traceWords(engine, {
      query: args.query,
      council: args.council ?? null,
      committees: args.committees ?? null,
      from: args.from ?? null,
      to: args.to ?? null,
    }),
  coverage: async (_: unknown, args: CoverageArguments, { engine }: ApiContext) =>
    toCoverageAnswer(
      await readCoverage(engine, {
        council: args.council ?? null,
        committee: args.committee ?? null,
        from: args.from ?? null,
        to: args.to ?? null,
      }),
    ),
  whoWasThere: (_: unknown, asked: ScopeArguments, context: ApiContext) => answerWhoWasThere(asked, context),
  votes: (_: unknown, asked: ScopeArguments, context: ApiContext) => answerVotes(asked, context),
  interests: (_: unknown, asked: ScopeArguments, context: ApiContext) => answerInterests(asked, context),
  publicQuestions: (_: unknown, asked: ScopeArguments, context: ApiContext) =>
    answerQuestions(asked, context),
  actions: (_: unknown, asked: ActionsArguments, context: ApiContext) => answerActions(asked, context),
  referrals: (_: unknown, asked: ReferralsArguments, context: ApiContext) => answerReferrals(asked, context),
  outcomeMix: (_: unknown, asked: OutcomeMixArguments, context: ApiContext) =>
    answerOutcomeMix(asked, context),
  load: (_: unknown, asked: LoadArguments, context: ApiContext) => answerLoad(asked, context),
  remitBreadth: (_: unknown, asked: CommitteeScopeArguments, context: ApiContext) =>
    answerRemitBreadth(asked, context),
  statements: (_: unknown, asked: ScopeArguments, context: ApiContext) => answerStatements(asked, context),
  recurrences: (_: unknown, asked: RecurrencesArguments, context: ApiContext) =>
    answerRecurrences(asked, context),
  changes: (_: unknown, asked: ChangesArguments, context: ApiContext) => answerChanges(asked, context),
  asKnownAt: (_: unknown, asked: { meeting: string; at: string }, context: ApiContext) =>
    answerAsKnownAt(asked, context),
  compare: (_: unknown, asked: PairArguments, context: ApiContext) => answerCompare(asked, context),
  lag: (_: unknown, asked: MatterPairArguments, context: ApiContext) => answerLag(asked, context),
  lagDistribution: (_: unknown, asked: LagDistributionArguments, context: ApiContext) =>
    answerLagDistribution(asked, context),
  overlap: (_: unknown, asked: MatterPairArguments, context: ApiContext) => answerOverlap(asked, context),
  whoSaw: (_: unknown, asked: MatterQuestion, context: ApiContext) => answerWhoSaw(asked, context),
  whoDidNotSee: (_: unknown, asked: MatterQuestion, context: ApiContext) =>
    answerWhoDidNotSee(asked, context),
  runningWork: (_: unknown, _args: unknown, { running }: ApiContext) => running(),
} satisfies TypeResolvers<unknown>;
