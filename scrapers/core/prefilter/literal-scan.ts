import { edge } from './needs.ts';
import { signBits, signOf } from './signs.ts';

const isOfWord = new Uint8Array(0x10000);
for (let code = 0; code < 128; code += 1) isOfWord[code] = /\w/.test(String.fromCharCode(code)) ? 1 : 0;

const opensWord = 1;
const endsWord = 2;

/** Finds all literals of all lists in one pass over a text (Aho and Corasick). */
export class LiteralScan {
  /** Words of 32 bits that a text's lists take. */
  readonly words: number;
  /** The state behind each state by each sign. */
  readonly #next: Uint16Array;
  /** By state, the numbers of the literals that end in it. */
  readonly #ended: Rows;
  /** By literal, the numbers of the lists that it stands in, its length, and whether edges of words bound it. */
  readonly #lists: Rows;
  readonly #lengths: Uint8Array;
  readonly #edges: Uint8Array;
  /** By literal, the last pass in which it was met. */
  readonly #met: Uint32Array;
  #pass = 0;

  constructor(lists: readonly (readonly string[])[]) {
    this.words = (lists.length + 31) >>> 5;
    const listsOf = new Map<string, number[]>();
    lists.forEach((list, number) => {
      for (const literal of list) listsOf.set(literal, [...(listsOf.get(literal) ?? []), number]);
    });
    const literals = [...listsOf.keys()];
    const signs = literals.map((literal) => literal.replaceAll(edge, ''));
    const { next, ended } = toTable(signs);
    this.#next = next;
    this.#ended = toRows(ended);
    this.#lists = toRows([...listsOf.values()]);
    this.#lengths = Uint8Array.from(signs, ({ length }) => length);
    this.#edges = Uint8Array.from(
      literals,
      (literal) => (literal.startsWith(edge) ? opensWord : 0) | (literal.endsWith(edge) ? endsWord : 0),
    );
    this.#met = new Uint32Array(literals.length);
  }

  /** Notes, as bits from `base` on, the lists of which a text holds a literal. */
  read(text: string, held: Uint32Array, base: number): void {
    held.fill(0, base, base + this.words);
    this.#pass += 1;
    const next = this.#next;
    const { from } = this.#ended;
    const { length } = text;
    let state = 0;
    for (let at = 0; at < length; at += 1) {
      state = next[(state << signBits) | (signOf[text.charCodeAt(at)] ?? 0)] ?? 0;
      if (from[state] !== from[state + 1]) this.#mark(state, text, at + 1, held, base);
    }
  }

  #mark(state: number, text: string, end: number, held: Uint32Array, base: number): void {
    const { from, values } = this.#ended;
    const met = this.#met;
    const pass = this.#pass;
    for (let at = from[state] ?? 0; at < (from[state + 1] ?? 0); at += 1) {
      const literal = values[at] ?? 0;
      if (met[literal] === pass) continue;
      const bounds = this.#edges[literal] ?? 0;
      if ((bounds & opensWord) !== 0) {
        const start = end - (this.#lengths[literal] ?? 0);
        if (start > 0 && isOfWord[text.charCodeAt(start - 1)] === 1) continue;
      }
      if ((bounds & endsWord) !== 0 && end < text.length && isOfWord[text.charCodeAt(end)] === 1) continue;
      met[literal] = pass;
      const lists = this.#lists;
      for (let one = lists.from[literal] ?? 0; one < (lists.from[literal + 1] ?? 0); one += 1) {
        const list = lists.values[one] ?? 0;
        const word = base + (list >>> 5);
        held[word] = (held[word] ?? 0) | (1 << (list & 31));
      }
    }
  }
}

/** Rows of numbers, one behind the other: row n runs from `from[n]` to `from[n + 1]`. */
interface Rows {
  readonly from: Uint32Array;
  readonly values: Uint32Array;
}

function toRows(rows: readonly (readonly number[])[]): Rows {
  const from = new Uint32Array(rows.length + 1);
  rows.forEach((row, at) => {
    from[at + 1] = (from[at] ?? 0) + row.length;
  });
  return { from, values: Uint32Array.from(rows.flat()) };
}

interface Table {
  readonly next: Uint16Array;
  readonly ended: readonly (readonly number[])[];
}

/** The states that spell literals, where each leads by each sign, and the numbers of the literals that end in each. */
function toTable(literals: readonly string[]): Table {
  const children: Map<number, number>[] = [new Map<number, number>()];
  const ended: number[][] = [[]];
  literals.forEach((literal, number) => {
    let state = 0;
    for (let at = 0; at < literal.length; at += 1) {
      const sign = signOf[literal.charCodeAt(at)] ?? 0;
      const child = children[state]?.get(sign) ?? children.length;
      if (child === children.length) {
        children.push(new Map());
        ended.push([]);
      }
      children[state]?.set(sign, child);
      state = child;
    }
    ended[state]?.push(number);
  });
  const next = new Uint16Array(children.length << signBits);
  const fallback = new Uint16Array(children.length);
  const queue = [0];
  for (const state of queue) {
    const row = state << signBits;
    const back = (fallback[state] ?? 0) << signBits;
    // A sign that goes on with none of the state's literals may go on with what ends in it.
    if (state !== 0) next.copyWithin(row, back, back + (1 << signBits));
    for (const [sign, child] of children[state] ?? []) {
      const other = state === 0 ? 0 : (next[back | sign] ?? 0);
      next[row | sign] = child;
      fallback[child] = other;
      ended[child]?.push(...(ended[other] ?? []));
      queue.push(child);
    }
  }
  return { next, ended };
}
