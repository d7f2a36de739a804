import { matchesOf } from '../core/matches.ts';
import { prefilter } from '../core/prefilter/prefilter.ts';
import type { ActorShape } from './action-actors.ts';
import { isPaper } from './action-papers.ts';

const assurance =
  /\b(?:undertook|promised|(?:gave|giving) (?:an?|his|her|their|the) (?:\p{L}+ )?(?:assurance|undertaking|commitment|promise|word)) that (?<what>(?!(?:he|she|they)\b)[^.;]{5,160}? (?:would|will) [^.;]+)/iu;
const promisedPaper =
  /\b(?:promised|offered|volunteered|undertook to (?:let|give)|agreed to (?:let|give)) (?:(?:the |all )?[\p{L}\ue000-\uf8ff'-]+ ){0,3}?(?:an? |the )(?<what>[^.;]+)/iu;

/** Whether words of a sentence may hold an assurance. */
export const mayAssure = prefilter(assurance, promisedPaper);

/** "… gave an assurance that the signs would be up by Easter", "promised members a written answer". */
export function assuredResult({
  words,
  actors,
  printed,
}: ActorShape): { owner: string | null; pronoun: string; words: string; from: number } | null {
  if (!mayAssure(printed)) return null;
  const found = assurance.exec(words) ?? promisedPaper.exec(words);
  const what = found?.groups?.['what'];
  if (found === null || what === undefined || /\bhad $/.test(words.slice(0, found.index))) return null;
  if (!assurance.test(words) && !isPaper(what.slice(0, 60))) return null;
  const before = words.slice(0, found.index);
  const owner = matchesOf(/[\ue000-\uf8ff]/gu, before)
    .flatMap(({ 0: sign }) => actors.get(sign) ?? [])
    .filter(({ kind }) => kind !== 'body' && kind !== 'name')
    .at(-1);
  // "In reply to the Chairman he undertook that …".
  const pronoun = /\b(he|she|they)\b[^\ue000-\uf8ff]*$/i.exec(before)?.[1];
  return {
    owner: pronoun === undefined ? (owner?.owner ?? null) : null,
    pronoun: pronoun ?? 'they',
    words: what,
    from: found.index,
  };
}
