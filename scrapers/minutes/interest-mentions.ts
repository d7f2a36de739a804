import type { DeclaredInterest, Found, ItemText } from './facts.ts';
import { isNotDeclared, tellOwn } from './interest-evidence.ts';
import { kindMentioned } from './interest-kinds.ts';
import { findItems } from './item-numbers.ts';
import { toFound } from './item-view.ts';
import type { PeopleSentence } from './people-shape.ts';

/** Said of what others have, or of everybody. */
const ofOthers =
  /\b(?:must|should|shall|any (?:member|councillor|one)|anyone|members? (?:who|with)|councillors? (?:who|with)|reminded (?:the )?(?:members|councillors|committee)|those (?:who|with)|whether|if)\b/i;
/** That the interest is the person's own. */
const own =
  /\b(?:he|she|they|his|her|their|whose|having|being|conflicted)\b|\b(?:this|that|it|which) (?:was|were|is|amounted)\b/i;

/**
 * An interest of a named kind in a sentence of one person, however it is told ("went out as he had declared a pecuniary
 * interest", "and that this was a DPI"); for items of business, where only a few words are spent on it.
 */
export function readMention(item: ItemText, sentence: PeopleSentence): Found<DeclaredInterest>[] {
  const { words, shape } = sentence;
  const [people] = shape.groups;
  if (people === undefined || shape.groups.length > 1 || words.length > 400) return [];
  const rest = shape.between[1] ?? '';
  const kind = kindMentioned(rest);
  if (kind === null || !own.test(rest) || ofOthers.test(words) || isNotDeclared(rest)) return [];
  const reason = tellOwn(rest);
  const nature = reason === null ? kind : `${kind}, ${reason}`;
  const items = findItems(rest)?.items ?? [];
  return people.map(({ name }) =>
    toFound(item, sentence, { member: name, nature, items }, 'interest-mention-1', 0.6),
  );
}
