import { mostTied, mostWithPhrase } from './find-candidates.ts';
import { mostWithPaper } from './pair-features.ts';
import { type Before, type Leads, type MatterRecord, wasRare } from './record.ts';
import { findTurned } from './spans.ts';

/** What a change of a record can have made more or less alike. */
export interface Stirred {
  /** Places of which every pair is to be compared again. */
  readonly places: ReadonlySet<number>;
  /** Further pairs that are, the lower place first. */
  readonly pairs: ReadonlyMap<number, ReadonlySet<number>>;
}

/**
 * Which pairs a change of the record concerns: those of the items that came or changed, and those for which something
 * that weighs took a step. Words weigh by steps, so that few do; a word weighs in all pairs of the titles that have
 * it, and where it is rare in the pairs of those that hold it.
 */
export function findStirred(record: MatterRecord, before: Before): Stirred {
  const { items, bits, rarest, leads, spans } = record;
  const crossed = {
    keys: record.keys.takeCrossed(mostTied),
    phrases: record.phrases.takeCrossed(mostWithPhrase),
    papers: record.papers.takeCrossed(mostWithPaper),
  };
  if (before.bits !== bits || before.rarest !== rarest || before.fresh.size * 2 > record.count)
    return { places: new Set(items.flatMap((known, place) => (known ? [place] : []))), pairs: new Map() };
  const marks = markStepped(record, before);
  const places = new Set(before.fresh);
  const groups = new Groups();
  for (const [place, known] of items.entries()) {
    if (known === undefined) continue;
    const { words } = known;
    if (words.title.some((term) => marks[term] !== 0)) places.add(place);
    for (const term of words.all) if (marks[term] === isRare) groups.file(`term ${String(term)}`, place);
    for (const kind of ['keys', 'phrases', 'papers'] as const)
      if (crossed[kind].size > 0)
        for (const hash of words[kind]) {
          const slot = record[kind].slotOf(hash);
          if (crossed[kind].has(slot)) groups.file(`${kind} ${String(slot)}`, place);
        }
  }
  const pairs = new PairSet(places);
  for (const list of groups.lists()) pairs.addAll(list);
  for (const [a, b] of turnedLeads(before.leads, leads)) pairs.add(a, b);
  const turned = findTurned(before.spans, spans);
  if (turned.size > 0) addTurned(record, turned, pairs);
  return { places, pairs: pairs.byLower };
}

const isCommon = 1;
const isRare = 2;

/** A mark for each term that took a step: whether it is or was rare. */
function markStepped(record: MatterRecord, { steps }: Before): Uint8Array {
  const marks = new Uint8Array(record.table.size);
  for (const [term, before] of steps) {
    const now = record.stepOf(term);
    if (now !== before) marks[term] = wasRare(before) || wasRare(now) ? isRare : isCommon;
  }
  return marks;
}

/** Pairs of one series of which the one's committee has, or has no more, taken over from the other's. */
function addTurned(
  record: MatterRecord,
  turned: ReadonlyMap<string, ReadonlySet<string>>,
  pairs: PairSet,
): void {
  const series = new Groups();
  for (const [place, known] of record.items.entries())
    if (known?.words.series && known.item.committees.some((id) => turned.has(id)))
      series.file(known.words.series, place);
  const committeesOf = (place: number): readonly string[] => record.items[place]?.item.committees ?? [];
  for (const list of series.lists())
    for (const [at, a] of list.entries())
      for (const b of list.slice(at + 1))
        if (committeesOf(a).some((one) => committeesOf(b).some((other) => turned.get(one)?.has(other))))
          pairs.add(a, b);
}

function* turnedLeads(before: Leads, now: Leads): Generator<[number, number]> {
  for (const [one, other] of [
    [before, now],
    [now, before],
  ] as const)
    for (const [a, row] of one)
      for (const [b, score] of row) if (other.get(a)?.get(b) !== score) yield [a, b];
}

/** Places by what they have in common. */
class Groups {
  readonly #lists = new Map<string, number[]>();

  file(key: string, place: number): void {
    const known = this.#lists.get(key);
    if (known === undefined) this.#lists.set(key, [place]);
    else if (known.at(-1) !== place) known.push(place);
  }

  lists(): Iterable<readonly number[]> {
    return this.#lists.values();
  }
}

/** Pairs, each once; none of those places that are compared anyway. */
class PairSet {
  readonly byLower = new Map<number, Set<number>>();
  readonly #but: ReadonlySet<number>;

  constructor(but: ReadonlySet<number>) {
    this.#but = but;
  }

  add(a: number, b: number): void {
    if (a === b || this.#but.has(a) || this.#but.has(b)) return;
    const [low, high] = a < b ? [a, b] : [b, a];
    const known = this.byLower.get(low);
    if (known) known.add(high);
    else this.byLower.set(low, new Set([high]));
  }

  addAll(list: readonly number[]): void {
    for (const [at, a] of list.entries()) for (const b of list.slice(at + 1)) this.add(a, b);
  }
}
