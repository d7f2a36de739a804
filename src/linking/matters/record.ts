import { distinctTerms } from '../../search/normalise.ts';
import { CountedSlots } from './counted-slots.ts';
import { type ItemWords, toItemWords } from './item-words.ts';
import type { ItemTexts, Lead, LinkableItem } from './linkable.ts';
import { type Span, toSpans } from './spans.ts';
import { TermTable } from './term-table.ts';

/** An item with its words. */
export interface MatterItem {
  readonly item: LinkableItem;
  readonly words: ItemWords;
}

/**
 * Bits that knowing a word tells, by its number: in half steps, so that one item more changes few of them, and so that
 * sums are exact in whatever order they are taken.
 */
export interface Weights {
  readonly all: Float64Array;
  /** Those of rare names; nothing for other words. */
  readonly names: Float64Array;
  /** Those of other rare words; nothing for the rest. */
  readonly rareWords: Float64Array;
}
const noWeights: Weights = {
  all: new Float64Array(0),
  names: new Float64Array(0),
  rareWords: new Float64Array(0),
};

/** Scores of leads by the places of both items, the lower one first. */
export type Leads = ReadonlyMap<number, ReadonlyMap<number, number>>;

/** What of the whole weighs in every pair, before a change. */
export interface Before {
  /** Places of items that came, or are not as they were. */
  readonly fresh: ReadonlySet<number>;
  /** Places that nothing stands in now. */
  readonly gone: ReadonlySet<number>;
  /** Steps of the terms that were counted anew. */
  readonly steps: ReadonlyMap<number, number>;
  readonly bits: number;
  readonly rarest: number;
  readonly leads: Leads;
  readonly spans: ReadonlyMap<string, Span>;
}

/**
 * All items of one council that can be about a matter, with what weighs their words. Items come, change and go; an
 * item keeps its place meanwhile. What is asked of a record is a function of the items that it has, whatever it had.
 */
export class MatterRecord {
  /** By place. */
  readonly items: (MatterItem | undefined)[] = [];
  readonly table: TermTable;
  readonly phrases = new CountedSlots(24);
  readonly keys = new CountedSlots(22);
  readonly papers = new CountedSlots(20);
  leads: Leads = new Map();
  weights: Weights = noWeights;
  /** First and last day that a committee's items are known to be from. */
  spans: ReadonlyMap<string, Span> = new Map();
  readonly #places = new Map<string, number>();
  readonly #free: number[] = [];
  #ranks = new Int32Array(0);
  #fresh = new Set<number>();
  #gone = new Set<number>();
  #steps = new Map<number, number>();
  #before: Pick<Before, 'bits' | 'rarest' | 'leads' | 'spans'> | null = null;

  /** `councilName`: said of everything that a council does, so that it tells nothing. */
  constructor(councilName: string) {
    this.table = new TermTable(distinctTerms([councilName]));
  }

  /** How many items there are. */
  get count(): number {
    return this.#places.size;
  }

  /** Highest number of items that may hold a word that is called rare. */
  get rarest(): number {
    return Math.max(16, Math.min(64, 2 ** Math.floor(Math.log2(Math.max(1, this.count) / 8))));
  }

  /** Half bits that a word of one item tells. */
  get bits(): number {
    return halfBits(this.count + 1);
  }

  placeOf(id: string): number | undefined {
    return this.#places.get(id);
  }

  /** Where an item stands among all, in the order of their ids; known once a change is closed. */
  rankOf = (place: number): number => this.#ranks[place] ?? 0;

  /** Puts an item in; one of that id must have been taken out. */
  add(item: LinkableItem, texts: ItemTexts): void {
    this.#open();
    const place = this.#free.pop() ?? this.items.length;
    const words = toItemWords(texts, item.issueIid, this.table);
    this.items[place] = { item, words };
    this.#places.set(item.id, place);
    this.#fresh.add(place);
    this.#gone.delete(place);
    this.#count(words, 1);
  }

  /** Takes an item out, where it is in. */
  remove(id: string): void {
    const place = this.#places.get(id);
    const known = place === undefined ? undefined : this.items[place];
    if (place === undefined || known === undefined) return;
    this.#open();
    this.#count(known.words, -1);
    this.items[place] = undefined;
    this.#places.delete(id);
    this.#free.push(place);
    this.#fresh.delete(place);
    this.#gone.add(place);
  }

  /** Ends a change: tells what weighed before it. */
  close(leads: readonly Lead[]): Before {
    this.#open();
    const before = { ...this.#was(), fresh: this.#fresh, gone: this.#gone, steps: this.#steps };
    this.leads = this.#toPlacedLeads(leads);
    this.weights = this.#weigh();
    this.spans = toSpans(this.items.flatMap((known) => known?.item ?? []));
    this.#rank();
    this.#before = null;
    this.#fresh = new Set();
    this.#gone = new Set();
    this.#steps = new Map();
    return before;
  }

  /** What of a term decides how it weighs: how rare it is in half bits, whether it is called rare, and whether it is a name. */
  stepOf(term: number, rarest = this.rarest): number {
    const held = this.table.heldBy(term);
    return halfBits(held) * 4 + Number(held <= rarest) * 2 + Number(this.table.isName(term));
  }

  #was(): Pick<Before, 'bits' | 'rarest' | 'leads' | 'spans'> {
    const { bits, rarest, leads, spans } = this;
    return this.#before ?? { bits, rarest, leads, spans };
  }

  /** Notes, with the first item that comes or goes, what weighs. */
  #open(): void {
    this.#before ??= this.#was();
  }

  #count(words: ItemWords, more: 1 | -1): void {
    const { rarest, bits } = this.#was();
    // Of a record that was empty, everything is new.
    const isNoted = bits > 0;
    for (const term of words.all) {
      if (isNoted && !this.#steps.has(term)) this.#steps.set(term, this.stepOf(term, rarest));
      this.table.hold(term, more);
    }
    for (const term of words.small) this.table.printSmall(term, more);
    for (const phrase of words.phrases) this.phrases.count(phrase, more, isNoted);
    for (const key of words.keys) this.keys.count(key, more, isNoted);
    for (const paper of words.papers) this.papers.count(paper, more, isNoted);
  }

  #weigh(): Weights {
    const { table, bits, rarest } = this;
    const all = new Float64Array(table.size);
    const [names, rareWords] = [new Float64Array(table.size), new Float64Array(table.size)];
    for (let term = 0; term < table.size; term += 1) {
      const held = table.heldBy(term);
      const weight = Math.max(0.25, (bits - halfBits(held)) / 2);
      all[term] = weight;
      if (held <= rarest) (table.isName(term) ? names : rareWords)[term] = weight;
    }
    return { all, names, rareWords };
  }

  #toPlacedLeads(leads: readonly Lead[]): Map<number, Map<number, number>> {
    const placed = new Map<number, Map<number, number>>();
    for (const { from, to, score } of leads) {
      const [a, b] = [this.#places.get(from), this.#places.get(to)];
      if (a === undefined || b === undefined || a === b) continue;
      const row = placed.get(Math.min(a, b)) ?? new Map<number, number>();
      row.set(Math.max(a, b), Math.max(score, row.get(Math.max(a, b)) ?? 0));
      placed.set(Math.min(a, b), row);
    }
    return placed;
  }

  #rank(): void {
    if (this.#fresh.size === 0 && this.#gone.size === 0) return;
    const order = [...this.#places].sort(([a], [b]) => (a < b ? -1 : 1));
    this.#ranks = new Int32Array(this.items.length);
    for (const [rank, [, place]] of order.entries()) this.#ranks[place] = rank;
  }
}

/** Whether a term of that step was called rare. */
export const wasRare = (step: number): boolean => (step & 2) !== 0;

/** Half bits of a count, rounded down: twice its logarithm. */
function halfBits(count: number): number {
  if (count < 2) return 0;
  const bits = 31 - Math.clz32(count);
  return 2 * bits + Number(count * count >= 2 ** (2 * bits + 1));
}
