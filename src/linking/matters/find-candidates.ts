import type { MatterRecord } from './record.ts';

/** Items that one key may tie; what more share ties nothing. */
const mostTied = 64;
/** Phrases that this many items hold are of one matter rather than of clerks. */
const mostWithPhrase = 8;

/**
 * Pairs that share something rare, `[lower place, higher places …]`: a rare word of the one title anywhere in the
 * other, two words of both titles, a rare phrase, a series title, an issue number, a paper, or a lead. By inverted
 * index, so that their number grows with the items and not with their square.
 */
export function findCandidates(record: MatterRecord): ReadonlyMap<number, ReadonlySet<number>> {
  const { items, table, rarest, phraseCounts, leads } = record;
  const pairs = new Map<number, Set<number>>();
  const tie = (a: number, b: number): void => {
    if (a === b) return;
    const [low, high] = a < b ? [a, b] : [b, a];
    const known = pairs.get(low);
    if (known) known.add(high);
    else pairs.set(low, new Set([high]));
  };
  const keyed = new Map<string | number, number[]>();
  const file = (key: string | number, at: number): void => {
    const known = keyed.get(key);
    if (known) known.push(at);
    else keyed.set(key, [at]);
  };
  const titled = new Map<number, number[]>();
  const held = new Map<number, number[]>();
  const put = (lists: Map<number, number[]>, term: number, at: number): void => {
    const known = lists.get(term);
    if (known) known.push(at);
    else lists.set(term, [at]);
  };
  for (const [at, { item, words }] of items.entries()) {
    for (const term of words.all) if (table.heldBy(term) <= rarest) put(held, term, at);
    for (const [place, term] of words.title.entries()) {
      if (table.heldBy(term) <= rarest) put(titled, term, at);
      for (const other of words.title.subarray(place + 1)) file(`${String(term)} ${String(other)}`, at);
    }
    for (const phrase of words.phrases)
      if ((phraseCounts[phrase % phraseCounts.length] ?? 0) <= mostWithPhrase) file(phrase, at);
    if (words.series !== null) file(`series ${words.series}`, at);
    if (item.issueIid !== null) file(`issue ${String(item.issueIid)}`, at);
    for (const paper of words.papers) file(`paper ${paper}`, at);
  }
  for (const list of keyed.values()) {
    if (list.length > mostTied) continue;
    for (const [place, a] of list.entries()) for (const b of list.slice(place + 1)) tie(a, b);
  }
  for (const [term, list] of titled) for (const a of list) for (const b of held.get(term) ?? []) tie(a, b);
  for (const [a, row] of leads) for (const b of row.keys()) tie(a, b);
  return pairs;
}
