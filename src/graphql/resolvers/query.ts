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
import type { ApiContext } from '../context.ts';
import { readCoverage } from '../trace/read-coverage.ts';
import { traceWords } from '../trace/trace-words.ts';
import { connectionResolvers } from './connections.ts';
import { toCoverageAnswer } from './coverage.ts';
import { findNode } from './node.ts';
import type { TypeResolvers } from './resolver.ts';

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
  runningWork: (_: unknown, _args: unknown, { running }: ApiContext) => running(),
} satisfies TypeResolvers<unknown>;
