import { toWords, type Word } from './normalise.ts';
import type { Clause, SearchQuery } from './parse-query.ts';
import { type Span, toPassages } from './passage.ts';
import { type SearchedField, type SearchedItem, searchedFields, toFieldText } from './searched-item.ts';

/** A passage of a field that shows why an item matches: `text.slice(start, end) === quote`. */
export interface Quote {
  readonly field: SearchedField;
  readonly quote: string;
  /** In the field's text, UTF-16 code units. */
  readonly start: number;
  readonly end: number;
  /** Where the words asked for stand, counted from the quote's own start. */
  readonly marks: readonly Span[];
}

export interface Match {
  readonly id: string;
  /** Fields that hold something asked for, in the order of `searchedFields`. */
  readonly fields: readonly SearchedField[];
  /** How often anything asked for occurs, by field. */
  readonly counts: Readonly<Partial<Record<SearchedField, number>>>;
  readonly quotes: readonly Quote[];
}

interface ReadField {
  readonly field: SearchedField;
  readonly text: string;
  readonly words: readonly Word[];
}

/** Whether the item holds all that is asked for and nothing that is excluded; null where it does not. */
export function matchItem(query: SearchQuery, item: SearchedItem): Match | null {
  const fields = searchedFields.flatMap((field): ReadField[] => {
    const text = toFieldText(item, field);
    return text === null ? [] : [{ field, text, words: toWords(text) }];
  });
  if (query.excluded.some((clause) => fields.some((field) => findSpans(clause, field).length > 0)))
    return null;

  const spans = new Map<SearchedField, Span[]>();
  for (const clause of query.required) {
    let found = false;
    for (const read of fields) {
      const hits = findSpans(clause, read);
      if (hits.length === 0) continue;
      found = true;
      spans.set(read.field, [...(spans.get(read.field) ?? []), ...hits]);
    }
    if (!found) return null;
  }

  const hit = fields.filter(({ field }) => spans.has(field));
  return {
    id: item.id,
    fields: hit.map(({ field }) => field),
    counts: Object.fromEntries(hit.map(({ field }) => [field, spans.get(field)?.length ?? 0])),
    quotes: hit.flatMap(({ field, text }) =>
      toPassages(text, spans.get(field) ?? []).map(({ start, end, marks }) => ({
        field,
        quote: text.slice(start, end),
        start,
        end,
        marks,
      })),
    ),
  };
}

function findSpans(clause: Clause, { field, words }: ReadField): Span[] {
  if (clause.field !== null && clause.field !== field) return [];
  const spans: Span[] = [];
  const length = clause.words.length;
  for (let at = 0; at + length <= words.length; at += 1) {
    if (!clause.words.every((term, offset) => words[at + offset]?.term === term)) continue;
    const first = words[at];
    const last = words[at + length - 1];
    if (first && last) spans.push({ start: first.start, end: last.end });
  }
  return spans;
}
