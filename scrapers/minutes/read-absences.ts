import { prefilter } from '../core/prefilter/prefilter.ts';
import {
  allBut,
  cameBehind,
  isAsideStart,
  isRepresenting,
  joins,
  neither,
  reasonsGiven,
} from './absence-lists.ts';
import { withOffices } from './absence-offices.ts';
import { type Absence, awayRules, leadOf, saidOf } from './absence-wording.ts';
import { awayCells, cellsOf, isBlankRow, readStandings } from './attendance-tables.ts';
import { withBareNames } from './bare-names.ts';
import { isOfEarlierRecord, isRecordItem } from './earlier-record.ts';
import type { Found, ItemText } from './facts.ts';
import { toFound, viewOf } from './item-view.ts';
import type { NamedPerson } from './people-names.ts';
import type { PeopleSentence } from './people-shape.ts';
import { substitutionsOf } from './read-people.ts';
import { awayLabels, isAboutAttendance, type RollSection, sectionOf, toRollGroups } from './roll-groups.ts';

/** Verbs that a bare list of names lacks. */
const verb =
  /\b(?:was|were|had|has|have|would|is|are|be|noted|said|joined|arrived|left|declared|took|thanked|welcomed|presented|opened|attended|substitut\w*|deputi\w*|resolved|asked|gave|sat|sits|acted|acting|replaced|stood|did|do|does|came|went|appointed|elected|presided|chaired)\b/i;
/** What is said of one in a list of names: "(B substituting)", "– B substituting", ", for whom B sat". */
const aside =
  /\([^()]*\)|, with [^;]{0,80}\b(?:substitut|deputi)\w*|[–;-] [^–;]{0,80}\b(?:substitut|deputi)\w*|\bfor whom\b.*$|[;,–-] [^–;]{0,80}\b(?:attend\w*|came|sat|present) (?:in|on) (?:his|her|their) (?:place|stead|behalf)|[–,-] apologies (?:were )?(?:accepted|received)\W*$/gi;

/** Who apologised and who was absent without that, each with the sentence that says so. */
interface Absences {
  readonly apologies: readonly Found<string>[];
  readonly absent: readonly Found<string>[];
}

const surname = (name: string): string => name.split(' ').at(-1) ?? name;

/** Adds a name once; a surname alone is the person of that name who is listed already. */
function addOnce(
  item: ItemText,
  list: Found<string>[],
  person: NamedPerson,
  at: PeopleSentence,
  how: Rule,
): void {
  const known = list
    .slice(-300)
    .some(
      ({ value }) => value === person.name || (!person.name.includes(' ') && surname(value) === person.name),
    );
  if (!known) list.push(toFound(item, at, person.name, how.method, how.confidence));
}

interface Rule {
  readonly method: string;
  readonly confidence: number;
}
const rule = (method: string, confidence: number): Rule => ({ method, confidence });

const mark = /^(?!\W*apol)[^:]{5,90}[(–-] ?apol(?:s\b|og)[^:]*$/i;
/** "(Cllr Hart sent apologies)" behind her name in full. */
const fullyNamed = ({ start, words, shape }: PeopleSentence, person: NamedPerson): NamedPerson =>
  person.name.includes(' ') || words[person.start - start - 1] !== '('
    ? person
    : (shape.groups.flat().find(({ name, end }) => end < person.start && name.endsWith(` ${person.name}`)) ??
      person);

/** Parts a list of names and keeps its label. */
const isActBehind = (words: string, at: number, all: readonly string[]): boolean =>
  at > 0 &&
  !/\([^()]*$/.test(all[at - 1] ?? '') &&
  /^ (?!attended in (?:his|her|their)\b|excus|apolog|delay|detain|retir|noted|receiv|accept|approv|relat)\p{Ll}{2,}ed /u.test(
    words,
  );
const subLabel =
  /^\W*(?:(?:elected|council|co-opted|other|and|council's) )*(?:members?|officers?|councill?ors?|staff|others)\W*$/i;
const isAbout =
  /apolog|absen|not present|in attendance|attend|present|regrets|excuse|ymddiheur|leithsc|unable|could not|heard|apols/i;

/** No rule finds anybody away without one of these. */
const isHinted =
  /apol|absen|regret|excus|non-?att|\bno[tr]?\b|n't\b|unable|prevent|ymddiheur|leithsc|nothing|neither|fail|notice|\bsave|except|apart|other than|\bbar\b|\bbut\b|excluding|barring|theirs|sent (?:his|hers)\b|away\b|\bill\b|unwell|on (?:\w+ )?leave|holiday|engaged|unavailable|elsewhere|abroad|hospital|make it|reasons?/i;

/** Where attendance is not the matter, nobody is away without what one of these rules needs. */
const mayBeAway = prefilter(...awayRules, ...awayLabels, ...awayCells);

/** The item's apologies and absences; what is said of an earlier record is left out. */
export function readAbsences(item: ItemText): Absences {
  const isRoll = isAboutAttendance(item.title) && !isRecordItem(item.title);
  const apologies: Found<string>[] = [];
  const absent: Found<string>[] = [];
  const { even, sentences } = viewOf(item);
  const isApologyItem = /apolog|ymddiheuriad|leithsc/i.test(item.title);
  if (!isRoll && ((!isApologyItem && !mayBeAway(even)) || !isHinted.test(even))) return { apologies, absent };
  const here = sentences.filter((sentence) => !isOfEarlierRecord(sentence, item.title));
  const substitutes = new Set(substitutionsOf(item).map(({ pair }) => pair[1]));
  const tables = readStandings(here);
  for (const { person, standing, sentence } of tables) {
    if (substitutes.has(person)) continue;
    if (standing === 'apologies') addOnce(item, apologies, person, sentence, rule('apology-table-2', 0.9));
    if (standing === 'absent') addOnce(item, absent, person, sentence, rule('absent-table-1', 0.9));
  }
  // Where some lines say "– apologies", a line that says nothing is none.
  const isMarked =
    isApologyItem && here.some(({ words, shape }) => shape.groups.length > 0 && mark.test(words));
  // Under a heading of those present too, a list without a label is of them.
  const isOfBoth =
    /\b(?:present|attendance|attending)\b/i.test(item.title) &&
    here.some((sentence) => sectionOf(sentence) === 'apologies');
  let section: RollSection | null = null;
  let onLine: RollSection | null = null;
  let end = 0;
  let lastStart: RollSection | null = null;
  for (const [at, told] of here.entries()) {
    if (isBlankRow(here, at) && !told.words.includes(' | ')) continue;
    const isUnder = section === null ? isApologyItem : section === 'apologies' || section === 'absent';
    const sentence: PeopleSentence = isRoll ? withBareNames(withOffices(told, isUnder), isUnder) : told;
    const isSameLine = !even.slice(end, sentence.start).includes('\n');
    end = sentence.end;
    const printed: RollSection | null = sectionOf(sentence) ?? (isSameLine ? onLine : null);
    // "Members: A. Officers: B" under apologies parts one list.
    const isSub: boolean = isApologyItem && printed === 'other' && subLabel.test(leadLabel(sentence));
    const label: RollSection | null = isSub && lastStart !== 'absent' ? 'apologies' : printed;
    onLine = sentence.shape.groups.length === 0 ? null : label;
    if (sentence.shape.groups.length === 0) {
      const goesOn =
        subLabel.test(sentence.words) &&
        (section === 'apologies' || (isApologyItem && section === null)) &&
        /\p{Ll}/u.test(sentence.words);
      if (!goesOn) section = label ?? opened(sentence.words);
      continue;
    }
    if (label !== null) section = null;
    if (label !== null) lastStart = label;
    if (sentence.words.includes(' | ')) {
      // A row under "Apologies were received from:" begins with the one who sent them.
      const [first] = cellsOf(sentence)[0]?.people ?? [];
      const isRead = tables.some((row) => row.sentence === told);
      if (section === 'apologies' && first !== undefined && !isRead && !substitutes.has(first))
        addOnce(item, apologies, first, sentence, rule('apology-table-2', 0.85));
      continue;
    }
    const isList =
      !verb.test(sentence.words.replace(aside, ' ')) && !sentence.shape.between.some(isActBehind);
    const open = label ?? (isList ? section : null);
    if (!isList) section = null;
    const start: Absence | null =
      open === null
        ? isList &&
          isApologyItem &&
          !isMarked &&
          !isOfBoth &&
          !isAbout.test(sentence.words.replace(aside, ' ')) &&
          !/\binterests?\b/i.test(sentence.words)
          ? 'apologies'
          : null
        : open === 'apologies' || open === 'absent'
          ? open
          : 'neither';
    const isSilent = !isRoll && !mayBeAway(sentence.words);
    if (start === null && (isSilent || !isHinted.test(sentence.words))) continue;
    for (const [person, what] of readSentence(sentence, {
      start,
      isRoll,
      isLabelled: label !== null,
      substitutes,
    })) {
      if (substitutes.has(person)) continue;
      const named = fullyNamed(sentence, person);
      if (what === 'apologies') addOnce(item, apologies, named, sentence, rule('apology-2', 0.9));
      if (what === 'absent') addOnce(item, absent, named, sentence, rule('absent-2', 0.85));
    }
  }
  // Whoever was only substituted is in neither list.
  const seated = new Set(substitutionsOf(item).flatMap(({ pair: [away] }) => away?.name ?? []));
  const names = new Set(apologies.flatMap(({ value }) => [value, surname(value)]));
  return { apologies, absent: absent.filter(({ value }) => !names.has(value) && !seated.has(value)) };
}

/** What stands before the first name of a line, up to its colon. */
const leadLabel = ({ shape }: PeopleSentence): string =>
  (shape.between[0] ?? '').replace(/\s*[:–-]\W*$/u, '');

/** A line without names that a list of them follows ("Apologies had been received from"). */
function opened(words: string): RollSection | null {
  if (!/(?::[-–]?|\bfrom|\bgan)\W*$/i.test(words)) return null;
  const what = leadOf(`${words.replace(/[\W_]+$/, '')}: `);
  return what === 'neither' ? 'other' : what;
}

interface Context {
  /** What the label or the list above says. */
  readonly start: Absence | null;
  readonly isRoll: boolean;
  readonly isLabelled: boolean;
  readonly substitutes: ReadonlySet<NamedPerson>;
}

function readSentence(sentence: PeopleSentence, context: Context): Map<NamedPerson, Absence> {
  const said = new Map<NamedPerson, Absence>();
  const isNeither = context.isRoll && neither.test(sentence.words);
  let carried: Absence | null = isNeither ? 'absent' : context.start;
  let open: NamedPerson[] = [];
  // "Apologies for A were given by B".
  let isForOthers = false;
  for (const [index, { people, before, after }] of toRollGroups(sentence).entries()) {
    // "A, who was represented by B, and from C": B is no part of the list.
    if (isRepresenting.test(before) && people.every((person) => context.substitutes.has(person))) continue;
    const lead =
      isNeither || (index === 0 && context.isLabelled)
        ? null
        : leadOf(
            (context.isRoll ? before.replace(reasonsGiven, 'apologies') : before).replace(/^[^()]*\)/, ''),
          );
    // "(deputy: B)" and "– B deputising" stand in a list that goes on behind them.
    const isAside =
      index > 0 && lead === 'neither' && people.every((person) => context.substitutes.has(person));
    if (isAside) continue;
    if (lead !== null) {
      carried = lead;
      open = [];
      isForOthers = /\b(?:for|of|on behalf of) (?:the )?$/i.test(before);
    } else if (isForOthers && /\bby (?:the )?$/i.test(before)) {
      carried = null;
    } else if (index > 0 && isAsideStart(before)) {
      // Who stands in brackets or behind a dash is another than those of the list.
      const own = saidOf(after, context.isRoll);
      if (own !== null) for (const person of people) said.set(person, own);
      continue;
    }
    // "Apologies from A, B attended as substitute" says it of B alone.
    const isOfSubstitute = people.length > 1 && context.substitutes.has(people.at(-1) as NamedPerson);
    const own = isNeither || isOfSubstitute ? null : saidOf(after, context.isRoll);
    const isAbsentHere =
      context.isRoll ||
      people.some(({ title }) => title === 'member') ||
      /without (?:an? )?apolog|no apolog/i.test(sentence.words);
    const isLeftOut = context.isRoll && allBut.test(before) && cameBehind.test(after);
    const what = isLeftOut ? 'absent' : (own ?? carried);
    open.push(...people);
    if (own === 'apologies') for (const person of open) said.set(person, own);
    else if (what !== null && (what !== 'absent' || isAbsentHere))
      for (const person of people) said.set(person, what);
    if (own !== null || !(joins.test(after) || /^ \([^()]*$/.test(after))) open = [];
  }
  return said;
}
