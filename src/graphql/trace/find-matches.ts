import {
  type CandidateItem,
  findItemMeetings,
  loadCandidateTexts,
} from '../../../queries/read/trace-scope.ts';
import type { GraphEngine } from '../../graph/engine.ts';
import { type Match, matchItem } from '../../search/match.ts';
import { type SearchQuery, toCandidateTerms } from '../../search/parse-query.ts';

export interface ItemMatch extends Match {
  readonly meetingId: string;
  readonly sortKey: string;
}

/** Items whose texts are held and read at once: some hundred kilobytes, a few tens of milliseconds of matching. */
const textsAtOnce = 100;
const headsAtOnce = 2_000;

/**
 * The agenda items that match, in no order. The engine proposes, the matcher decides.
 * @param isAsked whether items of a meeting are asked about at all; others' texts are not read
 */
export async function findMatches(
  engine: GraphEngine,
  query: SearchQuery,
  isAsked: (item: { id: string; meetingId: string }) => boolean = () => true,
): Promise<ItemMatch[]> {
  const candidates = await engine.findCandidates(toCandidateTerms(query));
  const matches: ItemMatch[] = [];
  for (const heads of inParts(candidates, headsAtOnce)) {
    const asked = (await engine.read(findItemMeetings, { ids: heads })).filter(isAsked).map(({ id }) => id);
    for (const ids of inParts(asked, textsAtOnce)) {
      const rows = await engine.read(loadCandidateTexts, { ids });
      matches.push(...rows.flatMap(({ node }) => toItemMatch(query, node) ?? []));
    }
  }
  return matches;
}

function toItemMatch(query: SearchQuery, item: CandidateItem): ItemMatch | null {
  const match = matchItem(query, item);
  return match && { ...match, meetingId: item.meetingId, sortKey: item.sortKey };
}

function* inParts(ids: readonly string[], size: number): Generator<string[]> {
  for (let at = 0; at < ids.length; at += size) yield ids.slice(at, at + size);
}
