import { kindOfLabel } from './interest-kinds.ts';
import type { InterestLine } from './interest-lines.ts';
import { hint, type SharedWords, sharedBy } from './interest-prose.ts';
import { isInterestTitle } from './interest-titles.ts';
import { findItems, readItemCell } from './item-numbers.ts';
import type { PeopleShape } from './people-shape.ts';

/** What the headings above a line say of whoever declares under them. */
export interface InterestHeading {
  /** The items named last; of a declaration that names none. */
  readonly items: readonly string[];
  /** What all who are listed under it declared ("The following declared a personal interest in item 6:"). */
  readonly shared: SharedWords | null;
  /** The kind of interest that it is of ("Personal interests"). */
  readonly kind: string | null;
  /** Whether it is one of declarations, so that whoever is listed under it declares. */
  readonly isOpen: boolean;
}

export const noHeading: InterestHeading = { items: [], shared: null, kind: null, isOpen: false };

/** Words that tell of nobody and of no interest end a list; an item and a kind stay named. */
export const withoutList = (heading: InterestHeading): InterestHeading => ({
  ...heading,
  shared: null,
  isOpen: false,
});

/** "Item 7", "5.1 In respect of minute 12" at the front of a line. */
const itemInFront =
  /^\W*(?:\d{1,2}\.\d{1,2} )?(?:agenda |in respect of |re:? )*(?:(?:items?|minutes?|papers?|reports?)\b[^.]{0,12}|nos?\. )\d/i;
const tells = /\b(?:declar|disclos|interest)/i;
const beforeNames = /(?::|\bby|\bfrom|\bof)\W*$/i;
const endsInList = /\binterests?\b[^.;]{0,60}:$/i;

/** The headings above the next lines where a line is one of them; null where it tells of those whom it names. */
export function headingAfter(line: InterestLine, above: InterestHeading): InterestHeading | null {
  const { sentence, isNewLine, isDeclared } = line;
  const { words, shape } = sentence;
  const isItem = isDeclared && isItemHeading(line);
  const shared = sharedBy(words);
  const isOverList = shared !== null && /:\W*$/.test(words) && isUntitled(shape);
  if (shape.groups.length > 0 && !isItem && !isOverList) return null;
  const namesItem = itemInFront.test(words);
  // Under a heading of its own, declarations stand in the minutes of any item.
  const isTitle = isNewLine && words.length < 60 && /\p{L}$/u.test(words) && isInterestTitle(words);
  const isOpen = isTitle || endsInList.test(words) || (above.isOpen && isItem);
  const mayNameKind = isDeclared || isOpen;
  return {
    items: itemsUnder(line, namesItem) ?? above.items,
    shared,
    // The kind goes on over the items under it.
    kind: !isNewLine || namesItem || isItem ? above.kind : mayNameKind ? kindOfLabel(words) : null,
    isOpen,
  };
}

/** The items that a heading is over; null where it leaves those above. */
function itemsUnder(
  { sentence: { words }, isNewLine, isDeclared }: InterestLine,
  namesItem: boolean,
): readonly string[] | null {
  // "In respect of item 6, declarations were made by" over a list of names.
  const leadsOn = isDeclared && tells.test(words) && beforeNames.test(words);
  if (leadsOn || (namesItem && isDeclared))
    return findItems(words)?.items ?? (namesItem ? readItemCell(words) : []);
  return isNewLine || namesItem ? [] : null;
}

const isUntitled = ({ groups }: PeopleShape): boolean => groups.flat().every(({ title }) => title === null);

const numberedItem = /^\W*(?:agenda )?(?:(?:items?|minutes?|papers?|reports?)\b[^.:]{0,12}|nos?\. )\d/i;
const telling = /\b(?:declar|disclos|interest|stated|said)/i;

/** "Agenda item 9 – Academy Conversions" above the words of those who declare; its capitals are no people. */
function isItemHeading({ sentence: { words, shape }, next }: InterestLine): boolean {
  if (!numberedItem.test(words) || !isUntitled(shape) || hint.test(words)) return false;
  const first = next?.shape.groups[0]?.[0];
  return next !== undefined && first !== undefined && (first.title === 'member' || telling.test(next.words));
}

const itemBeforeNames = /^\W*(?:agenda )?(?:items?|minutes?|papers?)\b/i;

/** "Item 8 – Cllr A, tenant": the item that stands before the first name is of the others on that line too. */
export function withItemInFront(heading: InterestHeading, { sentence }: InterestLine): InterestHeading {
  const front = sentence.shape.between[0] ?? '';
  const items = itemBeforeNames.test(front) ? findItems(front)?.items : undefined;
  return items === undefined ? heading : { ...heading, items };
}
