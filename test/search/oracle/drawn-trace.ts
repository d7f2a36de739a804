import { porterStem } from './porter-stem.ts';
import { readWords } from './read-words.ts';
import { type Field, type OracleItem, searchedFields } from './search-corpus.ts';

/** A thing asked for, as typed. */
export interface DrawnClause {
  readonly words: string;
  readonly quoted: boolean;
  readonly field: Field | null;
}

/** A trace as it is drawn: what is meant, beside how it is typed. */
export interface DrawnTrace {
  readonly kind: string;
  readonly required: readonly DrawnClause[];
  readonly excluded: readonly DrawnClause[];
  readonly cids: readonly number[] | null;
  readonly from: string | null;
  readonly to: string | null;
  /** The item that it was drawn from, which must be found; null where it is drawn from none or may miss it. */
  readonly drawnFrom: string | null;
}

/** Words that a search leaves out where they stand bare among others. */
const functionTerms = new Set(
  'a about an and any as at by for from in is of on or the to with'.split(' ').map(porterStem),
);

/** What is typed: a field, a colon, and the words, in quotes where they are a phrase. */
export function toTypedQuery({ required, excluded }: Pick<DrawnTrace, 'required' | 'excluded'>): string {
  const type = ({ words, quoted, field }: DrawnClause): string =>
    `${field === null ? '' : `${field}:`}${quoted ? `"${words}"` : words}`;
  return [...required.map(type), ...excluded.map((clause) => `-${type(clause)}`)].join(' ');
}

/** Committee and item of everything that a trace means, by looking through every word of every item. */
export function scanFor(items: readonly OracleItem[], trace: DrawnTrace): string[] {
  const { cids, from, to } = trace;
  const telling = trace.required.filter((clause) => !isFunctionWord(clause));
  const required = (telling.length > 0 ? telling : trace.required).map(toSought);
  const excluded = trace.excluded.map(toSought);
  return items
    .filter(({ date }) => date === null || ((from === null || date >= from) && (to === null || date <= to)))
    .filter(
      (item) =>
        required.every((sought) => holds(item, sought)) && !excluded.some((sought) => holds(item, sought)),
    )
    .flatMap((item) =>
      item.cids
        .filter((cid) => cids === null || cids.includes(cid))
        .map((cid) => `${String(cid)} ${item.id}`),
    )
    .sort();
}

interface Sought {
  readonly terms: readonly string[];
  readonly field: Field | null;
}

const toSought = ({ words, field }: DrawnClause): Sought => ({
  terms: readWords(words).map(({ term }) => term),
  field,
});

function isFunctionWord({ words, quoted, field }: DrawnClause): boolean {
  const read = readWords(words);
  return !quoted && field === null && read.length === 1 && functionTerms.has(read[0]?.term ?? '');
}

function holds({ words }: OracleItem, { terms, field }: Sought): boolean {
  return searchedFields.some((name) => {
    if (field !== null && field !== name) return false;
    const read = words[name] ?? [];
    return read.some((_, at) => terms.every((term, offset) => read[at + offset]?.term === term));
  });
}
