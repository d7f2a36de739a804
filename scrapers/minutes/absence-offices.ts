import { matchesOf } from '../core/matches.ts';
import { roles } from './action-roles.ts';
import type { NamedPerson } from './people-names.ts';
import { type PeopleSentence, toPeopleShape } from './people-shape.ts';

const word = String.raw`\p{Lu}[\p{L}'-]*`;
const run = String.raw`(?<office>${word}(?: (?:(?:(?:of|for|to) (?:the )?|(?:and|&) )?${word}|\d{1,3})){0,7}(?: \(\p{Lu}[\p{L} &-]{2,40}\))?)`;
/** An office stands in a list by its article, or alone behind a semicolon or a label; at the front it sends apologies. */
const named = new RegExp(
  String.raw`(?:(?:\b(?:from|by|of|for|and|also|gan)|[;:/]|, )(?: from| by)? ?\b[Tt]he |^[^\p{L}]*The (?=[^.;]{3,70} (?:(?:had|has|was|also) )*(?:sent|gave|given|tendered|submitted|unable|apologi[sz]ed)\b)|(?:;|:|\bfrom) (?!Cllrs?\b|Councillors?\b|M[rs]s?\b|Dr\b|Ald))${run}`,
  'gu',
);
const ofMembers = /^(?:leader|chair\p{L}*|vice|deputy|mayor|provost|convener|members?|councill?ors?)\b/iu;
const bodies = /\b(?:committee|council|board|panel|cabinet|forum|group|party|trust|meeting)$/i;
const away = /apol|regret|excus|absen|unable|could not|not present/i;

/** The office at a place of a list, if it stands for a person of its own; null where it tells who somebody is. */
function officeAt(
  { start, words, shape }: PeopleSentence,
  [front, printed]: readonly [string, string],
  at: number,
): NamedPerson | null {
  const from = at + front.length;
  const people = shape.groups.flat();
  // What stands in front of a list's mark tells that those who are away follow.
  if (/[;:] $/.test(front) && !away.test(words.slice(0, at))) return null;
  const next = people.find(({ end }) => end - start > from);
  const room = next === undefined ? printed.length : next.start - start - from;
  const name = printed.slice(0, Math.max(room, 0)).replace(/[\s,(]*(?:\b(?:and|of|for|to|the)|&)?\s*$/, '');
  const isOffice = name.split(' ').some((one) => roles.has(one.toLowerCase()) && !/s$/.test(one));
  if (!isOffice || bodies.test(name) || ofMembers.test(name)) return null;
  // "the Director of Leisure, Ms A".
  if (next !== undefined && /^[\s,(–:-]*$/.test(words.slice(from + name.length, next.start - start)))
    return null;
  // "Mrs A, the Clerk,".
  const before = people.findLast(({ end }) => end - start <= from);
  if (front.startsWith(',') && before?.end === start + at && before.title !== 'member') return null;
  return { start: start + from, end: start + from + name.length, name, title: null };
}

/**
 * The sentence with officers who are named by their office alone ("and the Director of Public Health"); for lists of
 * who was away. An office that tells who somebody is stays a word beside the name.
 */
export function withOffices(sentence: PeopleSentence, isUnderLabel: boolean): PeopleSentence {
  const { words, shape } = sentence;
  if (words.length > 600 || words.includes(' | ') || (!isUnderLabel && !away.test(words))) return sentence;
  const offices = matchesOf(named, words).flatMap(({ 0: whole, index, groups }) => {
    const office = groups?.['office'] ?? '';
    return officeAt(sentence, [whole.slice(0, whole.length - office.length), office], index) ?? [];
  });
  if (offices.length === 0) return sentence;
  const all = [...shape.groups.flat(), ...offices].sort((a, b) => a.start - b.start);
  return { ...sentence, shape: toPeopleShape(sentence, all) };
}
