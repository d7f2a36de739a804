import { prefilter, sieve } from '../core/prefilter/prefilter.ts';
import { readSubstituteTables } from './attendance-tables.ts';
import type { NamedPerson } from './people-names.ts';
import type { PeopleSentence } from './people-shape.ts';
import { type RollGroup, type RollSection, sectionOf, toRollGroups } from './roll-groups.ts';
import {
  cameForThem,
  insteadOf,
  insteadOfPerhaps,
  inTheirPlace,
  isNoSubstitution,
  isTheirNoun,
  isTheirNounBefore,
  isTheirPlace,
  repeatedSeat,
  type Seat,
  satAsOne,
  satAsTheirs,
  satForThem,
  satIn,
  satThere,
  seatOf,
  theirs,
} from './substitute-wording.ts';

/** Null where the text does not say for whom. */
export type Pair = readonly [absent: NamedPerson | null, substitute: NamedPerson];

const hint =
  /substitut|deput|\bstood|\bstand|\bsat\b|\bsit|fill|replac|\bplace\b|stead\b|\blieu\b|\broom of\b|\bseat\b|occup|\bvice\b|behalf|represent|alternate|reserve|\bres\.|\bsubs?\b|eilydd|dirprwy|yn lle|ar ran|\bfor\b|cover|attend/i;
const hintAnywhere =
  /substitut|deput|\bstood|\bstand(?!ards?\b|ing orders?\b)|\bsat\b|\bsits?\b|sitting|\bfill|replac|\bplace\b|\bseat\b|stead\b|\blieu\b|\broom of\b|\bvice\b|behalf|represent|alternate|reserve|\bres\.|\bsubs?\b|eilydd|dirprwy|yn lle|ar ran|cover|\bin for\b|\b(?:act|attend|appear|serv|present|here|there|came|coming)[^.;:]{0,30}\bfor\b/i;
const mayHint = prefilter(hintAnywhere);
/** Whether an item that is not about attendance may name a substitute at all. */
export const mayNameSubstitutes = (even: string): boolean => mayHint(even) && hintAnywhere.test(even);
/** A line of a list has none of these. */
const verb =
  /\b(?:was|were|had|has|have|would|is|are|noted|said|declared|received|resolved|agreed|moved|seconded)\b/i;
const bracketNote = sieve(/\b(?:substitut|deput|reserve)\w*[^.]{0,40}\b(?:brackets|parenthes\w+)/i);
const ofMotions = sieve(/\b(?:cynig\w*|eiliwyd|seconder|proposer)\b/i);
const unable = /\b(?:unable|apolog\w*|absent|could not|cannot|regrets)\b/i;
/** Words before a list of substitutes: "The following substitutes attended:". */
const listsThem =
  /\b(?:substitut(?:es?|ions?)|deputies|deputy|reserves?|alternates?|replacements?|prox(?:y|ies)|stand-ins|changes (?:in|to) (?:the )?membership)\b[^.;]{0,80}[:–-]\W*$/i;

/** Each with his own; those of the longer list that are left belong to what follows. */
function pairUp(absent: readonly NamedPerson[], substitutes: readonly NamedPerson[]): Pair[] {
  return substitutes.flatMap((substitute, index): Pair[] => {
    const other = absent[index];
    return other === undefined ? [] : [[other, substitute]];
  });
}

/** "A and B (the latter for C)": the nearest ones sit. What is left over of the second list sits for the next. */
function leftPairs(
  substitutes: readonly NamedPerson[],
  absent: readonly NamedPerson[],
  between: string,
): Pair[] {
  if (/\bthe latter\b/i.test(between)) return pairUp(absent, substitutes.slice(-1));
  if (/\bthe former\b/i.test(between)) return pairUp(absent, substitutes.slice(0, 1));
  return pairUp(absent, substitutes.slice(-absent.length));
}

interface Context {
  /** People named last before the sentence. */
  readonly before: readonly NamedPerson[];
  /** Whether the sentence before says that they are away. */
  readonly isAfterApology: boolean;
  /** Whether attendance is the matter. */
  readonly isRoll: boolean;
  /** Whether the sentence stands under a label of substitutes. */
  readonly isListed: boolean;
  /** Whether the text says that substitutes stand in brackets. */
  readonly inBrackets: boolean;
}

function pairsOf(groups: readonly RollGroup[], words: string, context: Context): Pair[] {
  const pairs: Pair[] = [];
  const taken = new Set<NamedPerson>();
  let seat: Seat | null = null;
  let isListed = context.isListed;
  let ownsPlace = false;
  const isRoll =
    context.isRoll ||
    unable.test(words) ||
    /^\W*(?:also )?(?:attending|present|in attendance)\b/i.test(words);
  const add = (found: readonly Pair[]): void => {
    for (const pair of found) {
      for (const person of pair) if (person !== null) taken.add(person);
      pairs.push(pair);
    }
  };
  groups.forEach(({ people, before, after, isOwner }, index) => {
    isListed ||= listsThem.test(before);
    const next = groups[index + 1];
    const free = people.filter((person) => !taken.has(person));
    const isTheirs = (one: RollGroup): boolean =>
      one.isOwner && isTheirPlace.test(one.after) && (isRoll || !/^ (?:behalf|chair)/i.test(one.after));
    const isPlaceFirst =
      isOwner &&
      ((isTheirs({ people, before, after, isOwner }) && inTheirPlace.test(before)) ||
        (ownsPlace && /^,? ?$/.test(after) && /\b(?:in|and)(?: that of)? $/i.test(before)));
    ownsPlace ||= isPlaceFirst;
    if (next !== undefined && free.length > 0 && isPlaceFirst && !/[.;]/.test(after))
      add(pairUp(free, next.people));
    else if (
      next !== undefined &&
      free.length > 0 &&
      isTheirs(next) &&
      satIn.test(after) &&
      !/[.;]/.test(after)
    )
      add(leftPairs(free, next.people, after));
    else if (next !== undefined && free.length > 0) {
      const members = [...people, ...next.people].some(({ title }) => title === 'member');
      const isTheirsBy =
        next.isOwner && /\b(?:as|being|was|is) (?:the )?$/i.test(after) && isTheirNoun.test(next.after);
      const said = isTheirsBy
        ? 'left'
        : (seatOf(after, next.after, isRoll || members) ??
          repeatedSeat(after, { last: seat, isListed, isRoll }));
      // "Yn lle A / In place of A": one person in two languages.
      const isSame = free.every(({ name }, at) => name === next.people[at]?.name);
      if (said !== null && !isSame) {
        seat = said;
        add(
          said === 'right'
            ? pairUp(free.slice(-next.people.length), next.people)
            : leftPairs(free, next.people, after),
        );
      } else if (
        (insteadOf.test(before) || (isRoll && insteadOfPerhaps.test(before))) &&
        /^\s*(?:\([^()]*\))?(?:, \p{Lu}[^.:;]{2,60})?\s*[:,]?\s*(?:(?:was|were|came|sat|stood|appeared) )?$/u.test(
          after,
        )
      )
        add(pairUp(free, next.people));
      else if (isOwner && isTheirNounBefore.test(after)) add(pairUp(free.slice(-1), next.people));
      else if (isRoll && /^ ?[(–-] ?$/.test(after) && cameForThem.test(next.after))
        add(pairUp(free.slice(-1), next.people));
      else if (context.inBrackets && / \($/.test(after) && /^ ?\)/.test(next.after))
        add(pairUp(free.slice(-next.people.length), next.people));
      else if (isListed && /^ \($/.test(after) && /^ ?\)/.test(next.after))
        add(leftPairs(free, next.people, after));
    }
    if (insteadOf.test(before) && free.length === 2 && satThere.test(after))
      add(pairUp(free.slice(0, 1), free.slice(1)));
    if (ownsPlace && free.length === 2 && /,? and in (?:that of )?$/i.test(before))
      add(pairUp(free.slice(0, 1), free.slice(1)));
    const last = free.filter((person) => !taken.has(person));
    if (last.length > 0) add(loneSubstitutes(last, groups, index, context));
  });
  if (isListed && groups.length > 0 && context.isListed && !/\bno(?:ne|t)?\b/i.test(groups[0]?.before ?? ''))
    for (const { people } of groups)
      for (const person of people) if (!taken.has(person)) add([[null, person]]);
  return pairs;
}

/** Those of whom only what follows says that they sat for another; that one is the nearest named before. */
function loneSubstitutes(
  people: readonly NamedPerson[],
  groups: readonly RollGroup[],
  index: number,
  context: Context,
): Pair[] {
  const { before, after, people: all } = groups[index] as RollGroup;
  if (people.at(-1) !== all.at(-1)) return [];
  // Whoever sends a deputy somewhere else is no member of this meeting.
  if (
    !context.isRoll &&
    ![...all, ...(groups[index - 1]?.people ?? [])].some(({ title }) => title === 'member')
  )
    if (!context.isListed) return [];
  const near = groups[index - 1]?.people;
  const mentioned = near ?? context.before;
  const isNear =
    near !== undefined && /^[^.]{0,50}(?:[(–;:,-]|\bwith\b|\band\b|\bbut\b)\W{0,2}$/i.test(before);
  const isTheirs = satAsTheirs.test(after) || theirs.test(before) || (isNear && satForThem.test(after));
  const isOne = satAsOne.test(after) && !/^[^.;]{0,60}\b(?:for|of) $/.test(after);
  const isOnly = isOne && near === undefined && context.before.length === 1 && context.isAfterApology;
  if ((isTheirs || isOnly || (isOne && unable.test(before))) && mentioned.length > 0)
    return pairUp(mentioned.slice(-people.length), people);
  // "Apologies from A, B attended as substitute": one came.
  const [other, one] = people.slice(-2);
  if (
    isOne &&
    other !== undefined &&
    one !== undefined &&
    unable.test(before) &&
    !/\b(?:substitutes|deputies)\b/i.test(after)
  )
    return [[other, one]];
  return isOne ? people.map((person): Pair => [null, person]) : [];
}

/** Who sat for whom, by words and tables, in the sentences that are about this meeting. */
export function findSubstitutes(
  sentences: readonly PeopleSentence[],
  isRoll: boolean,
): {
  readonly pair: Pair;
  readonly sentence: PeopleSentence;
  readonly method: string;
}[] {
  let before: readonly NamedPerson[] = [];
  let isAfterApology = false;
  let section: RollSection | null = null;
  // "Eilydd" is who seconds, too.
  const isOfMotions = sentences.some(({ words }) => ofMotions.test(words));
  const inBrackets = sentences.some(({ words }) => bracketNote.test(words));
  const inWords = sentences.flatMap((sentence) => {
    const isEmpty = sentence.shape.groups.length === 0;
    const label = sectionOf(sentence);
    if (isOfMotions && /^\W*eilydd/i.test(sentence.words)) return [];
    if (isEmpty) section = label;
    else if (label !== null && label !== 'substitutes') section = null;
    const isListed =
      label === 'substitutes' || (section === 'substitutes' && label === null && !verb.test(sentence.words));
    if (isEmpty || sentence.words.includes(' | ')) return [];
    const groups = toRollGroups(sentence);
    const skipped =
      (!isListed && !inBrackets && !hint.test(sentence.words)) || isNoSubstitution(sentence.words);
    const pairs = skipped
      ? []
      : pairsOf(groups, sentence.words, { before, isAfterApology, isRoll, isListed, inBrackets });
    before = groups.at(-1)?.people ?? before;
    isAfterApology = groups.flatMap(({ people }) => people).length === 1 && unable.test(sentence.words);
    return pairs.map((pair) => ({ pair, sentence, method: 'substitute-wording-2' }));
  });
  const inTables = readSubstituteTables(sentences).map((row) => ({ ...row, method: 'substitute-table-2' }));
  return [...inWords, ...inTables];
}
