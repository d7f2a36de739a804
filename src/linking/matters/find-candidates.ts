import { share } from './ascending.ts';
import type { MatterRecord } from './record.ts';
import { SharedLists } from './shared-lists.ts';

/** Items that one key may tie; what more share ties nothing. */
export const mostTied = 64;
/** Phrases that this many items hold are of one matter rather than of clerks. */
export const mostWithPhrase = 8;

/**
 * The pairs of some items with any that share something rare: a rare word of the one title anywhere in the other, two
 * words of both titles, a rare phrase, a series title, an issue number, a paper, or a lead. `[place, places …]`, a
 * pair of two of them under the lower place. One look at all items finds them, so that it costs what there is and
 * not its square.
 */
export function findCandidates(
  record: MatterRecord,
  of: ReadonlySet<number>,
): ReadonlyMap<number, ReadonlySet<number>> {
  const pairs = new Map<number, Set<number>>([...of].map((place) => [place, new Set()]));
  const tie = (own: number, other: number): void => {
    if (own === other) return;
    if (other < own && of.has(other)) pairs.get(other)?.add(own);
    else pairs.get(own)?.add(other);
  };
  const { keyed, phrased, titled, held } = fileShared(record, of);
  for (const { lists } of [keyed, phrased])
    for (const { own, others } of lists.values())
      for (const [at, a] of own.entries()) {
        for (const b of own.slice(at + 1)) tie(a, b);
        for (const b of others) tie(a, b);
      }
  for (const { lists } of [titled, held])
    for (const { own, others } of lists.values()) for (const a of own) for (const b of others) tie(a, b);
  for (const [a, row] of record.leads)
    for (const b of row.keys()) {
      if (of.has(a)) tie(a, b);
      else if (of.has(b)) tie(b, a);
    }
  return pairs;
}

/** `titled`: who has a rare word of their titles; `held`: whose titles have a rare word that they hold. */
function fileShared(
  { items, keys, phrases, table, rarest }: MatterRecord,
  of: ReadonlySet<number>,
): Record<'keyed' | 'phrased' | 'titled' | 'held', SharedLists> {
  const [keyed, phrased] = [new SharedLists(), new SharedLists()];
  const [titled, held] = [new SharedLists(), new SharedLists()];
  const isShared = (held: number, most: number): boolean => held > 1 && held <= most;
  for (const place of of) {
    const words = items[place]?.words;
    if (words === undefined) continue;
    for (const key of words.keys) if (isShared(keys.of(key), mostTied)) keyed.ask(key, place);
    for (const phrase of words.phrases)
      if (isShared(phrases.of(phrase), mostWithPhrase)) phrased.ask(phrase, place);
    for (const term of words.title) if (isShared(table.heldBy(term), rarest)) titled.ask(term, place);
    if (of.size < items.length)
      for (const term of words.all) if (isShared(table.heldBy(term), rarest)) held.ask(term, place);
  }
  for (const [place, known] of items.entries()) {
    if (known === undefined) continue;
    for (const term of known.words.all) titled.show(term, place);
    if (of.has(place)) continue;
    for (const key of known.words.keys) keyed.show(key, place);
    for (const phrase of known.words.phrases) phrased.show(phrase, place);
    for (const term of known.words.title) held.show(term, place);
  }
  return { keyed, phrased, titled, held };
}

/** Whether the two are such a pair. */
export function isCandidate(record: MatterRecord, a: number, b: number): boolean {
  const [one, other] = [record.items[a]?.words, record.items[b]?.words];
  if (!one || !other) return false;
  const { keys, phrases, table, rarest, leads } = record;
  const isRare = (term: number): boolean => table.heldBy(term) <= rarest;
  return (
    share(one.keys, other.keys, (key) => keys.of(key) <= mostTied) ||
    share(one.title, other.all, isRare) ||
    share(other.title, one.all, isRare) ||
    share(one.phrases, other.phrases, (phrase) => phrases.of(phrase) <= mostWithPhrase) ||
    leads.get(Math.min(a, b))?.has(Math.max(a, b)) === true
  );
}
