import { z } from 'zod';
import { defineRead, type ReadStatement } from '../statement.ts';

type Parameters = Readonly<Record<string, string | readonly string[]>>;
interface Row {
  readonly id: string;
}

/** Of a query in Lucene's syntax, the first terms are enough to narrow: the exact condition decides. */
const lucenePrefilter = 32;

/**
 * Ids of the agenda items whose `terms` (words joined by single spaces) hold every one of `count` terms, in no
 * set order. Exact on both engines: Neo4j's full-text index only narrows what the exact condition is asked of.
 * The embedded engine looks through every item (some 60 ms at 60,000 of 200 words), which costs nothing at
 * opening or writing; there, conditions written out are twice as fast as a list of terms.
 */
export function searchCandidates(count: number): ReadStatement<Parameters, Row> {
  const holdsAll = Array.from({ length: count }, (_, index) => holds(index)).join('\n  AND ');
  return defineRead({
    name: `search-candidates-${count}`,
    text: `MATCH (item:AgendaItem)\nWHERE ${holdsAll}\nRETURN item.id AS id`,
    dialects: {
      neo4j:
        "CALL db.index.fulltext.queryNodes('agenda_item_terms', $lucene) YIELD node AS item\n" +
        "WITH item\nWHERE all(word IN $words WHERE (' ' + item.terms + ' ') CONTAINS word)\n" +
        'RETURN item.id AS id',
    },
    parameters: z.record(z.string(), z.union([z.string(), z.array(z.string())])),
    row: z.strictObject({ id: z.string() }),
  });
}

/** Parameters of `searchCandidates(terms.length)`; the terms are distinct normalised words. */
export function toCandidateParameters(terms: readonly string[]): Parameters {
  // Quoted, so that no letter, word (AND, OR) or sign of a term is read as Lucene's syntax.
  const quoted = terms.slice(0, lucenePrefilter).map((term) => `+"${term.replaceAll(/["\\]/gu, '\\$&')}"`);
  const forms = terms.flatMap((term, index) => Object.entries(toForms(term, index)));
  return {
    ...Object.fromEntries(forms),
    lucene: quoted.join(' '),
    words: terms.map((term) => ` ${term} `),
  };
}

function toForms(term: string, index: number): Readonly<Record<string, string>> {
  return {
    [`inside${index}`]: ` ${term} `,
    [`first${index}`]: `${term} `,
    [`last${index}`]: ` ${term}`,
    [`only${index}`]: term,
  };
}

/** The four places that a word can have in a list joined by spaces. */
function holds(index: number): string {
  return (
    `(item.terms CONTAINS $inside${index} OR item.terms STARTS WITH $first${index} ` +
    `OR item.terms ENDS WITH $last${index} OR item.terms = $only${index})`
  );
}
