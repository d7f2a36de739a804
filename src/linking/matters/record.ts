import { distinctTerms } from '../../search/normalise.ts';
import { type ItemWords, toItemWords } from './item-words.ts';
import type { ItemTexts, Lead, LinkableItem } from './linkable.ts';
import { TermTable } from './term-table.ts';

/** An item with its words. */
export interface MatterItem {
  readonly item: LinkableItem;
  readonly words: ItemWords;
}

/** All items of one install that can be about a matter, with what weighs their words. */
export interface MatterRecord {
  readonly items: readonly MatterItem[];
  readonly table: TermTable;
  /** How many items hold a phrase, at most 255; by the phrase's hash modulo the size. */
  readonly phraseCounts: Uint8Array;
  /** How many items have a paper of that title. */
  readonly paperCounts: ReadonlyMap<string, number>;
  /** Scores of leads by the places of both items, the lower one first. */
  readonly leads: ReadonlyMap<number, ReadonlyMap<number, number>>;
  /** First and last day that a committee's items are known to be from. */
  readonly spans: ReadonlyMap<string, { readonly from: string; readonly to: string }>;
  /** Highest number of items that may hold a word that is called rare. */
  readonly rarest: number;
}

const phraseSlots = 2 ** 24;

/** Takes items in one by one, so that no text is kept: `add` each, in the order of their ids, then `close`. */
export class MatterRecordBuilder {
  readonly #table: TermTable;
  readonly #phraseCounts = new Uint8Array(phraseSlots);
  readonly #paperCounts = new Map<string, number>();
  readonly #items: MatterItem[] = [];

  /** `councilName`: said of everything that a council does, so that it tells nothing. */
  constructor(councilName: string) {
    this.#table = new TermTable(distinctTerms([councilName]));
  }

  add(item: LinkableItem, texts: ItemTexts): void {
    const words = toItemWords(texts, this.#table);
    for (const phrase of words.phrases) {
      const slot = phrase % phraseSlots;
      this.#phraseCounts[slot] = Math.min(255, (this.#phraseCounts[slot] ?? 0) + 1);
    }
    for (const paper of words.papers) this.#paperCounts.set(paper, (this.#paperCounts.get(paper) ?? 0) + 1);
    this.#items.push({ item, words });
  }

  close(leads: readonly Lead[]): MatterRecord {
    const counts = this.#phraseCounts;
    const items = this.#items.map(({ item, words }) => ({
      item,
      words: { ...words, phrases: words.phrases.filter((one) => (counts[one % phraseSlots] ?? 0) > 1) },
    }));
    return {
      items,
      table: this.#table,
      phraseCounts: counts,
      paperCounts: this.#paperCounts,
      leads: toPlacedLeads(items, leads),
      spans: toSpans(items),
      rarest: Math.max(16, Math.min(64, 2 ** Math.floor(Math.log2(Math.max(1, items.length) / 8)))),
    };
  }
}

function toPlacedLeads(
  items: readonly MatterItem[],
  leads: readonly Lead[],
): Map<number, Map<number, number>> {
  const places = new Map(items.map(({ item }, at) => [item.id, at]));
  const placed = new Map<number, Map<number, number>>();
  for (const { from, to, score } of leads) {
    const [a, b] = [places.get(from), places.get(to)];
    if (a === undefined || b === undefined || a === b) continue;
    const row = placed.get(Math.min(a, b)) ?? new Map<number, number>();
    row.set(Math.max(a, b), Math.max(score, row.get(Math.max(a, b)) ?? 0));
    placed.set(Math.min(a, b), row);
  }
  return placed;
}

function toSpans(items: readonly MatterItem[]): Map<string, { from: string; to: string }> {
  const spans = new Map<string, { from: string; to: string }>();
  for (const { item } of items) {
    const { committees, dateFrom, dateTo } = item;
    if (dateFrom === null || dateTo === null) continue;
    for (const id of committees) {
      const { from, to } = spans.get(id) ?? { from: dateFrom, to: dateTo };
      spans.set(id, { from: dateFrom < from ? dateFrom : from, to: dateTo > to ? dateTo : to });
    }
  }
  return spans;
}

/** Bits that knowing a word tells, in half steps, so that one item more changes few of them. */
export function weightOf({ items, table }: MatterRecord, term: number): number {
  const all = Math.floor(2 * Math.log2(items.length + 1));
  const held = Math.floor(2 * Math.log2(Math.max(1, table.heldBy(term))));
  return Math.max(0.25, (all - held) / 2);
}
