import { findActionsOfItems } from '../../../queries/read/find-facts.ts';
import { findItemStatesOfMeetings } from '../../../queries/read/item-outcomes.ts';
import { loadActions, loadItems } from '../../../queries/read/load-nodes.ts';
import { loadDecisionsOfItems } from '../../../queries/read/load-related.ts';
import type { DecisionRow } from '../../../queries/read/meeting-rows.ts';
import type { Outcome } from '../../../schema/records/decision.ts';
import type { GraphEngine } from '../../graph/engine.ts';
import { sortBy } from '../order.ts';
import { type AlikePair, findAlike, type WordedText } from './alike-texts.ts';
import type { Scope, ScopeMeeting } from './asked-scope.ts';
import { readInParts } from './read-in-parts.ts';
import { toRecurringTerms } from './recurring-words.ts';
import { isSubstantive } from './substantive.ts';

/** A recommendation or request in the words of the record. */
export interface RecurringText extends WordedText {
  readonly kind: 'DECISION' | 'ACTION';
  readonly quote: string;
  /** Null of a request. */
  readonly outcome: Outcome | null;
  readonly itemId: string;
  readonly place: ScopeMeeting;
}

export interface Recurrences {
  readonly pairs: readonly AlikePair<RecurringText>[];
  /** How many texts were compared, boilerplate left out. */
  readonly compared: number;
}

/** What the items of a scope decided or asked for in much the same words at different meetings. */
export async function findRecurrences(
  engine: GraphEngine,
  scope: Scope,
  threshold: number,
): Promise<Recurrences> {
  const states = scope.items
    ? [...scope.items.values()]
    : await readInParts(engine, findItemStatesOfMeetings, [...scope.meetings.keys()]);
  const ids = [...new Set(states.map(({ id }) => id))];
  const ofSubstance = new Set(states.filter(isSubstantive).map(({ id }) => id));
  const items = new Map(
    (await readInParts(engine, loadItems, ids)).map(({ node }) => [node.id, node] as const),
  );
  const decided = (await readInParts(engine, loadDecisionsOfItems, [...ofSubstance])).flatMap(
    ({ parentId, node }) =>
      toDecided(node).map((point) => ({ ...point, kind: 'DECISION' as const, itemId: parentId })),
  );
  // What is asked for under a standing item, such as the minutes, is asked for all the same; what a decision of its
  // item says stands there once.
  const quotes = new Map<string, string[]>();
  for (const { itemId, quote } of decided) quotes.set(itemId, [...(quotes.get(itemId) ?? []), quote]);
  const isDecided = ({ itemId, quote }: { readonly itemId: string; readonly quote: string }): boolean =>
    (quotes.get(itemId) ?? []).some((words) => words.includes(quote));
  const told = [...decided, ...(await readActions(engine, ids)).filter((action) => !isDecided(action))];
  const texts = told.flatMap(({ kind, quote, outcome, itemId }): (RecurringText & { key: string })[] => {
    const item = items.get(itemId);
    const place = item && scope.meetings.get(item.meetingId);
    const terms = item ? toRecurringTerms(quote, item.title, kind) : null;
    if (!item || !place || !terms) return [];
    return [{ kind, quote, outcome, itemId, place, terms, meetingId: item.meetingId, key: item.sortKey }];
  });
  const inOrder = sortBy(
    texts,
    ({ key }) => key,
    ({ itemId }) => itemId,
    ({ kind }) => kind,
    ({ quote }) => quote,
  );
  return { pairs: findAlike(inOrder, threshold), compared: inOrder.length };
}

/** Its points, else the whole. To note is not to ask for anything. */
function toDecided({ text, outcome, parts, partTexts }: DecisionRow): { quote: string; outcome: Outcome }[] {
  const points = (partTexts ?? []).map((quote, at) => ({ quote, outcome: parts?.[at] ?? 'UNKNOWN' }));
  return (points.length > 0 ? points : [{ quote: text, outcome }]).filter(
    (point) => point.outcome !== 'NOTED',
  );
}

async function readActions(
  engine: GraphEngine,
  ids: readonly string[],
): Promise<{ kind: 'ACTION'; quote: string; outcome: null; itemId: string }[]> {
  const found = await readInParts(engine, findActionsOfItems, ids);
  const itemOf = new Map(found.map(({ id, itemId }) => [id, itemId]));
  return (await readInParts(engine, loadActions, [...itemOf.keys()])).flatMap(({ node }) => {
    const itemId = itemOf.get(node.id);
    return itemId ? [{ kind: 'ACTION' as const, quote: node.what, outcome: null, itemId }] : [];
  });
}
