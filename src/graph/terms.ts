import { GraphError } from '../errors.ts';

/**
 * Search terms, distinct and sorted. `AgendaItem.terms` is one string of terms joined by single spaces, so a
 * term is one word: GraphError for an empty one, one with white space in it, or no term at all.
 */
export function toSearchTerms(terms: readonly string[]): string[] {
  if (terms.length === 0) throw new GraphError('A search for candidates needs at least one term.');
  const wrong = terms.find((term) => term === '' || /\s/u.test(term));
  if (wrong !== undefined) {
    throw new GraphError(`"${wrong}" is not a search term: a term is one normalised word.`, { term: wrong });
  }
  return [...new Set(terms)].sort();
}
