import { afterAll, beforeAll, expect, it } from 'vitest';
import { ids } from '../../../schema/records/ids.ts';
import type { GraphEngine } from '../../../src/graph/engine.ts';
import { createApi } from '../../../src/graphql/create-api.ts';
import { findMatches } from '../../../src/graphql/trace/find-matches.ts';
import { traceWords } from '../../../src/graphql/trace/trace-words.ts';
import { parseQuery } from '../../../src/search/parse-query.ts';
import { plainLinks, post } from '../../graphql/open-api.ts';
import { toSteps } from '../../graphql/small-graph.ts';
import { neo4jPatience } from '../../support/neo4j-server.ts';
import { drawTraces } from './draw-traces.ts';
import { type DrawnTrace, scanFor, toTypedQuery } from './drawn-trace.ts';
import { makeSearchCorpus } from './search-corpus.ts';

export const corpus = makeSearchCorpus(90, 21);
export const traces = drawTraces(corpus.items, 2024).map((trace) => ({
  trace,
  query: toTypedQuery(trace),
  meant: scanFor(corpus.items, trace),
}));
const meetingOf = new Map(
  corpus.council.meetings.map((meeting) => [ids.meeting(corpus.council.install, meeting.mid), meeting]),
);
/** Of a whole answer all committees, meetings and coverage are read too: dear, and the same every time. */
const tracedWhole = 20;

/** Committee and item of every match in the committees and days asked about. */
async function findBy(engine: GraphEngine, { cids, from, to }: DrawnTrace, query: string): Promise<string[]> {
  const isAsked = ({ meetingId }: { meetingId: string }): boolean => {
    const meeting = meetingOf.get(meetingId);
    return !meeting?.date || (meeting.date >= (from ?? '') && meeting.date <= (to ?? '9'));
  };
  const matches = await findMatches(engine, parseQuery(query), isAsked);
  return matches
    .flatMap(({ id, meetingId }) =>
      (meetingOf.get(meetingId)?.cids ?? [])
        .filter((cid) => cids === null || cids.includes(cid))
        .map((cid) => `${String(cid)} ${id}`),
    )
    .sort();
}

/** The same by the whole answer to a trace. */
async function traceBy(
  engine: GraphEngine,
  { cids, from, to }: DrawnTrace,
  query: string,
): Promise<string[]> {
  const committees = cids?.map(String) ?? null;
  const found = await traceWords(engine, { query, council: corpus.council.install, committees, from, to });
  return found.committees
    .flatMap(({ committee, hits }) => hits.map(({ match }) => `${String(committee.cid)} ${match.id}`))
    .sort();
}

/** Every trace that finds something else than the oracle, with what it finds too much and too little. */
async function findDifferences(engine: GraphEngine, find: typeof findBy, asked = traces): Promise<unknown[]> {
  const differences: unknown[] = [];
  for (const { trace, query, meant } of asked) {
    const found = await find(engine, trace, query);
    if (found.join() === meant.join()) continue;
    differences.push({
      kind: trace.kind,
      query,
      meant: meant.length,
      found: found.length,
      extra: found.filter((one) => !meant.includes(one)).slice(0, 3),
      missing: meant.filter((one) => !found.includes(one)).slice(0, 3),
    });
  }
  return differences;
}

async function listByPages(engine: GraphEngine, query: string, first: number): Promise<string[]> {
  const api = createApi({ engine, sourceLinks: plainLinks, logUnexpected: () => undefined });
  const ids: string[] = [];
  for (let after: string | null = null; ; ) {
    const { data, errors } = await post(api, {
      query: `query ($query: String, $first: Int, $after: String) {
        agendaItems(query: $query, first: $first, after: $after) { nodes { id } pageInfo { hasNextPage endCursor } }
      }`,
      variables: { query, first, after },
    });
    expect(errors).toBeUndefined();
    const page = data?.['agendaItems'] as {
      nodes: { id: string }[];
      pageInfo: { hasNextPage: boolean; endCursor: string };
    };
    ids.push(...page.nodes.map(({ id }) => id));
    if (!page.pageInfo.hasNextPage) break;
    after = page.pageInfo.endCursor;
  }
  await api.dispose();
  return ids;
}

/** Holds an engine to the oracle, trace by trace. */
export function describeEngine(
  open: () => Promise<{ engine: GraphEngine; close: () => Promise<void> }>,
): void {
  let engine: GraphEngine;
  let close: () => Promise<void>;

  beforeAll(async () => {
    ({ engine, close } = await open());
    await engine.write(toSteps(corpus.council));
  }, neo4jPatience);
  afterAll(() => close());

  it('gives each of 500 traces exactly the items that the oracle finds by looking through all texts', async () => {
    expect(await findDifferences(engine, findBy)).toEqual([]);
  }, 300_000);

  it('gives them in the whole answer too, whatever their rank', async () => {
    const some = traces.filter((_, at) => at % tracedWhole === 0);
    expect(await findDifferences(engine, traceBy, some)).toEqual([]);
  }, 120_000);

  it('lists the same items whatever the size of a page', async () => {
    const paged = traces.filter(
      ({ trace, meant }) =>
        trace.cids === null && trace.from === null && meant.length > 5 && meant.length < 60,
    );
    expect(paged.length).toBeGreaterThan(30);
    for (const { query, meant } of paged.slice(0, 30).filter((_, at) => at % 6 === 0)) {
      const once = [...new Set(meant.map((one) => one.slice(one.indexOf(' ') + 1)))].sort();
      for (const first of [7, 100]) {
        const listed = await listByPages(engine, query, first);
        expect([...listed].sort(), `${query} by ${String(first)}`).toEqual(once);
      }
    }
  }, 120_000);
}
