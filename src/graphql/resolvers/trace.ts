import { loadItems, loadMeetings } from '../../../queries/read/load-nodes.ts';
import { loadDecisionsOfItems } from '../../../queries/read/load-related.ts';
import { verdicts } from '../../../schema/graphql/verdicts.ts';
import { toPageSize } from '../connection.ts';
import type { ApiContext } from '../context.ts';
import { toDateText } from '../date-text.ts';
import { sortBy } from '../order.ts';
import { toSummary } from '../trace/summary.ts';
import type { CommitteeTrace, Trace, TraceHit } from '../trace/trace-words.ts';
import { toCoverageAnswer } from './coverage.ts';
import { findNameAt, findNameAtMeeting } from './name-at-meeting.ts';
import { expectOne } from './origin.ts';
import type { TypeResolvers } from './resolver.ts';

const mostHits = { usual: 100, largest: 500 };

export const traceAnswerResolvers = {
  query: ({ query }) => query.text,
  ignoredWords: ({ query }) => query.ignored,
  from: ({ window }) => window.from,
  to: ({ window }) => window.to,
  method: () => 'TEXT',
  summary: (trace, _: unknown, context: ApiContext) => summarise(trace, context),
  verdicts: ({ committees }) =>
    verdicts.flatMap((verdict) => {
      const given = committees.filter((committee) => committee.verdict === verdict).length;
      return given === 0 ? [] : [{ verdict, committees: given }];
    }),
  coverage: ({ coverage, notices }) => toCoverageAnswer({ facts: coverage, notices }),
} satisfies TypeResolvers<Trace>;

export const committeeTraceResolvers = {
  name: (trace, _: unknown, context: ApiContext) => {
    const [first] = trace.hits;
    if (first) return findNameAtMeeting(first.committee, first.meeting.id, context);
    return trace.window.to === null
      ? trace.committee.name
      : findNameAt(trace.committee, trace.window.to, context);
  },
  hitCount: ({ hits }) => hits.length,
  hits: ({ hits }, { first }: { first?: number | null }) => hits.slice(0, toPageSize(first, mostHits)),
  coverage: ({ coverage, notices }) => toCoverageAnswer({ facts: coverage, notices }),
} satisfies TypeResolvers<CommitteeTrace>;

export const traceHitResolvers = {
  item: async ({ match }, _: unknown, { loaders }: ApiContext) => {
    const item = await loaders.node(loadItems, match.id);
    return expectOne(item === null ? [] : [item], 'item', match.id);
  },
  meeting: async ({ meeting: { id } }, _: unknown, { loaders }: ApiContext) => {
    const meeting = await loaders.node(loadMeetings, id);
    return expectOne(meeting === null ? [] : [meeting], 'meeting', id);
  },
  committeeName: ({ committee, meeting }, _: unknown, context: ApiContext) =>
    findNameAtMeeting(committee, meeting.id, context),
  fields: ({ match }) => match.fields.map((field) => field.toUpperCase()),
  quotes: ({ match }) => match.quotes.map((quote) => ({ ...quote, field: quote.field.toUpperCase() })),
  outcomes: async ({ match }, _: unknown, { loaders }: ApiContext) => {
    const decisions = sortBy(await loaders.related(loadDecisionsOfItems, match.id), ({ sortKey }) => sortKey);
    return [...new Set(decisions.map(({ outcome }) => outcome))];
  },
} satisfies TypeResolvers<TraceHit>;

async function summarise({ query, committees, withoutEnded }: Trace, context: ApiContext): Promise<string> {
  const hits = committees.flatMap((trace) => trace.hits.filter(({ standing }) => standing === 'SEEN'));
  const first = sortBy(
    hits.filter(({ meeting }) => meeting.date !== null),
    ({ match }) => match.sortKey,
  )[0];
  return toSummary({
    query: query.text,
    verdicts: committees.map(({ verdict }) => verdict),
    items: new Set(hits.map(({ match }) => match.id)).size,
    meetings: new Set(hits.map(({ meeting }) => meeting.id)).size,
    first: first
      ? {
          committee: await findNameAtMeeting(first.committee, first.meeting.id, context),
          date: toDateText({ dateFrom: first.meeting.date, datePrecision: 'day' }),
        }
      : null,
    withoutEnded,
  });
}
