import { matchesOf } from '../core/matches.ts';
import { prefilter } from '../core/prefilter/prefilter.ts';
import type { Picked } from './correction-picks.ts';
import { anyTerm, printed, type TermShape } from './correction-terms.ts';

/** What a record held of somebody or something, and what was so, in the words that tell of both. */
export interface Contradiction {
  readonly before: Picked | null;
  readonly after: Picked;
  readonly from: number;
  readonly to: number;
}

const gap = String.raw`[^;.\n]`;
const turn = String.raw`(?:;|,|\.)? ?(?:(?:and|but|when|whereas|although|though|while|in fact|in truth|actually|yet|this was wrong as|indeed) ){0,2}`;
const kept = String.raw`(?:shown|recorded|listed|entered|marked|put down|noted|minuted|given|named|printed|counted)`;
const keeps = String.raw`(?:had|has|have|gave|gives|showed|shows|recorded|records|listed|lists|named|names|put|marked|counted|printed|entered)`;
const away = String.raw`(?:present|absent|there|away|attend\p{L}*|in attendance|apolog\p{L}+|an apology|${anyTerm})`;
const as = String.raw`(?:as|among|under|with|in)`;
const pronoun = '(?:he|she|they|who)';
const there = String.raw`(?:(?:was|were) (?:not|in fact not|never|there|present|absent|away|at \p{L}+|${anyTerm})|had (?:not |in fact |also )*(?:been|attended|sent|given|apologised|joined|\uf000|${anyTerm})|attended|did not attend|${anyTerm})${gap}{0,40}?`;
const stop = String.raw`(?=$|[;.,\n]|,? and (?:the|that|this|a|his|her|it)\b)`;

/** "was shown as present; he was not", "had Mr A as having sent apologies although he had been there". */
const shownFirst = new RegExp(
  String.raw`(?<before>\b(?:${kept}|${keeps} (?:him|her|them|${anyTerm}))(?: ${as})(?: (?:having|the|an?|being|those|one|of|given|sent|list|who|had)){0,5} ${away})${gap}{0,40}?${turn}(?<after>${pronoun} ${there})${stop}`,
  'giu',
);
/** "had been present although the minutes had him as an apology". */
const wasFirst = new RegExp(
  String.raw`(?:was|were|had (?:in fact )?been) (?<after>present|absent|there|in attendance|at the \p{L}+|${anyTerm})${gap}{0,40}?,? (?:although|though|but|while|whereas|when) ${gap}{0,40}?\b${keeps} (?:him|her|them) (?<before>${as} (?:(?:having|the|an?|being|those|given|sent) ){0,3}${away})`,
  'giu',
);
/** "was there though not listed". */
const unlisted = new RegExp(
  String.raw`(?<after>${anyTerm} (?:was|were|had been) (?:there|present|in attendance|at the meeting|${anyTerm}))${gap}{0,20}?,? (?:though|although|but|while|yet) (?:he |she |they )?(?:was |were |had )?(?:not|never|un)(?: been)? ?${kept}`,
  'giu',
);
/** "the list gave him as "R Meaken"" where his name stands before. */
const misnamed = new RegExp(
  String.raw`(?<after>${anyTerm})[^\n]{0,120}?\b(?:${keeps}|spelt|spelled) (?:him|her|(?:his|her) name) (?:as )?(?<before>${anyTerm})`,
  'giu',
);
/** "that eleven parks had been seen; the Manager confirmed that it was twelve". */
const recounted = new RegExp(
  String.raw`\b(?:that|whether|said|gave|read|stated) (?<before>${anyTerm}(?: \p{Ll}+)?)${gap}{0,50}?[;,.] ${gap}{0,40}?\b(?:confirmed|said|replied|advised|answered|reported|thought)\b(?: that)? (?:it|there|they|the (?:number|figure)) (?:was|were|had been|should (?:be|have been|read)) (?<after>${anyTerm})`,
  'giu',
);

export const contradictions = [shownFirst, wasFirst, unlisted, misnamed, recounted];
const mayContradict = prefilter(...contradictions);
const hint =
  /apolog|attend|absen|present|list|record|\bhim\b|\bher\b|(?:was|were|been|be|read) [\uf000-\uf8ff]/i;

/** Contradictions between a record and what was so that no word of change joins. */
export function findContradictions(shape: TermShape): Contradiction[] {
  const { words, terms } = shape;
  if (!mayContradict(words) || !hint.test(words)) return [];
  const found: Contradiction[] = [];
  const add = (match: RegExpExecArray, before: Picked | null, after: Picked): void => {
    found.push({ before, after, from: match.index, to: match.index + match[0].length });
  };
  const standing = (said: string): Picked => ({
    words: printed(said, shape).trim(),
    kind: 'standing',
  });
  const kindOf = (sign: string): string | undefined => terms.get(sign)?.kind;
  const isAway = (said: string): boolean =>
    /\b(?:present|absent|there|away|attend\p{L}*|in attendance|apolog\p{L}+)\b/iu.test(printed(said, shape));
  for (const match of matchesOf(shownFirst, words)) {
    const { before = '', after = '' } = match.groups ?? {};
    if (isAway(before))
      add(
        match,
        standing(before.replace(/^(?:\p{L}+) (?:him|her|them|[\uf000-\uf8ff]) /u, '')),
        standing(after),
      );
  }
  for (const match of matchesOf(wasFirst, words)) {
    const { before = '', after = '' } = match.groups ?? {};
    if (isAway(before) && isAway(after)) add(match, standing(before), standing(after));
  }
  for (const match of matchesOf(unlisted, words)) {
    const after = match.groups?.['after'] ?? '';
    if (kindOf(after.charAt(0)) === 'people') add(match, null, standing(after));
  }
  for (const match of matchesOf(misnamed, words)) {
    const [before, after] = [
      terms.get(match.groups?.['before'] ?? ''),
      terms.get(match.groups?.['after'] ?? ''),
    ];
    if (before?.kind === 'quoted' && after?.kind === 'people') add(match, before, after);
  }
  for (const match of matchesOf(recounted, words)) {
    const { before = '', after = '' } = match.groups ?? {};
    const [old, now] = [terms.get(before.charAt(0)), terms.get(after)];
    const areCounts = [old, now].every((one) => one?.kind === 'number' || one?.kind === 'amount');
    if (areCounts && old !== undefined && now !== undefined)
      add(match, { words: printed(before, shape), kind: 'amount' }, { words: now.words, kind: 'amount' });
  }
  return found;
}
