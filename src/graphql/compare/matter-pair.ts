import type { IssueRow } from '../../../queries/read/issue-rows.ts';
import { findItemStates } from '../../../queries/read/item-outcomes.ts';
import { QueryError } from '../../errors.ts';
import type { GraphEngine } from '../../graph/engine.ts';
import { toFieldsAsked } from '../../search/parse-query.ts';
import { searchedFields } from '../../search/searched-item.ts';
import type { Scope } from '../facts/asked-scope.ts';
import { findMatter, type Matter, type MatterArguments } from '../facts/find-matter.ts';
import { findSightings, type SightingFact } from '../facts/find-sightings.ts';
import { findWordSightings } from '../facts/find-word-sightings.ts';
import { readInParts } from '../facts/read-in-parts.ts';
import { type Clock, type ClockName, meetingClock, readPublicationClock } from './clock.ts';
import { type CommitteePair, type PairArguments, resolvePair } from './committee-pair.ts';
import { type CommitteeSight, toCommitteeSight } from './committee-sight.ts';
import { type Lag, toLag } from './lag.ts';
import { createTraceFinder, type FindTraces, noTraces } from './word-traces.ts';

export interface MatterPairArguments extends PairArguments, MatterArguments {
  readonly clock?: ClockName | null;
}

/** What two committees saw of a matter. */
export interface SeenByBoth {
  readonly a: CommitteeSight;
  readonly b: CommitteeSight;
  readonly lag: Lag;
}

/** The same of the one matter that is asked about. */
export interface MatterPair extends SeenByBoth {
  readonly matter: Matter;
  readonly pair: CommitteePair;
  readonly clock: Clock;
  /** The pair's, narrowed to the items that concern the matter. */
  readonly scope: Scope;
}

export const toClock = async (
  engine: GraphEngine,
  name: ClockName | null | undefined,
  { window }: CommitteePair,
  facts: readonly SightingFact[],
): Promise<Clock> => (name === 'PUBLICATION' ? readPublicationClock(engine, facts) : meetingClock(window));

export function toSeenByBoth(
  facts: readonly SightingFact[],
  pair: CommitteePair,
  clock: Clock,
  findTraces: FindTraces,
): SeenByBoth {
  const a = toCommitteeSight(facts, pair.a, clock, findTraces);
  const b = toCommitteeSight(facts, pair.b, clock, findTraces);
  return { a, b, lag: toLag(a, b, clock.window) };
}

/** One matter before two committees. QueryError for a wrong question. */
export async function readMatterPair(engine: GraphEngine, asked: MatterPairArguments): Promise<MatterPair> {
  const matter = await findMatter(engine, asked, null);
  const fields = matter.basis === 'TEXT' ? toFieldsAsked(matter.query) : searchedFields;
  const pair = await resolvePair(engine, asked, fields);
  if (matter.basis === 'ISSUE') expectOneCouncil(matter.issue, pair);
  const facts =
    matter.basis === 'ISSUE'
      ? await findSightings(engine, {
          issues: [matter.issue.id],
          committees: [pair.a.committee.id, pair.b.committee.id],
        })
      : await findWordSightings(engine, matter.query, ({ meetingId }) => pair.scope.meetings.has(meetingId));
  const clock = await toClock(engine, asked.clock, pair, facts);
  const traces =
    matter.basis === 'ISSUE' ? createTraceFinder(engine, pair.install)(matter.issue.id) : noTraces;
  const seen = await withTraces(toSeenByBoth(facts, pair, clock, traces), clock);
  const items = [...seen.a.sights, ...seen.b.sights].map(({ fact }) => fact.itemId);
  const states = await readInParts(engine, findItemStates, [...new Set(items)]);
  const scope: Scope = {
    ...pair.scope,
    query: matter.basis === 'TEXT' ? matter.query : null,
    items: new Map(states.map((state) => [state.id, state])),
  };
  return { ...seen, matter, pair, clock, scope };
}

/** That no link leads to a committee leaves it open, where words may be about the matter. */
async function withTraces(seen: SeenByBoth, { window }: Clock): Promise<SeenByBoth> {
  const [a, b] = await Promise.all(
    [seen.a, seen.b].map(async (sight) => {
      const traces = await sight.findTraces();
      return { ...sight, perhapsMore: sight.perhapsMore || traces.length > 0 };
    }),
  );
  return a && b ? { a, b, lag: toLag(a, b, window) } : seen;
}

function expectOneCouncil({ id, install }: IssueRow, { install: asked }: CommitteePair): void {
  if (install === asked) return;
  throw new QueryError(`Issue "${id}" is of council "${install}", the committees are of "${asked}".`);
}
