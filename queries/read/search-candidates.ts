import { z } from 'zod';
import { defineRead, type ReadStatement } from '../statement.ts';

type Parameters = Readonly<Record<string, string>>;
interface Row {
  readonly id: string;
}

/** Of a query in Lucene's syntax, the first terms are enough to narrow: the exact conditions decide. */
const lucenePrefilter = 32;

/**
 * Ids of the agenda items whose `terms` (words joined by single spaces) hold every one of `count` terms, in no
 * set order. Exact on both engines: the same conditions decide, Neo4j's full-text index only narrows what they
 * are asked of. The embedded engine asks them of every item (some 40 ms at 60,000), which costs nothing at
 * opening or writing.
 */
export function searchCandidates(count: number): ReadStatement<Parameters, Row> {
  const holdsAll = Array.from({ length: count }, (_, index) => holds(index)).join('\n  AND ');
  return defineRead({
    name: `search-candidates-${count}`,
    text: `MATCH (item:AgendaItem)\nWHERE ${holdsAll}\nRETURN item.id AS id`,
    dialects: {
      neo4j:
        "CALL db.index.fulltext.queryNodes('agenda_item_terms', $lucene) YIELD node AS item\n" +
        `WITH item\nWHERE ${holdsAll}\nRETURN item.id AS id`,
    },
    parameters: z.record(z.string(), z.string()),
    row: z.strictObject({ id: z.string() }),
  });
}

/** Parameters of `searchCandidates(terms.length)`; the terms are distinct normalised words. */
export function toCandidateParameters(terms: readonly string[]): Parameters {
  // Quoted, so that no letter, word (AND, OR) or sign of a term is read as Lucene's syntax.
  const quoted = terms.slice(0, lucenePrefilter).map((term) => `+"${term.replaceAll(/["\\]/gu, '\\$&')}"`);
  const forms = terms.flatMap((term, index) => [
    [`inside${index}`, ` ${term} `],
    [`first${index}`, `${term} `],
    [`last${index}`, ` ${term}`],
    [`only${index}`, term],
  ]);
  return Object.fromEntries([['lucene', quoted.join(' ')], ...forms]) as Record<string, string>;
}

/** The four places that a word can have in a list joined by spaces. */
function holds(index: number): string {
  return (
    `(item.terms CONTAINS $inside${index} OR item.terms STARTS WITH $first${index} ` +
    `OR item.terms ENDS WITH $last${index} OR item.terms = $only${index})`
  );
}
