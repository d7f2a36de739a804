import { matchesOf } from '../core/matches.ts';
import type { DeclaredInterest, Found, ItemText } from './facts.ts';
import { findItems } from './item-numbers.ts';
import { toFound } from './item-view.ts';
import { anyGroup, groupOf, type PeopleSentence } from './people-shape.ts';

/** "; A did likewise in item 7, being a customer, and B in the same item for the same reason". */
const like = new RegExp(
  String.raw`(?<=(?:[;,.]|\band|\bas)\s+(?:also )?(?:the )?)(?<who>${anyGroup})(?: did)?(?:,| \([^()]*\))? (?=(?:likewise|so too|the same|similarly)\b|(?:in|on|under|for) (?:the same|that|this) (?:item|minute|matter|application|report)\b|for the same reason)(?<rest>[^;.\ue000-\uf8ff]*)`,
  'gu',
);
const reason =
  /\b(?:being|as|because|since|inasmuch as|in that|(?=his|her|their))\b ?(?!the same)(?<why>[^;.]{4,140}?)(?:,? and)?[,\s]*$/i;

/** Those of a sentence who are said to have declared what another did, with their own reason where they have one. */
export function readLikenesses(
  item: ItemText,
  sentence: PeopleSentence,
  before: DeclaredInterest | undefined,
): Found<DeclaredInterest>[] {
  if (before === undefined || !/\b(?:likewise|so too|same|similarly)\b/i.test(sentence.words)) return [];
  let last = before;
  return matchesOf(like, sentence.shape.words).flatMap(({ groups }) => {
    const { who, rest = '' } = groups ?? {};
    const why = reason.exec(rest)?.groups?.['why'];
    const items = findItems(rest)?.items ?? last.items;
    last = { ...last, items, nature: why?.replace(/^an? /i, '') ?? last.nature };
    return groupOf(sentence.shape, who).map(({ name }) =>
      toFound(item, sentence, { ...last, member: name }, 'interest-prose-2', 0.7),
    );
  });
}
