import { splitDue } from './action-due.ts';
import { isPaper } from './action-papers.ts';
import { isDoing } from './action-verbs.ts';

export const decapital = (words: string): string => words.charAt(0).toLowerCase() + words.slice(1);

/** Whether words tell what was, and not what is to be. */
export const isTold = (words: string): boolean =>
  /\b(?:was|were|had|said|is|are|agreed|noted|resolved|asked|present for)\b/i.test(words);

/** "Falling rolls to be added", "To write to the firm": a task in the short words of notes. */
export const isNote = (words: string): boolean =>
  (/ to be \p{Ll}+/u.test(words) ||
    isDoing(decapital(words.replace(/^\W*(?:\(?\w{1,3}[.)]\s+|\d[\d.]* )?(?:To )?/, ''))) ||
    isDoing(/^.{2,60}? to (?<task>\p{Ll}.*)$/u.exec(words)?.groups?.['task'] ?? '') ||
    (isPaper(words) && splitDue(words).due !== null)) &&
  !isTold(words) &&
  !/ (?:of|by|from|to)$/.test(words);

/** "Mr Coote would have to check": the task without who is to do it. */
export const plainTask = (words: string): string =>
  words
    .replace(/^(?:an?|the) /i, '')
    .replace(/^[^.;]{0,60}? (?:asked for|requested|called for|suggested) (?:an? |the )?/, '')
    .replace(/,? (?:was|were) (?:requested|asked for|wanted|sought|suggested)\b.*$/, '')
    .replace(/^(?:\d[\d.]* )?(.{3,120}?),? (?:would|will|should|to) be (?=\p{Ll}+ed\b)/u, '$1 ')
    .replace(/^.{0,80}?\b(?:would|will|should|to) (?:have to |need to |also )?(?=\p{Ll})/u, '');
