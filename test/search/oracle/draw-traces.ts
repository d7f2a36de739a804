import { createRandom, type Random } from '../../../src/replica/synthetic/random.ts';
import type { DrawnClause, DrawnTrace } from './drawn-trace.ts';
import type { ReadWord } from './read-words.ts';
import { type Field, type OracleItem, searchedFields } from './search-corpus.ts';

/** How many traces of each kind: 500 in all. */
const shares = {
  once: 75,
  'two to ten': 75,
  'more than a thousand': 50,
  'phrase over a tag': 60,
  'phrase over a sentence end': 40,
  phrase: 40,
  'apostrophe or accent': 40,
  'function words': 20,
  field: 40,
  exclusion: 30,
  'several words': 20,
  'in no text': 10,
} as const;

/** A word where it stands. */
interface Place {
  readonly item: OracleItem;
  readonly field: Field;
  readonly text: string;
  readonly words: readonly ReadWord[];
  readonly at: number;
}

const clauseOf = (words: string, quoted = false, field: Field | null = null): DrawnClause => ({
  words,
  quoted,
  field,
});

/** Traces drawn from the corpus, the same for the same seed. */
export function drawTraces(items: readonly OracleItem[], seed: number): DrawnTrace[] {
  const random = createRandom(seed);
  const places = toPlaces(items);
  const byTerm = new Map<string, Place[]>();
  for (const place of places) {
    const term = place.words[place.at]?.term ?? '';
    const same = byTerm.get(term);
    if (same) same.push(place);
    else byTerm.set(term, [place]);
  }
  const often = (least: number, most: number): Place[][] =>
    [...byTerm.values()].filter(({ length }) => length >= least && length <= most);
  const once = often(1, 1);
  const few = often(2, 10);
  const many = often(1001, Number.POSITIVE_INFINITY);
  const phrases = (isFit: (between: string, place: Place) => boolean): Place[] =>
    places.filter((place) => place.at > 0 && isFit(gapBefore(place), place));
  const over = {
    tag: phrases((gap) => gap.includes('¶') && !/[.!?]/.test(gap)),
    end: phrases((gap) => /[.!?]\s/.test(gap)),
    hard: places.filter(({ words, at }) => /[^a-z0-9&]/iu.test(words[at]?.printed ?? '')),
    any: phrases(() => true),
  };
  const draw = (kind: keyof typeof shares): Pick<DrawnTrace, 'required' | 'excluded' | 'drawnFrom'> => {
    const one = (
      from: readonly Place[],
      to: (place: Place) => DrawnClause[],
      excluded: DrawnClause[] = [],
    ) => {
      const place = random.pick(from);
      return { required: to(place), excluded, drawnFrom: excluded.length > 0 ? null : place.item.id };
    };
    const word = (place: Place): DrawnClause => clauseOf(respell(printedAt(place, 0), random));
    const phrase = (place: Place): DrawnClause => clauseOf(respell(phraseAt(place, random), random), true);
    switch (kind) {
      case 'once':
        return one(random.pick(once), (place) => [word(place)]);
      case 'two to ten':
        return one(random.pick(few), (place) => [word(place)]);
      case 'more than a thousand':
        return one(random.pick(many), (place) => [
          random.chance(0.5) ? word(place) : { ...word(place), quoted: true },
        ]);
      case 'phrase over a tag':
        return one(over.tag, (place) => [phrase(place)]);
      case 'phrase over a sentence end':
        return one(over.end, (place) => [phrase(place)]);
      case 'phrase':
        return one(over.any, (place) => [phrase(place)]);
      case 'apostrophe or accent':
        return one(over.hard, (place) => [random.chance(0.5) ? word(place) : phrase(place)]);
      case 'function words': {
        const idle = random
          .some(['the', 'of', 'And', 'to', 'with', 'ABOUT', 'any'], random.whole(1, 3))
          .map((name) => clauseOf(name));
        // Alone they are all that is asked for, and no item need hold every one.
        const told = random.chance(0.7) ? [word(random.pick(over.any))] : [];
        return { required: [...idle, ...told], excluded: [], drawnFrom: null };
      }
      case 'field': {
        const drawn = one(over.any, (place) => [
          { ...(random.chance(0.5) ? word(place) : phrase(place)), field: place.field },
        ]);
        if (random.chance(0.8)) return drawn;
        const elsewhere = random.pick(searchedFields);
        return {
          ...drawn,
          required: drawn.required.map((clause) => ({ ...clause, field: elsewhere })),
          drawnFrom: null,
        };
      }
      case 'exclusion': {
        const left = random.pick(few);
        const away = random.pick(random.chance(0.5) ? left : over.any);
        const field = random.chance(0.3) ? away.field : null;
        const excluded = { ...(random.chance(0.5) ? word(away) : phrase(away)), field };
        return one(random.chance(0.5) ? random.pick(many) : left, (place) => [word(place)], [excluded]);
      }
      case 'several words': {
        const place = random.pick(over.any);
        const others = places.filter(({ item }) => item === place.item);
        return one([place], () => random.some(others, random.whole(2, 4)).map(word));
      }
      case 'in no text':
        return {
          required: [
            clauseOf(random.pick(['zyzzyva', 'floccinaucinihil', 'x99x7', 'ὕβρις', 'quetzalcoatl'])),
          ],
          excluded: [],
          drawnFrom: null,
        };
    }
  };
  return (Object.keys(shares) as (keyof typeof shares)[]).flatMap((kind) =>
    Array.from({ length: shares[kind] }, () => toScoped(kind, draw(kind), items, random)),
  );
}

/** Four in five ask of everything; the others of some committees, or of some days. */
function toScoped(
  kind: keyof typeof shares,
  drawn: Pick<DrawnTrace, 'required' | 'excluded' | 'drawnFrom'>,
  items: readonly OracleItem[],
  random: Random,
): DrawnTrace {
  const open = { cids: null, from: null, to: null };
  if (random.chance(0.8)) return { kind, ...drawn, ...open };
  const [one, other] = random.some(items, 2);
  const days = [one?.date ?? null, other?.date ?? null].sort();
  const scope = random.chance(0.5)
    ? { ...open, cids: [...new Set([...(one?.cids ?? []), ...(other?.cids ?? [])])] }
    : { ...open, from: days[0] ?? null, to: random.chance(0.5) ? (days[1] ?? null) : null };
  return { kind, ...drawn, ...scope, drawnFrom: null };
}

function toPlaces(items: readonly OracleItem[]): Place[] {
  return items.flatMap((item) =>
    searchedFields.flatMap((field) => {
      const words = item.words[field] ?? [];
      return words.map((_, at) => ({ item, field, text: item.texts[field] ?? '', words, at }));
    }),
  );
}

const printedAt = ({ words, at }: Place, offset: number): string => words[at + offset]?.printed ?? '';

/** What stands between a word and the one before it. */
function gapBefore({ text, words, at }: Place): string {
  const before = words[at - 1];
  const word = words[at];
  return before && word ? text.slice(before.at + before.printed.length, word.at) : '';
}

/** Two to five words as they stand, the one before the place among them. */
function phraseAt({ text, words, at }: Place, random: Random): string {
  const first = words[Math.max(0, at - random.whole(1, 2))];
  const last = words[Math.min(words.length - 1, at + random.whole(0, 2))];
  if (!first || !last) return '';
  return text
    .slice(first.at, last.at + last.printed.length)
    .replaceAll('¶', ' ')
    .replaceAll(/["“”]/g, ' ');
}

/** The same words as somebody else types them. */
function respell(words: string, random: Random): string {
  switch (random.whole(0, 4)) {
    case 0:
      return words.toUpperCase();
    case 1:
      return words.normalize('NFD').replaceAll(/\p{M}/gu, '');
    case 2:
      return words.replaceAll(/[‘’`']/g, random.pick(["'", '’', '`']));
    default:
      return words;
  }
}
