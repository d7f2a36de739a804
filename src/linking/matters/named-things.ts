import type { Word } from '../../search/normalise.ts';
import { isCapital } from './phrases.ts';
import type { TermTable } from './term-table.ts';

/** What a name is the name of: kinds of places, buildings, bodies and firms, of which one name may have several. */
const kinds = new Set(
  (
    'road street avenue lane close way hill park green drive crescent gardens terrace grove square common farm field ' +
    'fields wood woods bridge mill quarry island wharf docks station junction roundabout estate court house hall tower ' +
    'towers lodge manor barn cottages centre library museum theatre school schools academy college nursery university ' +
    'hospital surgery clinic church chapel cemetery crematorium pool stadium market hotel inn arms club works depot ' +
    'group services partners partnership systems solutions sons brothers associates ltd limited plc homes housing care ' +
    'trust foundation facilities environmental engineering infrastructure leisure energy construction contractors consulting holdings'
  ).split(' '),
);
const between = /^(?:\s+|\s*&\s*|\s+and\s+)$/;

/** Things that are named by a name and a kind ("Essex Road", "Ember & Sons"), by place: name, and hash of both; no order. */
export interface NamedThings {
  readonly names: Int32Array;
  readonly hashes: Uint32Array;
}

/** Finds the things that a text names, each once. `terms`: numbers of its words. */
export function findNamedThings(
  text: string,
  words: readonly Word[],
  terms: readonly number[],
  table: TermTable,
): NamedThings {
  const things = new Map<number, number>();
  for (const [at, word] of words.entries()) {
    if (!isCapital(text, word.start) || !kinds.has(text.slice(word.start, word.end).toLowerCase())) continue;
    const nameAt = words[at - 1]?.term === 'and' ? at - 2 : at - 1;
    const [before, name] = [words[nameAt], terms[nameAt]];
    if (before === undefined || name === undefined || !table.isTelling(name)) continue;
    if (isCapital(text, before.start) && between.test(text.slice(before.end, word.start)))
      things.set((Math.imul(table.hashOf(name), 0x01000193) ^ table.hashOf(terms[at] ?? 0)) >>> 0, name);
  }
  return things.size === 0
    ? none
    : { names: Int32Array.from(things.values()), hashes: Uint32Array.from(things.keys()) };
}

const none: NamedThings = { names: new Int32Array(0), hashes: new Uint32Array(0) };

/** Those of both; what both name stands twice. */
export function join(one: NamedThings, other: NamedThings): NamedThings {
  if (one === none) return other;
  if (other === none) return one;
  return {
    names: Int32Array.from([...one.names, ...other.names]),
    hashes: Uint32Array.from([...one.hashes, ...other.hashes]),
  };
}

/**
 * Whether a title's thing has a namesake in the other item, and is itself not named there: "Essex Road" where the
 * other tells of Essex Library alone. `weights`: of names, by number; what weighs nothing is no name.
 */
export const hasNamesake = (titled: NamedThings, told: NamedThings, weights: Float64Array): boolean =>
  titled.names.some(
    (name, at) =>
      (weights[name] ?? 0) > 0 && told.names.includes(name) && !told.hashes.includes(titled.hashes[at] ?? 0),
  );
