import type { FindFacts, FoundFact } from '../../../queries/read/find-facts.ts';
import type { GraphEngine } from '../../graph/engine.ts';
import type { Scope, ScopeMeeting } from './asked-scope.ts';
import { readInParts } from './read-in-parts.ts';

/** How a kind of fact hangs on items: `tie` names the edge where there are several. */
export interface FactSource<Tie extends string = string> {
  readonly tie: Tie;
  readonly ofMeetings: FindFacts;
  readonly ofItems: FindFacts;
}

/** A fact in the scope. */
export interface ScopeFact<Tie extends string = string> extends FoundFact {
  readonly tie: Tie;
  readonly place: ScopeMeeting;
}

/**
 * Facts of a kind in the scope, each once: by the first of the sources that gives it. In their order, which is that
 * of their meetings.
 */
export async function findScopeFacts<Tie extends string>(
  engine: GraphEngine,
  { items, meetings }: Scope,
  sources: readonly FactSource<Tie>[],
): Promise<ScopeFact<Tie>[]> {
  const facts = new Map<string, ScopeFact<Tie>>();
  for (const { tie, ofMeetings, ofItems } of sources) {
    const found =
      items === null
        ? await readInParts(engine, ofMeetings, [...meetings.keys()])
        : await readInParts(engine, ofItems, [...items.keys()]);
    // A fact that hangs on several items is told by the first of them, whatever order an engine gives them in.
    for (const fact of [...found].sort((a, b) => (a.itemId < b.itemId ? -1 : 1))) {
      const place = meetings.get(fact.meetingId);
      if (place && !facts.has(fact.id)) facts.set(fact.id, { ...fact, tie, place });
    }
  }
  return [...facts.values()].sort((a, b) =>
    a.sortKey === b.sortKey ? (a.id < b.id ? -1 : 1) : a.sortKey < b.sortKey ? -1 : 1,
  );
}
