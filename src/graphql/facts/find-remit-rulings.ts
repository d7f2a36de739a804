import { loadCandidateTexts } from '../../../queries/read/trace-scope.ts';
import type { GraphEngine } from '../../graph/engine.ts';
import { parseQuery } from '../../search/parse-query.ts';
import { findMatches } from '../trace/find-matches.ts';
import type { Scope, ScopeMeeting } from './asked-scope.ts';
import { readInParts } from './read-in-parts.ts';
import { remitSearches, toRemitRulings } from './remit-rulings.ts';
import type { Sentence } from './sentences.ts';

/** Words of an item's text that say that a matter lies outside the remit. */
export interface RemitRuling {
  readonly itemId: string;
  readonly place: ScopeMeeting;
  readonly field: 'MINUTES' | 'DECISION';
  readonly quote: Sentence;
}

/** In order of their meetings. Only texts that hold one of the words are read. */
export async function findRemitRulings(
  engine: GraphEngine,
  { meetings }: Pick<Scope, 'meetings'>,
): Promise<RemitRuling[]> {
  const candidates = new Set<string>();
  for (const search of remitSearches) {
    const query = parseQuery(search);
    const found = await findMatches(engine, query, ({ meetingId }) => meetings.has(meetingId));
    for (const { id } of found) candidates.add(id);
  }
  const rulings: (RemitRuling & { readonly sortKey: string })[] = [];
  for (const { node } of await readInParts(engine, loadCandidateTexts, [...candidates])) {
    const place = meetings.get(node.meetingId);
    if (!place) continue;
    const add = (field: RemitRuling['field'], text: string | null): void => {
      for (const quote of text === null ? [] : toRemitRulings(text)) {
        const isTold = rulings.some((r) => r.itemId === node.id && r.quote.words === quote.words);
        if (!isTold) rulings.push({ itemId: node.id, place, field, quote, sortKey: node.sortKey });
      }
    };
    add('MINUTES', node.minutesText);
    add('DECISION', node.decisionText);
  }
  return rulings.sort((a, b) => (a.sortKey < b.sortKey ? -1 : a.sortKey > b.sortKey ? 1 : 0));
}
