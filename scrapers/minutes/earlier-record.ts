import { prefilter, sieve } from '../core/prefilter/prefilter.ts';
import type { Sentence } from './even-text.ts';

/** Headings under which an earlier record is gone through; "Attendance record" and "Minutes' silence" are others. */
const recordTitle = sieve(
  /\bminutes\b(?!['’]? silence)|\bminute\b(?! ?(?:no\.? ?)?\d|['’]?s silence)|\bcofnodion\b|\b(?:notes?|record|miontuairisc\w*) of (?:the )?(?:last|previous|meeting)|\bnotes of\b|\b(?:amendment|alteration)s? (?:of|to) (?:the )?(?:minutes?|records?)\b|\bcorrections?\b|\bmatters arising\b/i,
);

/** Whether an item is about the record of an earlier meeting, by its heading. */
export function isRecordItem(title: string): boolean {
  return (
    recordTitle.test(title) &&
    !/declarations?|apologies|interests/i.test(title.replace(/\bcorrections?\b.*/i, ''))
  );
}

const changing =
  /\b(?:correct(?:ed|ion|ions|ing)|amend(?:ed|ment|ments|ing)?|alter(?:ed|ation|ing)|put right|in error|wrongly|mistakenly|incorrect(?:ly)?|omitted|left (?:off|out)|should (?:have|read|be|say|show)|ought to|instead of|rather than|(?:was|were|been|be|being) (?:added|inserted|deleted|removed|replaced|changed|transferred|listed|shown|recorded|marked|moved)|to be (?:listed|shown|recorded|marked|added)|now (?:reads?|shows?)|(?:has|have|had|been) changed|names? (?:was|were|being|be|to be|been) substituted|(?:deletion|insertion|addition|inclusion|omission|removal) of|\b(?:add|delete|insert)\b|changed (?:"|from)|struck out|sederunt|attendance list|list of (?:those|attend))/i;
const earlier =
  /\b(?:minutes?|record|sederunt|previous(?:ly)?|last (?:meeting|forum)|earlier|(?:at|of) the meeting (?:of|on|held)|on \d{1,2} \p{Lu}\p{L}+|notes?|draft|page|list|entry|table)\b/iu;

const mayChange = prefilter(changing);

const answers = new WeakMap<Sentence, boolean>();

/**
 * Whether a sentence speaks of what an earlier record holds, so that its facts are not of this meeting. Worked out
 * once for all readers of the same sentence, which is of one item.
 */
export function isOfEarlierRecord(sentence: Sentence, title: string): boolean {
  const { words } = sentence;
  if (!mayChange(words)) return false;
  const known = answers.get(sentence);
  if (known !== undefined) return known;
  const answer = changing.test(words) && (isRecordItem(title) || earlier.test(words));
  answers.set(sentence, answer);
  return answer;
}
