import type { DeclaredInterest, Found } from './facts.ts';
import { noInterest } from './interest-evidence.ts';
import { isKind, kindAdded } from './interest-kinds.ts';
import { hint } from './interest-prose.ts';
import { findItems } from './item-numbers.ts';
import type { PeopleSentence } from './people-shape.ts';

type Next = PeopleSentence | undefined;

/** Whether a sentence names nobody, so that it goes on about those of the one before. */
const goesOn = (next: Next): next is PeopleSentence => next?.shape.groups.length === 0;

/** "Cllr A owned a shop there. It was a personal interest": whether the next sentence makes an interest of it. */
export const isInterestByNext = ({ shape }: PeopleSentence, next: Next): boolean =>
  shape.groups.length > 0 && goesOn(next) && hint.test(next.words) && kindAdded(next.words) !== null;

const declaring = /\b(?:declared|disclosed)\b[^.;]*\binterests?\b/i;
const beingOpen = /\btransparency statement\b/i;
const ofIt = /\b(?:he|she|they|this|it|that)\b/i;

/** "She did not consider that she had an interest": whether the next sentence takes back what this one tells. */
export const isTakenBack = ({ words }: PeopleSentence, next: Next): boolean =>
  goesOn(next) &&
  noInterest.test(next.words) &&
  ofIt.test(next.words) &&
  !declaring.test(words) &&
  !beingOpen.test(words);

const itemsAlone = /^\W*(?:agenda )?(?:items?|minutes?|papers?) [\d,& and–-]{1,30}\W*$/i;
const itsInterest = /^(?:he|she|they|this|it|that|the interest)\b[^.;]*\binterest\b/i;

/** "He sat on its board. It was a personal interest in item 4": with the kind and the items that the next sentence adds. */
export function withSequel(found: Found<DeclaredInterest>, next: Next): Found<DeclaredInterest> {
  if (!goesOn(next)) return found;
  const { nature, items } = found.value;
  const kind = isKind.test(nature) ? null : kindAdded(next.words);
  return {
    ...found,
    value: {
      ...found.value,
      nature: kind === null ? nature : `${kind}, ${nature}`,
      items: items.length > 0 ? items : itemsAdded(next.words),
    },
  };
}

const itemsAdded = (words: string): readonly string[] =>
  itemsAlone.test(words) || itsInterest.test(words) ? (findItems(words)?.items ?? []) : [];
