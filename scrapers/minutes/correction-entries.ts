import { matchesOf } from '../core/matches.ts';
import { prefilter } from '../core/prefilter/prefilter.ts';
import type { Change, TermChange } from './correction-pairs.ts';
import { isPlaceholder, type Picked, pickPhrase, pickSure } from './correction-picks.ts';
import {
  printed,
  signsIn,
  sure,
  type Term,
  type TermKind,
  type TermShape,
  termsIn,
} from './correction-terms.ts';

const be = String.raw`(?:(?:have|has|had|be|been|being|is|are|was|were|to be|should be|also|now|since|then) )`;
const recorded = String.raw`(?:recorded|shown|listed|included|minuted|noted|mentioned|entered|captured|reflected)`;
const putIn = new RegExp(
  String.raw`\b${be}{1,4}(?:added|inserted|included|written in|put in|appended)\b`,
  'iu',
);
const putsIn =
  /\b(?:add(?:s|ed|ing)?|addition of|insert(?:s|ed|ing)?|insertion of|includ(?:e|es|ed|ing)|inclusion of|to (?:show|record|note|reflect|list)|(?:there )?being added)\b/i;
const leftOut = new RegExp(
  String.raw`\b(?:${be}{0,3}(?:omitted|missing|left (?:off|out)|missed|overlooked|lost|(?:dropped|fallen|slipped) (?:out|off|away))|(?:not|never|nor) (?:been )?${recorded}|(?:did|does) not (?:appear|feature|show|record)|(?:was|is|were) not (?:in|on|among|listed))\b`,
  'iu',
);
const leavesOut = /\b(?:omission of|omitted|omitting|failed to (?:record|list|show|mention|include))\b/i;
const takenOut = new RegExp(
  String.raw`\b${be}{1,4}(?:deleted|removed|struck (?:out|off|from|through)|taken (?:out|off)|crossed out|expunged|omitted from)\b|\b(?:deleted|removed|struck out)(?= \(?["'\uf000])`,
  'iu',
);
const takesOut =
  /\b(?:delet(?:e|es|ed|ing)|deletion of|remov(?:e|es|ed|ing)|removal of|strik(?:e|ing) out|taking out|to omit)\b/i;
/** Whose place in a list is meant, and not what they did. */
const ofList =
  /\b(?:present|absent|attend\p{L}*|apolog\p{L}*|sederunt|substitut\p{L}*|observers?|list|names?|at the meeting|those|roll)\b/iu;
const nameBehind = /^ ?(?:names?|attendance|presence|apolog\p{L}+|being|having|as\b)/iu;
const hadBeen = new RegExp(
  String.raw`(?:${sure}|\b(?:he|she|they)) (?:had (?:in fact |also )?(?:been (?:at|there|in|\p{L}+ing|${sure})|sat through|${sure})|having been (?:at|there|in|${sure}))(?:(?! although| though| but| and (?:that|the|had|was))[^;\n]){0,80}`,
  'iu',
);

/** Up to the next act: "the deletion of A and the insertion of B" are two. */
const everyClause =
  /(?:(?!,? and (?:the |to |by )?(?:insert|add|delet|remov|inclu|omi)\p{L}*)[^;\n])+(?:,? and (?:the |to |by )?(?=(?:insert|add|delet|remov|inclu|omi)))?/giu;

interface Clause {
  readonly words: string;
  readonly start: number;
}

/** Parts of a shape's words that no pair was found in. */
function freeClauses(words: string, taken: readonly TermChange[]): Clause[] {
  const clauses: Clause[] = [];
  for (const match of matchesOf(everyClause, words)) {
    const start = match.index;
    const end = start + match[0].length;
    const inside = taken.filter(({ from, to }) => from < end && to > start);
    let from = start;
    for (const { from: first, to } of inside) {
      if (first - from > 12) clauses.push({ words: words.slice(from, first), start: from });
      from = Math.max(from, to);
    }
    if (end - from > 12) clauses.push({ words: words.slice(from, end), start: from });
  }
  return clauses;
}

/** "Cllr Hart: apologies" where a standing has somebody's name before it. */
function withOwner(picked: Picked, clause: string, shape: TermShape): Picked {
  if (picked.kind !== 'standing') return picked;
  const person = termsIn(clause, shape).find(({ kind }) => kind === 'people');
  const plain = picked.words.replace(/^(?:his|her|their|an?) /i, '');
  return person === undefined ? picked : { ...picked, words: `${person.words}: ${plain}` };
}

/** What was put into the record, or taken out, on one side of the words that say so. */
function entryOn(
  span: string,
  side: 'left' | 'right',
  shape: TermShape,
  clause: string,
  what: keyof Change,
): Picked | null {
  const near = side === 'left' ? span.slice(-160) : span.slice(0, 160);
  const term = pickSure(near, side, shape);
  if (term?.kind === 'quoted') return term;
  const passage = termsIn(near, shape).find(({ kind }) => kind === 'passage');
  if (passage !== undefined && what === 'before') return passage;
  if (term?.kind === 'standing') return withOwner(term, clause, shape);
  if (term?.kind === 'people' && isOfList(term, near, shape, clause)) return term;
  const phrase = side === 'left' ? leftPhrase(near, shape) : pickPhrase(near, side, shape);
  return phrase === null || isPlaceholderOnly(phrase.words) ? null : phrase;
}

function isOfList(term: Term, span: string, shape: TermShape, clause: string): boolean {
  const sign = signsIn(span).find((one) => shape.terms.get(one) === term) ?? '';
  const behind = span.slice(span.indexOf(sign) + 1);
  if (term.isOwner === true && !nameBehind.test(behind)) return false;
  return (
    ofList.test(clause) || termsIn(clause, shape).some(({ kind }) => kind === 'list' || kind === 'standing')
  );
}

/** All that stands before, up to the words that bring it in. */
function leftPhrase(span: string, shape: TermShape): Picked | null {
  const words = printed(span, shape)
    .replace(/,? (?:and|but)? ?(?:that )?(?:which|who|this|it|these|the same)?\W*$/i, '')
    .replace(
      /^.*\b(?:that|subject to|following|after|once|with|noted|said|out|amendment|correction|:)(?::|,)? /i,
      '',
    )
    .replace(/^(?:(?:[Aa]t|[Ii]n|[Uu]nder|[Oo]n) [^,;]*\d[\w./()]*,? )?(?=\p{Lu})/u, '')
    .replace(/^(?:the (?:words?|reference to|name of) )/i, '')
    .trim();
  const isWhole = /\bminutes?\b[^]*\b(?:be|was|were)\b/i.test(words);
  return words === '' || isWhole || words.split(' ').length > 22 ? null : { words, kind: null };
}

const isPlaceholderOnly = (words: string): boolean => words.split(' ').length <= 2 && isPlaceholder(words);

interface Rule {
  readonly words: RegExp;
  /** A cheap look before them. */
  readonly mayMatch: (clause: string) => boolean;
  readonly side: 'left' | 'right';
  readonly what: keyof Change;
}
const toRule = (words: RegExp, side: Rule['side'], what: Rule['what']): Rule => ({
  words,
  mayMatch: prefilter(words),
  side,
  what,
});
const rules: readonly Rule[] = [
  toRule(takenOut, 'left', 'before'),
  toRule(takesOut, 'right', 'before'),
  toRule(putIn, 'left', 'after'),
  toRule(leftOut, 'left', 'after'),
  toRule(putsIn, 'right', 'after'),
  toRule(leavesOut, 'right', 'after'),
];
const mayHaveBeen = prefilter(hadBeen);
/** What tells that something was only added or only taken out. */
export const entryRules = [...rules.map(({ words }) => words), hadBeen];

/** What was only added to a record or only taken out of it, in clauses that tell no pair. */
export function findEntries(shape: TermShape, taken: readonly TermChange[]): TermChange[] {
  const found: TermChange[] = [];
  for (const { words, start } of freeClauses(shape.words, taken)) {
    const change = entryOf(words, shape);
    if (change !== null)
      found.push({ ...change, from: start, to: start + words.length, isTold: change.isTold, isSure: false });
  }
  return found;
}

/** "was inserted at FA/27" names a place, not what stands there now. */
const atPlace = /^ (?:at|in|on|under|after|before) (?:the )?[\uf500-\uf8ff]/u;

/** "had been left out (item 6, neighbour)": what it held. */
const aside = /^ \([^()]{3,80}\)/u;

function entryOf(words: string, shape: TermShape): Pick<TermChange, 'change' | 'kinds' | 'isTold'> | null {
  const none: Change = { before: null, after: null };
  const kindsOf = ({ kind }: Picked): ReadonlySet<TermKind> => new Set(kind === null ? [] : [kind]);
  for (const rule of rules) {
    const match = rule.mayMatch(words) ? rule.words.exec(words) : null;
    if (match === null) continue;
    const end = match.index + match[0].length;
    const [left, right] = [words.slice(0, match.index), words.slice(end)];
    if (rule.side === 'right' && atPlace.test(right)) continue;
    const quoted = pickSure(right.slice(0, 12), 'right', shape);
    const picked =
      (rule.words === takenOut && quoted?.kind === 'quoted' ? quoted : null) ??
      entryOn(rule.side === 'left' ? left : right, rule.side, shape, words, rule.what) ??
      (rule.words === putIn && !atPlace.test(right)
        ? entryOn(right, 'right', shape, words, rule.what)
        : null);
    const more = rule.words === leftOut && picked?.kind === null ? aside.exec(right)?.[0] : undefined;
    if (picked !== null)
      return {
        change: { ...none, [rule.what]: `${picked.words}${printed(more ?? '', shape)}` },
        kinds: kindsOf(picked),
        isTold: true,
      };
  }
  const been = mayHaveBeen(words) ? hadBeen.exec(words)?.[0] : undefined;
  const said = been === undefined ? '' : printed(been, shape).trim();
  return !/\b(?:there|present|at|in|through|attend\p{L}*|absent)\b/iu.test(said) || /apolog/i.test(said)
    ? null
    : { change: { ...none, after: said }, kinds: new Set(['standing']), isTold: false };
}
