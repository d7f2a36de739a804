import {
  type PageStatement,
  readCommitteePage,
  readCouncilPage,
  readDecisionPage,
  readDecisionPageInWindow,
  readDecisionPageOfCommittee,
  readIssuePage,
  readIssuePageOfCommittee,
  readItemPage,
  readItemPageInWindow,
  readItemPageOfCommittee,
  readMeetingPage,
  readMeetingPageOfCommittee,
  readMemberPage,
  readMemberPageOfCommittee,
} from '../../../queries/read/read-pages.ts';
import { type Connection, type ConnectionArguments, readConnection } from '../connection.ts';
import type { ApiContext } from '../context.ts';
import { type ListArguments, toFilter } from './filter.ts';
import { readFoundItems } from './found-items.ts';
import type { TypeResolvers } from './resolver.ts';

type Slice = { after: string; limit: number };

/** A page of one statement's list, in the order of its key. */
function page<Parameters, Row>(
  { loaders }: ApiContext,
  args: ConnectionArguments,
  keyOf: (row: Row) => string,
  statement: PageStatement<Parameters, Row>,
  toParameters: (slice: Slice) => Parameters,
): Promise<Connection<Row>> {
  return readConnection(args, keyOf, async (slice) =>
    (await loaders.read(statement, toParameters(slice))).map(({ node }) => node),
  );
}

const byId = ({ id }: { readonly id: string }): string => id;
const bySortKey = ({ sortKey }: { readonly sortKey: string }): string => sortKey;

export const connectionResolvers = {
  councils: (_: unknown, args: ListArguments, context: ApiContext) =>
    page(context, args, byId, readCouncilPage, (slice) => slice),
  committees: async (_: unknown, args: ListArguments, context: ApiContext) => {
    const { install } = await toFilter(args, context);
    return page(context, args, byId, readCommitteePage, (slice) => ({ ...slice, install }));
  },
  members: async (_: unknown, args: ListArguments, context: ApiContext) => {
    const { install, committee } = await toFilter(args, context);
    if (committee === null)
      return page(context, args, byId, readMemberPage, (slice) => ({ ...slice, install }));
    return page(context, args, byId, readMemberPageOfCommittee, (slice) => ({
      ...slice,
      committee: committee.id,
    }));
  },
  meetings: async (_: unknown, args: ListArguments, context: ApiContext) => {
    const { install, committee, window } = await toFilter(args, context);
    if (committee === null) {
      return page(context, args, bySortKey, readMeetingPage, (slice) => ({ ...slice, ...window, install }));
    }
    return page(context, args, bySortKey, readMeetingPageOfCommittee, (slice) => ({
      ...slice,
      ...window,
      committee: committee.id,
    }));
  },
  agendaItems: async (_: unknown, args: ListArguments, context: ApiContext) => {
    const filter = await toFilter(args, context);
    const { install, committee, window, hasWindow } = filter;
    if (args.query) return readFoundItems(args, args.query, filter, context);
    if (committee !== null) {
      return page(context, args, bySortKey, readItemPageOfCommittee, (slice) => ({
        ...slice,
        ...window,
        committee: committee.id,
      }));
    }
    if (!hasWindow) return page(context, args, bySortKey, readItemPage, (slice) => ({ ...slice, install }));
    return page(context, args, bySortKey, readItemPageInWindow, (slice) => ({
      ...slice,
      ...window,
      install,
    }));
  },
  decisions: async (_: unknown, args: ListArguments, context: ApiContext) => {
    const { install, committee, window, hasWindow } = await toFilter(args, context);
    const outcome = args.outcome ?? null;
    if (committee !== null) {
      return page(context, args, bySortKey, readDecisionPageOfCommittee, (slice) => ({
        ...slice,
        ...window,
        outcome,
        committee: committee.id,
      }));
    }
    if (!hasWindow)
      return page(context, args, bySortKey, readDecisionPage, (slice) => ({ ...slice, install, outcome }));
    return page(context, args, bySortKey, readDecisionPageInWindow, (slice) => ({
      ...slice,
      ...window,
      install,
      outcome,
    }));
  },
  issues: async (_: unknown, args: ListArguments, context: ApiContext) => {
    const { install, committee } = await toFilter(args, context);
    if (committee === null)
      return page(context, args, bySortKey, readIssuePage, (slice) => ({ ...slice, install }));
    return page(context, args, bySortKey, readIssuePageOfCommittee, (slice) => ({
      ...slice,
      committee: committee.id,
    }));
  },
} satisfies TypeResolvers<unknown>;
