import type { DeclaredInterest, Found, ItemText } from './facts.ts';
import { toFound } from './item-view.ts';
import type { NamedPerson } from './people-names.ts';
import { anyGroup, groupOf, type PeopleSentence, type PeopleShape } from './people-shape.ts';

/** "So did Councillor B", "Councillor B made a similar declaration", "Councillor B: likewise". */
const soDid = new RegExp(
  String.raw`^so (?:did|had|was|were) (?<who>${anyGroup})|^(?<same>${anyGroup}),? (?:did so too|(?:(?:also|similarly|likewise) )?(?:made|declared|disclosed|registered) (?:the same|a similar)|did likewise|(?:the same|too|likewise|similarly|ditto)(?=[.,;(]| \(|$))`,
  'iu',
);

/** Those of whom a line says no more than that they did as the one before. */
export function repeatersIn(shape: PeopleShape): readonly NamedPerson[] {
  const { who, same } = soDid.exec(shape.words)?.groups ?? {};
  return groupOf(shape, who ?? same);
}

/** The declaration before, once more for each of those who repeat it. */
export function readRepeats(
  item: ItemText,
  sentence: PeopleSentence,
  repeaters: readonly NamedPerson[],
  before: DeclaredInterest | undefined,
): Found<DeclaredInterest>[] {
  if (before === undefined) return [];
  const { start, end, words, shape } = sentence;
  // What stands behind the next people's names is theirs.
  const own = words.slice(0, (shape.groups[1]?.[0]?.start ?? end) - start);
  return repeaters.map(({ name }) =>
    toFound(item, sentence, { ...withOwnReason(before, own), member: name }, 'interest-prose-2', 0.7),
  );
}

const reason = /,? \b(?:(?:he|she|they) being|as|because|since|being)\b (?!the same)[^;.]{4,120}/i;
const upToInterest = /^.*?\binterests?\b/i;

/** "B made a similar declaration, she being its treasurer": of the same kind, for a reason of her own. */
function withOwnReason(before: DeclaredInterest, words: string): DeclaredInterest {
  const own = reason.exec(words)?.[0];
  const kind = upToInterest.exec(before.nature)?.[0];
  return own === undefined || kind === undefined ? before : { ...before, nature: `${kind}${own}` };
}
