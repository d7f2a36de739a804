import type { Match } from './match.ts';
import { type SearchedField, searchedFields } from './searched-item.ts';

/** What an item is about stands in its title; what was decided outweighs what was said. */
const fieldWeights: Readonly<Record<SearchedField, number>> = { title: 4, decision: 2, minutes: 1 };

/** Higher is better; repeated words count ever less. */
export function toScore(match: Match): number {
  let score = 0;
  for (const field of searchedFields) {
    const count = match.counts[field] ?? 0;
    if (count > 0) score += fieldWeights[field] * (1 + Math.log2(count));
  }
  return score;
}

/** The same matches, best first; equal ones by id. Ranking never decides what matches. */
export function rankMatches(matches: readonly Match[]): Match[] {
  return [...matches].sort((a, b) => toScore(b) - toScore(a) || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
}
