import { findItemStates, type ItemState } from '../../../queries/read/item-outcomes.ts';
import type { GraphEngine } from '../../graph/engine.ts';
import { findSightings, type SightingFact } from '../facts/find-sightings.ts';
import { readInParts } from '../facts/read-in-parts.ts';
import { sortBy } from '../order.ts';
import type { Clock, ClockName } from './clock.ts';
import type { CommitteePair } from './committee-pair.ts';
import { type SeenByBoth, toClock, toSeenByBoth } from './matter-pair.ts';
import { createTraceFinder } from './word-traces.ts';

export interface ComparedIssue extends SeenByBoth {
  readonly issueId: string;
}

export interface ComparedIssues {
  /** Those of which either committee saw something, or may have, by the earliest day of it. */
  readonly issues: readonly ComparedIssue[];
  /** Left out: nothing but standing items of procedure. */
  readonly procedural: number;
  readonly clock: Clock;
}

/** Every issue that two committees saw, or may have seen, in the window. */
export async function readComparedIssues(
  engine: GraphEngine,
  pair: CommitteePair,
  clockName: ClockName | null | undefined,
): Promise<ComparedIssues> {
  const facts = (
    await findSightings(engine, { committees: [pair.a.committee.id, pair.b.committee.id] })
  ).filter(({ meeting }) => pair.scope.meetings.has(meeting.id));
  const clock = await toClock(engine, clockName, pair, facts);
  const items = [...new Set(facts.map(({ itemId }) => itemId))];
  const states = new Map((await readInParts(engine, findItemStates, items)).map((item) => [item.id, item]));
  const tracesOf = createTraceFinder(engine, pair.install);
  const byIssue = new Map<string, SightingFact[]>();
  for (const fact of facts) {
    const issueId = fact.issueId ?? '';
    const own = byIssue.get(issueId);
    if (own) own.push(fact);
    else byIssue.set(issueId, [fact]);
  }
  const all = [...byIssue].map(([issueId, own]) => ({
    issueId,
    own,
    ...toSeenByBoth(own, pair, clock, tracesOf(issueId)),
  }));
  const seen = all.filter(({ lag }) => lag.state !== 'NEITHER_SAW');
  const business = seen.filter(({ own }) => !own.every(({ itemId }) => isProcedure(states.get(itemId))));
  const firstKey = ({ own }: { readonly own: readonly SightingFact[] }): string =>
    own[0]?.meeting.sortKey ?? '';
  return {
    issues: sortBy(business, firstKey, ({ issueId }) => issueId),
    procedural: seen.length - business.length,
    clock,
  };
}

const isProcedure = (item: ItemState | undefined): boolean =>
  item !== undefined && (item.procedural === true || item.heading === true || item.itemKind === 'PROCEDURAL');
