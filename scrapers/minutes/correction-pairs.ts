import { matchesOf } from '../core/matches.ts';
import { prefilter } from '../core/prefilter/prefilter.ts';
import { bracketed, fronted, inQuotation, operator, stated, states, stop } from './correction-orders.ts';
import { isPlaceholder, type Picked, pick, pickLike, pickPhrase } from './correction-picks.ts';
import { contradictions, findContradictions } from './correction-standings.ts';
import { printed, signsIn, type TermKind, type TermShape, termsIn } from './correction-terms.ts';

/** What stood there and what stands there now, as far as is said. */
export interface Change {
  readonly before: string | null;
  readonly after: string | null;
}

/** A change, where in the shape's words it is told, and what is changed. */
export interface TermChange {
  readonly change: Change;
  readonly from: number;
  readonly to: number;
  readonly kinds: ReadonlySet<TermKind>;
  /** Whether it is told as a change, and not by two states that contradict each other. */
  readonly isTold: boolean;
  /** Whether both sides are pieces that may be changed as they stand. */
  readonly isSure: boolean;
}

interface Sides {
  readonly before: Picked | null;
  readonly after: Picked | null;
  readonly from: number;
  readonly to: number;
  readonly isTold?: boolean;
}

/** Whether two sides can be the old and the new of one thing. */
function areAlike(before: Picked, after: Picked): boolean {
  const kinds = [before.kind, after.kind];
  const some = (...ones: TermKind[]): boolean => ones.some((kind) => kinds.includes(kind));
  if (before.kind === after.kind) return true;
  if (some('people') && some('quoted'))
    return /^(?:(?:cllr|councillor|mrs?|ms|dr)\.? )?(?:\p{Lu}[\p{L}.'-]*\s?){1,4}$/u.test(
      (before.kind === 'people' ? after : before).words,
    );
  if (some('quoted')) return true;
  if (some('people') && kinds.includes(null))
    return /^\p{Lu}/u.test((before.kind === null ? before : after).words);
  if (some('vote') && some('amount'))
    return /^\d{1,3}(?: and \d{1,3})?$/.test((before.kind === 'amount' ? before : after).words);
  return !some('people', 'place', 'passage') && !(some('amount') && some('list'));
}

const isSame = (a: Picked, b: Picked): boolean => a.words.toLowerCase() === b.words.toLowerCase();

/** The rules with a cheap look before each. */
const filtered = (rules: readonly RegExp[]): { rule: RegExp; mayMatch: (words: string) => boolean }[] =>
  rules.map((rule) => ({ rule, mayMatch: prefilter(rule) }));
const brackets = filtered(bracketed);
const fronts = filtered(fronted);
const twoStates = filtered(states);
const mayOperate = prefilter(operator);

/** What tells a change by both of its sides. */
export const pairRules = [operator, ...bracketed, ...fronted, ...states, inQuotation, ...contradictions];

/** Every match of a rule that may match. */
const allOf = ({ rule, mayMatch }: (typeof brackets)[number], words: string): Iterable<RegExpExecArray> =>
  mayMatch(words) ? matchesOf(rule, words) : [];

/** The changes that some sentences tell with what stood there and what stands there now. */
export function findPairs(shape: TermShape): TermChange[] {
  const { words } = shape;
  const found: TermChange[] = [];
  const isFree = (from: number, to: number): boolean =>
    !found.some((other) => from < other.to && to > other.from);
  const add = ({ before, after, from, to, isTold = true }: Sides): void => {
    if (!isFree(from, to) || (before === null && after === null)) return;
    const kinds = new Set([before?.kind, after?.kind].flatMap((kind) => kind ?? []));
    const told = { before: before?.words ?? null, after: after?.words ?? null };
    const isSure = [before, after].every((side) => side !== null && side.kind !== null);
    found.push({ change: told, from, to, kinds, isTold, isSure });
  };
  const addPair = (sides: Sides): void => {
    const { before, after } = sides;
    if (before !== null && after !== null && areAlike(before, after) && !isSame(before, after)) add(sides);
  };
  for (const rule of brackets)
    for (const { index, 0: whole, groups = {} } of allOf(rule, words)) {
      const before = shape.terms.get(groups['before'] ?? '') ?? null;
      const after = shape.terms.get(groups['after'] ?? '') ?? null;
      addPair({ before, after, from: index, to: index + whole.length });
    }
  for (const [sign, { kind, words: quoted }] of shape.terms) {
    const { before, after } = (kind === 'quoted' && inQuotation.exec(quoted)?.groups) || {};
    const from = words.indexOf(sign);
    if (before === undefined || after === undefined) continue;
    const kept = after
      .split(' ')
      .slice(-before.split(' ').length - 1)
      .join(' ');
    add({
      before: { words: before, kind: 'quoted' },
      after: { words: kept, kind: 'quoted' },
      from,
      to: from + 1,
    });
  }
  const operators = mayOperate(words) ? matchesOf(operator, words) : [];
  const stops =
    operators.length === 0 ? [] : matchesOf(stop, words).map((match) => match.index + match[0].length);
  const sidesOf = (match: RegExpExecArray): { left: string; tail: string; from: number; end: number } => {
    const end = match.index + match[0].length;
    const own = match[0].startsWith(';')
      ? [words.lastIndexOf('\n', match.index) + 1]
      : stops.filter((at) => at <= match.index);
    const others = operators.flatMap((other) =>
      other.index < match.index ? other.index + other[0].length : [],
    );
    const from = Math.max(match.index - 200, 0, ...own.slice(-1), ...others.slice(-1));
    return { left: words.slice(from, match.index), tail: upToStop(words.slice(end, end + 160)), from, end };
  };
  for (const match of operators) {
    const { toNew: later, wrongFor: isWrongFirst } = match.groups ?? {};
    if (later !== undefined) continue;
    const { left, tail, from, end } = sidesOf(match);
    const right = pick(tail, 'right', shape);
    const other = pick(left, 'left', shape, right);
    const [before, after] = isWrongFirst === undefined ? [right, other] : [other, right];
    addPair({ before, after, from: startOf(left, other, shape, from), to: end + endOf(tail, right, shape) });
  }
  for (const rule of fronts) {
    for (const { index, 0: whole, groups = {} } of allOf(rule, words)) {
      const isNewFirst = groups['before'] === undefined;
      const tail = upToStop(groups['rest'] ?? '');
      const first = pick(groups['before'] ?? groups['after'] ?? '', 'right', shape);
      const second =
        !isNewFirst && groups['after'] !== undefined
          ? (shape.terms.get(groups['after']) ?? null)
          : pick(tail, 'right', shape, first);
      if (first?.kind === null && isPlaceholder(first.words)) continue;
      const sides = isNewFirst ? [second, first] : [first, second];
      const [before = null, after = null] = sides.map((side) =>
        withHolder(side, words.slice(Math.max(0, index - 40), index + whole.length), shape),
      );
      const to = index + whole.length - (groups['rest'] ?? '').length + endOf(tail, second, shape);
      addPair({ before, after, from: index, to });
    }
  }
  const readNew = (onlyPairs: boolean): void => {
    for (const match of operators) {
      if (match.groups?.['toNew'] === undefined) continue;
      const { left, tail, from, end } = sidesOf(match);
      const after = pick(tail, 'right', shape);
      if (after === null) continue;
      const before = /\bleft (?:blank|empty|open)\b/i.test(left) ? null : pick(left, 'left', shape, after);
      const to = end + endOf(tail, after, shape);
      // "to show that it was A rather than B" is told by the other words.
      if (found.some((other) => other.from >= match.index && other.from < end + tail.length)) continue;
      const isPair = before !== null && areAlike(before, after) && !isSame(before, after);
      if (isPair && (before.kind !== null || !isPlaceholder(before.words)))
        add({ before, after, from: startOf(left, before, shape, from), to });
      else if (!onlyPairs && after.kind !== null && after.kind !== 'list')
        add({
          before: statedBefore(words.slice(Math.max(0, from - 250), from), after, shape),
          after,
          from,
          to,
        });
    }
  };
  readNew(true);
  for (const rule of twoStates) {
    for (const { index, 0: whole, groups = {} } of allOf(rule, words)) {
      const before = shape.terms.get(groups['before'] ?? '') ?? null;
      const tail = groups['rest'] ?? '';
      const own = shape.terms.get(groups['after'] ?? '') ?? pickLike(tail, shape, before?.kind ?? null);
      const isActual =
        /^(?:had )?(?:in fact|actually)$/i.test(groups['cue'] ?? '') ||
        groups['mid'] === undefined ||
        (inFact.test(tail) && !/[;.]/.test(groups['mid']));
      const after =
        own?.kind !== before?.kind && isActual && groups['after'] === undefined
          ? (pickClause(tail, shape) ?? pickPhrase(tail, 'right', shape))
          : own;
      if (before === null || after === null || (after.kind !== null && after.kind !== before.kind)) continue;
      if (isSame(before, after)) continue;
      const to = index + whole.length - tail.length + endOf(tail, after, shape);
      add({ before, after, from: index, to, isTold: false });
    }
  }
  readNew(false);
  for (const told of findContradictions(shape)) add(told);
  return found.sort((a, b) => a.from - b.from);
}

const inFact = /^ (?:in fact|in truth|actually)\b/i;
/** "in fact she was to write": what somebody did, whole. */
function pickClause(span: string, shape: TermShape): Picked | null {
  const found =
    /^ (?:in fact|in truth|actually),? (?<words>(?:he|she|they|it) (?:was|were|had|did|would) [^,;.\n]{3,80})/i;
  const said = found.exec(span)?.groups?.['words'];
  return said === undefined ? null : { words: printed(said, shape).trim(), kind: null };
}

/** What a sentence before says that the record held ("had shown the vote as … The note would say"). */
function statedBefore(span: string, after: Picked, { terms }: TermShape): Picked | null {
  const term = terms.get(stated.exec(span)?.[1] ?? '');
  return term === undefined || term.kind !== after.kind || isSame(term, after) ? null : term;
}

/** "Cllr Hart: list of apologies" where her name goes from one list to another. */
function withHolder(side: Picked | null, words: string, shape: TermShape): Picked | null {
  if (side?.kind !== 'list') return side;
  const person = termsIn(words, shape).find(({ kind }) => kind === 'people');
  return person === undefined ? side : { ...side, words: `${person.words}: ${side.words}` };
}

const upToStop = (span: string): string => {
  const at = span.search(stop);
  return at === -1 ? span : span.slice(0, at);
};

/** Where the piece begins that was picked before an operator; `from` is where its span does. */
function startOf(span: string, picked: Picked | null, { terms }: TermShape, from: number): number {
  if (picked === null) return from;
  const sign = signsIn(span).findLast((one) => terms.get(one)?.words === picked.words);
  return from + Math.max(0, sign === undefined ? span.length - picked.words.length : span.lastIndexOf(sign));
}

/** Where in a span its picked piece ends. */
function endOf(span: string, picked: Picked | null, { terms }: TermShape): number {
  if (picked === null) return 0;
  const sign = signsIn(span).find((one) => terms.get(one)?.words === picked.words);
  return sign === undefined ? Math.min(span.length, picked.words.length) : span.indexOf(sign) + 1;
}
