import {
  printed,
  signsIn,
  type Term,
  type TermKind,
  type TermShape,
  termsIn,
  unsureKinds,
} from './correction-terms.ts';

const isSure = ({ kind }: Term): boolean => !unsureKinds.has(kind);

/** A piece beside an operator, or a few words that hold none. */
export interface Picked {
  readonly words: string;
  /** Null for a phrase. */
  readonly kind: TermKind | null;
}

export type Side = 'left' | 'right';

/** Up to where a phrase before an operator begins. */
const copula =
  /^.*(?:[,:;([]|\b(?:that|was|were|be|been|is|are|read|reads|reading|show|showed|shows|as|say|says|said|being|from|reference to|gave|given|for|had|recorded|listed|including)) /u;
/** Where a phrase behind one ends. */
const cut =
  /[,;.)\]\n]|\s(?:in|at|under) (?:the|minute|item|page|para|line|[\uf500-\uf8ff])|\son (?:page|the)|\sso that\b|\sthroughout\b|\sand (?:that|the|to|in|at|on|with)\b|\s(?:as|which|who|because|following|before|after|had|was|were|where|when) |\s[–-]\s/u;
const lead =
  /^(?:\W*(?:to |be |been |now |read|reads|show|shown|say|says|as|by|with|that|the words?|simply|merely|of|in fact|recorded|listed|entered|under|on|for|having) ?)*\W*/i;
const longestPhrase = 9;

function nearest(found: readonly Term[], side: Side, kind: TermKind | null): Term | undefined {
  const ordered = side === 'left' ? [...found].reverse() : found;
  const same = kind === null ? undefined : ordered.find((term) => term.kind === kind);
  return same ?? ordered.find((term) => term.kind === 'quoted') ?? ordered[0];
}

/** "7 and 5": pieces of one kind with nothing between them are one. */
function withNext(span: string, picked: Term, side: Side, { terms }: TermShape): Term {
  if (picked.kind !== 'amount') return picked;
  const sign = signsIn(span).find((one) => terms.get(one) === picked) ?? '';
  const rest = side === 'right' ? span.slice(span.indexOf(sign) + 1) : '';
  const next = /^ (?:and|to|for and) ([\uf000-\uf4ff])/.exec(rest);
  const other = terms.get(next?.[1] ?? '');
  return next === null || other?.kind !== picked.kind
    ? picked
    : { kind: picked.kind, words: `${picked.words}${next[0].slice(0, -1)}${other.words}` };
}

/** The nearest sure piece of a span, by choice a quotation or one of a kind. */
export function pickSure(
  span: string,
  side: Side,
  shape: TermShape,
  kind: TermKind | null = null,
): Term | null {
  const term = nearest(termsIn(span, shape).filter(isSure), side, kind);
  return term === undefined ? null : withNext(span, term, side, shape);
}

/** The first piece of one kind, sure or not. */
export const pickLike = (span: string, shape: TermShape, kind: TermKind | null): Term | null => {
  const term = termsIn(span, shape).find((one) => one.kind === kind);
  return term === undefined ? null : withNext(span, term, 'right', shape);
};

/** Words between a piece and the operator; beyond, a phrase beside it is meant. */
const farOff = 14;

/**
 * What stands on a side of an operator: a sure piece, else a phrase, else any piece. `other` is what stands on its
 * other side, so that like is set against like.
 */
export function pick(span: string, side: Side, shape: TermShape, other: Picked | null = null): Picked | null {
  const kind = other?.kind ?? null;
  const like = kind === null ? [] : termsIn(span, shape).filter((term) => term.kind === kind);
  if (kind !== null && unsureKinds.has(kind)) {
    const same = nearest(like, side, kind);
    if (same !== undefined) return same;
  }
  const piece = pickSure(span, side, shape, kind);
  const phrase = (): Picked | null => pickPhrase(span, side, shape);
  if (piece !== null && other !== null && piece.kind !== kind) {
    const isFar = kind === null && distance(span, piece, side, shape) > farOff;
    if (isFar || (piece.kind === 'people' && kind !== 'quoted')) return phrase() ?? piece;
  }
  return piece ?? phrase() ?? nearest(termsIn(span, shape), side, kind) ?? null;
}

function distance(span: string, piece: Term, side: Side, { terms }: TermShape): number {
  const sign = signsIn(span).find((one) => terms.get(one)?.words === piece.words) ?? '';
  const at = side === 'left' ? span.lastIndexOf(sign) : span.indexOf(sign);
  return side === 'left' ? span.length - at : at;
}

/** A few words beside an operator. */
export function pickPhrase(span: string, side: Side, shape: TermShape): Picked | null {
  const near = side === 'left' ? span.slice(-120).replace(copula, '') : span.slice(0, 120).replace(lead, '');
  const end = side === 'right' ? near.search(cut) : -1;
  const kept = end === -1 ? near : near.slice(0, end);
  if (!/[\p{L}\p{N}]/u.test(kept)) return null;
  const phrase = printed(kept, shape)
    .replace(/^[^\p{L}\p{N}£(]+|[^\p{L}\p{N})%]+$/gu, '')
    .replace(/^(?:(?:the (?:words?|figure|name|date|term|phrase)|that of|of) )/i, '');
  const words = phrase.split(' ');
  if (phrase === '' || words.length > longestPhrase + 3) return null;
  const some = side === 'left' ? words.slice(-longestPhrase) : words.slice(0, longestPhrase);
  return { words: some.join(' '), kind: null };
}

/** A phrase that names a place of the record and not what stood there ("the minute", "it", "the vote on fuel"). */
export const isPlaceholder = (words: string): boolean =>
  /^\p{Ll}+$|^left (?:blank|empty|open)$|\b(?:minutes?|page|paragraph) [\p{L}/.]*\d|^(?:the|this|that|these|it|he|she|they|which|his|her|its|their|an?|who|members?|and|page|minute|item)\b/iu.test(
    words,
  ) ||
  /\b(?:date|figure|figures|time|title|entry|number|page|minutes?|record|list|vote|spelling|total|resolution|text|wording|name|surname|reference|heading)$/i.test(
    words,
  );
