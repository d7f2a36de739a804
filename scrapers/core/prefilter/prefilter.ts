import { LiteralScan } from './literal-scan.ts';
import { readNeeds } from './read-needs.ts';

/** Of each inner list a text must hold one: the numbers of the lists that one expression needs. */
type Lists = readonly number[];

interface Filter {
  readonly expressions: readonly RegExp[];
  /** What each of them needs; known once the first text is scanned. */
  lists: readonly Lists[];
  /** Whether one of them needs nothing that can be looked for, so that any text may match. */
  isOpen: boolean;
}

const filters: Filter[] = [];
let scan: LiteralScan | null = null;

/** What the last texts hold, each in a place of its own: rules look at the same sentence by the dozen. */
const places = new Map<string, number>();
const mostPlaces = 256;
let held = new Uint32Array(0);
let lastText: string | null = null;
let lastPlace = 0;

/** Where in `held` stands what a text holds. */
function placeOf(text: string): number {
  if (text === lastText) return lastPlace;
  const { words } = (scan ??= toScan());
  let place = places.get(text);
  if (place === undefined) {
    if (places.size >= mostPlaces) places.clear();
    place = places.size * words;
    scan.read(text, held, place);
    places.set(text, place);
  }
  lastText = text;
  lastPlace = place;
  return place;
}

function toScan(): LiteralScan {
  const numbers = new Map<string, number>();
  const lists: (readonly string[])[] = [];
  for (const filter of filters) {
    filter.lists = filter.expressions.map((expression) =>
      readNeeds(expression).map((list) => {
        const key = list.join('\n');
        const number = numbers.get(key) ?? lists.push(list) - 1;
        numbers.set(key, number);
        return number;
      }),
    );
    filter.isOpen = filter.lists.some(({ length }) => length === 0);
  }
  const made = new LiteralScan(lists);
  places.clear();
  held = new Uint32Array(made.words * mostPlaces);
  return made;
}

/**
 * A cheap look before dear rules: whether a text holds the letters that at least one of these expressions needs to
 * match. What they need is read from the expressions themselves, and what a text holds is found in one pass for all
 * filters of the program; so it is never told that a text cannot match in which an expression does.
 */
export function prefilter(...expressions: readonly RegExp[]): (text: string) => boolean {
  const filter: Filter = { expressions, lists: [], isOpen: false };
  filters.push(filter);
  scan = null;
  lastText = null;
  return (text) => {
    if (filter.isOpen) return true;
    const place = placeOf(text);
    for (const lists of filter.lists) {
      let may = true;
      for (const list of lists)
        if (((held[place + (list >>> 5)] ?? 0) & (1 << (list & 31))) === 0) {
          may = false;
          break;
        }
      if (may) return true;
    }
    return false;
  };
}

/** An expression behind a cheap look: asked only of texts that hold the letters it needs. */
export function sieve(expression: RegExp): Pick<RegExp, 'test' | 'exec'> {
  const mayMatch = prefilter(expression);
  return {
    test: (text) => mayMatch(text) && expression.test(text),
    exec: (text) => (mayMatch(text) ? expression.exec(text) : null),
  };
}
