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
  readonly #states: States;
  /** By state, the numbers of the literals that end in it. */
  readonly #ended: Rows;
  /** By literal, the words of 32 bits with the lists that it stands in, and the bits of the lists in each. */
  readonly #words: Rows;
  readonly #bits: Rows;
  /** By literal, its length, and whether edges of words bound it. */
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
    const { ended, ...states } = toStates(signs);
    this.#states = states;
    this.#ended = toRows(ended);
    const bits = [...listsOf.values()].map(toBits);
    this.#words = toRows(bits.map((one) => [...one.keys()]));
    this.#bits = toRows(bits.map((one) => [...one.values()]));
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
    const { from } = this.#ended;
    const { length } = text;
    let state = 0;
    for (let at = 0; at < length; at += 1) {
      state = stateBehind(this.#states, state, signOf[text.charCodeAt(at)] ?? 0);
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
      const { from: first, values: words } = this.#words;
      const bits = this.#bits.values;
      for (let one = first[literal] ?? 0; one < (first[literal + 1] ?? 0); one += 1) {
        const word = base + (words[one] ?? 0);
        held[word] = (held[word] ?? 0) | (bits[one] ?? 0);
      }
    }
  }
}

/** Numbers of lists as bits, by the word of 32 bits that each stands in. */
function toBits(lists: readonly number[]): ReadonlyMap<number, number> {
  const bits = new Map<number, number>();
  for (const list of lists) bits.set(list >>> 5, (bits.get(list >>> 5) ?? 0) | (1 << (list & 31)));
  return bits;
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

/**
 * The states that spell literals, shorter ones first. Where each sign leads is only written out for the shallow ones:
 * a whole table would not stay near the processor. From others few signs lead on, and else it goes on as from what
 * ends in them.
 */
interface States {
  readonly shallow: number;
  /** By shallow state and sign, the state behind it. */
  readonly next: Uint16Array;
  /** By state, the first of those that are one sign longer; they end where those of the next state begin. */
  readonly children: Uint16Array;
  /** By state, the sign that leads to it. */
  readonly signs: Uint8Array;
  /** By state, the longest other one that ends in it. */
  readonly fallback: Uint16Array;
}

/** How long a literal's beginning is that is a shallow state. */
const shallowDepth = 2;

function stateBehind(
  { shallow, next, children, signs, fallback }: States,
  state: number,
  sign: number,
): number {
  let from = state;
  while (from >= shallow) {
    const end = children[from + 1] ?? 0;
    for (let child = children[from] ?? 0; child < end; child += 1) if (signs[child] === sign) return child;
    from = fallback[from] ?? 0;
  }
  return next[(from << signBits) | sign] ?? 0;
}

interface Branch {
  readonly sign: number;
  readonly depth: number;
  readonly branches: Map<number, Branch>;
  readonly ended: number[];
}

/** The states, and the numbers of the literals that end in each. */
function toStates(literals: readonly string[]): States & { readonly ended: readonly (readonly number[])[] } {
  const branches = inOrder(toTree(literals));
  const count = branches.length;
  const shallow = branches.filter(({ depth }) => depth <= shallowDepth).length;
  const states: States = {
    shallow,
    next: new Uint16Array(shallow << signBits),
    children: new Uint16Array(count + 1),
    signs: Uint8Array.from(branches, ({ sign }) => sign),
    fallback: new Uint16Array(count),
  };
  const { next, children, fallback } = states;
  let child = 1;
  branches.forEach((branch, state) => {
    children[state] = child;
    const row = state << signBits;
    const back = (fallback[state] ?? 0) << signBits;
    // A sign that goes on with none of the state's literals may go on with what ends in it.
    if (state !== 0 && state < shallow) next.copyWithin(row, back, back + (1 << signBits));
    for (const [sign, longer] of branch.branches) {
      const other = state === 0 ? 0 : stateBehind(states, fallback[state] ?? 0, sign);
      fallback[child] = other;
      longer.ended.push(...(branches[other]?.ended ?? []));
      if (state < shallow) next[row | sign] = child;
      child += 1;
    }
  });
  children[count] = child;
  return { ...states, ended: branches.map(({ ended }) => ended) };
}

/** A tree with a branch for every beginning of a literal. */
function toTree(literals: readonly string[]): Branch {
  const root: Branch = { sign: 0, depth: 0, branches: new Map(), ended: [] };
  literals.forEach((literal, number) => {
    let branch = root;
    for (let at = 0; at < literal.length; at += 1) {
      const sign = signOf[literal.charCodeAt(at)] ?? 0;
      const longer = branch.branches.get(sign) ?? { sign, depth: at + 1, branches: new Map(), ended: [] };
      branch.branches.set(sign, longer);
      branch = longer;
    }
    branch.ended.push(number);
  });
  return root;
}

/** A branch and all that grow from it, by their depth. */
function inOrder(root: Branch): Branch[] {
  const branches = [root];
  for (const branch of branches) branches.push(...branch.branches.values());
  return branches;
}
