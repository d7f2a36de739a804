import { matchesOf } from '../core/matches.ts';
import type { NamedPerson } from './people-names.ts';
import { isNoName } from './people-names.ts';
import { type PeopleSentence, toPeopleShape } from './people-shape.ts';
import { sectionOf } from './roll-groups.ts';

/** Words that open a sentence, or stand in lists of the absent, and name nobody. */
const others = new Set(
  `nobody everyone everybody both several two three four five six seven eight nobody's it this these those not thanks also received
  presented apologised regrets excused sent given accepted note thank full however please see unfortunately following reserve late
  lateness leaving left arriving work holiday illness ill unwell family personal business away sickness retired`.split(
    /\s+/,
  ),
);
/** A surname or initials alone, where a list of names can have one. */
const bare =
  /(?<=^\W{0,4}|, | and | & |; |: ?|[–•-] |\b(?:from|by|of|for|that) |\) )(?:\p{Lu}[\p{Ll}'-]+(?:\p{Lu}[\p{L}'-]+)?|[A-Z]{2,3})(?=[,;.)]| and | & |$| \(| [–-] | (?:was|were|had|has|sent|gave|could|is|are|did|absent|both)\b)/gu;
const lettered =
  /^(?:GP|MP|MSP|MS|MEP|JP|QC|KC|OBE|MBE|CBE|CC|BC|DC|TC|PC|CofE|RC|NHS|ICB|HR|IT|UK|FC|CEO|PCC|DPO|AM|PM)$/;
const acts = /\b(?:resolved|approved?|agreed|noted|prop|proposed|moved|seconded|welcomed|opened|to)\b/i;
const ofAttendance = /apol|regret|excus|absen|unable|could not|not present/i;

/**
 * The sentence with those who are named by a surname or by initials alone; for lists of who was away, where every
 * other sentence would see people in any capitals.
 */
export function withBareNames(sentence: PeopleSentence, isUnderLabel: boolean): PeopleSentence {
  const { start, words, shape } = sentence;
  if (words.length > 300 || words.includes(' | ')) return sentence;
  if (!ofAttendance.test(words) && (!isUnderLabel || acts.test(words))) return sentence;
  // A heading is no name.
  if (sectionOf(sentence) !== null && !/[:–-]/.test(words)) return sentence;
  const known = shape.groups.flat();
  const people: NamedPerson[] = [];
  for (const { 0: name, index } of matchesOf(bare, words)) {
    if (isNoName(name) || others.has(name.toLowerCase())) continue;
    // Beside people with titles only initials are people too, and not those that stand for an office.
    if (known.length > 0 && (!/^[A-Z]{2,3}$/.test(name) || lettered.test(name))) continue;
    if (known.some((one) => one.start < start + index + name.length && start + index < one.end)) continue;
    people.push({ start: start + index, end: start + index + name.length, name, title: null });
  }
  if (people.length === 0) return sentence;
  const all = [...known, ...people].sort((a, b) => a.start - b.start);
  return { ...sentence, shape: toPeopleShape(sentence, all) };
}
