import { isOfEarlierRecord, isRecordItem } from './earlier-record.ts';
import type { Found, ItemText } from './facts.ts';
import { toFound, viewOf } from './item-view.ts';
import type { NamedPerson } from './people-names.ts';
import type { PeopleSentence } from './people-shape.ts';
import { findSubstitutes } from './read-substitutes.ts';

const lateness =
  / ?\bfor (?:(?:any|his|her|their|the|being|an?) )*(?:late|lateness|early|leaving|departing|departure|arriv|delay|doing so|having to leave|absence (?:during|from part))/i;
const forOthers = new RegExp(
  String.raw`\bapologi(?:es|se[sd]?|[sz]ing)\b(?:${lateness.source}| for (?!(?:(?:his|her|their|the|non-?) ?)?(?:absence|non-?attendance|inability|not (?:being|attend)|@)))`,
  'i',
);
const listLabel =
  /^\W{0,4}(?:\d{1,2}(?:\.\d+)*\.? )?(?:[\p{L}' ]{3,40} \/ )?(?:noted:? )?(?:absent with )?(?:apolog(?:y|ies)|ymddiheuriadau|leithscéal\w*)(?: for (?:absence|non-?attendance|inability to attend))?(?: (?:(?:had been|have been|were|was) )?(?:received|given|submitted|recorded))?(?: from)?\s*(?::[-–]?|[–-])/iu;
const openLabel = /(?:apolog|ymddiheur)[^:]{0,80}(?::[-–]?|\bfrom)\s*$/i;
const lead = /\bapolog(?:y|ies)\b[^.;]{0,90}?\b(?:from|on behalf of|by|for)\b/i;
const welshLead = /\bymddiheuriadau\b[^.;]{0,60}?\b(?:gan|oddi wrth|ar ran)\b/i;
const noApology =
  /\bno (?:written |formal )?apolog|\bapologies? (?:was|were|had|had been|has been)? ?not\b|\bwithout (?:an? )?apolog/i;
const gaveApology =
  /^,? ?(?:\([^()]{0,60}\)|,[^,.;]{3,60},)? ?(?:who )?(?:(?:had|has|have|was|were|being|having|also|each|both|all|unable to attend|could not attend|and) ){0,5}(?:sent|gave|given|tendered|submitted|offered|conveyed|made|intimated|sending|sends|presented|put in|forwarded|apologi[sz]ed)(?: in)?\b(?:[^.;]{0,25}\bapolog|\b)/i;
const inBrackets = /^,? \(?(?:apologies|apols?\.?)(?: (?:sent|given|received))?\)/i;
const nameBearing = /^\W*(?:apologies|ymddiheuriadau|apologies for absence)\W*$/i;

/** Verbs that a bare list of names lacks, and labels under which others stand. */
const verb =
  /\b(?:was|were|had|has|have|would|is|are|be|noted|said|joined|arrived|left|declared|took|thanked|welcomed|presented|opened|attended|substitut\w*|deputi\w*|resolved|asked|gave|sat|sits|acted|acting|replaced|stood|did|do|does|came|went)\b/i;
const otherLabel =
  /^\W*[^:]{0,60}\b(?:present|attend\w*|substitut\w*|absent|eilydd\w*|late|chair\w*|vacan\w+|early|clerk|interests?)\b[^:]{0,40}:/i;

const absentLabel =
  /^\W{0,4}(?:\d{1,2}(?:\.\d+)*\.? )?(?:[\p{L}' ]{3,40} \/ )?(?:(?:members?|also) )?(?:absent|not present|not in attendance|yn absennol|did not attend|non-?attendance)(?: without (?:any )?(?:an )?apolog(?:y|ies)(?: given)?| \(?no apolog[^:]{0,20})?\s*(?::[-–]?|[–-])/iu;
const wasAbsent =
  /^,? ?(?:\([^()]{0,60}\) ?)?(?:who )?(?:was|were|had been|is|are|being)(?: (?:also|likewise|both|all|recorded as|noted as|again|not))* ?(?:absent|not present|not in attendance|present|in attendance)\b/i;
const didNotCome = /^,? (?:did not attend|had not attended|failed to attend)\b/i;
const onlyForAWhile =
  /\b(?:absent|present|attendance) (?:from (?:the )?(?:room|chamber|hall|table|debate|vote|item|discussion)|for (?:the|this|that|part|item)|during|when|while|with apolog|through|until|at the (?:time|start|vote)|throughout|as )|\bto (?:put|ask) (?:his|her|their|the)\b/i;
const attendanceTitle =
  /\b(?:apolog\w*|attend\w*|absen\w*|sederunt|membership|substitut\w*|presennol|presenoldeb|roll|members present|ymddiheur\w*)\b/i;

/** What is said of one in a list of names: "(B substituting)", "– B substituting", ", for whom B sat". */
const aside =
  /\([^()]*\)|[–;-] [^–;]{0,80}\b(?:substitut|deputi)\w*|\bfor whom\b.*$|[–,-] apologies (?:were )?(?:accepted|received)\W*$/gi;

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

/** The item's apologies and absences; what is said of an earlier record is left out. */
export function readAbsences(item: ItemText): Absences {
  const { sentences } = viewOf(item);
  const here = sentences.filter((sentence) => !isOfEarlierRecord(sentence, item.title));
  const apologies: Found<string>[] = [];
  const absent: Found<string>[] = [];
  const substitutes = new Set(findSubstitutes(here).map(({ pair }) => pair[1]));
  const isApologyItem = /apolog|ymddiheuriad|leithscéal/i.test(item.title);
  const isAttendanceItem = attendanceTitle.test(item.title) && !isRecordItem(item.title);
  let open: 'apologies' | 'absent' | null = null;
  let apologyColumn = -1;
  for (const sentence of here) {
    const cells = sentence.words.split(' | ');
    if (cells.length < 2) apologyColumn = -1;
    else if (sentence.shape.groups.length === 0)
      apologyColumn = cells.findIndex((cell) => /^\W*apolog/i.test(cell));
    else if (apologyColumn !== -1) {
      const start =
        sentence.start + cells.slice(0, apologyColumn).reduce((sum, cell) => sum + cell.length + 3, 0);
      const end = start + (cells[apologyColumn]?.length ?? 0);
      const named = sentence.shape.groups
        .flat()
        .filter((person) => person.start >= start && person.end <= end);
      for (const person of named) addOnce(item, apologies, person, sentence, rule('apology-table-1', 0.9));
      continue;
    }
    const people = sentence.shape.groups.flat().filter((person) => !substitutes.has(person));
    const reading = readSentence(sentence, { isApologyItem, isAttendanceItem, open });
    open = reading.open;
    for (const person of people) {
      const isNotedAbsent = /^ ?\((?:absent|not present)/i.test(
        sentence.words.slice(person.end - sentence.start),
      );
      if (reading.apologised(person) && !isNotedAbsent)
        addOnce(item, apologies, person, sentence, rule('apology-1', 0.9));
      else if (isNotedAbsent || reading.absent(person))
        addOnce(item, absent, person, sentence, rule('absent-1', 0.85));
    }
  }
  const names = new Set(apologies.map(({ value }) => value));
  return { apologies, absent: absent.filter(({ value }) => !names.has(value)) };
}

interface Context {
  readonly isApologyItem: boolean;
  readonly isAttendanceItem: boolean;
  /** The label above whose list goes on. */
  readonly open: 'apologies' | 'absent' | null;
}
interface Reading {
  readonly apologised: (person: NamedPerson) => boolean;
  readonly absent: (person: NamedPerson) => boolean;
  readonly open: Context['open'];
}
const nobody = (): boolean => false;
const everybody = (): boolean => true;

function readSentence(sentence: PeopleSentence, context: Context): Reading {
  const { words, shape } = sentence;
  const isEmpty = shape.groups.length === 0;
  const isList = !verb.test(words.replace(aside, ' '));
  if (absentLabel.test(words))
    return { apologised: nobody, absent: everybody, open: isEmpty ? 'absent' : null };
  if (listLabel.test(words) && !forOthers.test(words))
    return { apologised: everybody, absent: nobody, open: isEmpty ? 'apologies' : null };
  if (isEmpty) {
    const opens = openLabel.test(words) && !noApology.test(words) && !forOthers.test(words);
    const stays = opens || nameBearing.test(words);
    return { apologised: nobody, absent: nobody, open: stays ? 'apologies' : null };
  }
  if (otherLabel.test(words)) return { ...proseReading(sentence, context), open: null };
  if (isList && context.open === 'apologies')
    return { apologised: everybody, absent: nobody, open: context.open };
  if (isList && context.open === 'absent')
    return { apologised: nobody, absent: everybody, open: context.open };
  if (isList && context.isApologyItem && !/apolog|ymddiheur|\|/i.test(words.replace(aside, ' ')))
    return { apologised: everybody, absent: nobody, open: null };
  return { ...proseReading(sentence, context), open: null };
}

function proseReading(sentence: PeopleSentence, { isAttendanceItem }: Context): Omit<Reading, 'open'> {
  const { words, shape } = sentence;
  const apologised = new Set<NamedPerson>();
  const absent = new Set<NamedPerson>();
  const start = words.search(lead) !== -1 ? lead.exec(words) : welshLead.exec(words);
  const isPlain = !forOthers.test(words);
  const none = noApology.exec(words);
  shape.groups.forEach((group, index) => {
    const after = shape.between[index + 1] ?? '';
    const first = (group[0]?.start ?? 0) - sentence.start;
    const offset = start === null ? Number.POSITIVE_INFINITY : start.index + start[0].length;
    const member = group.some(({ title }) => title === 'member');
    const isAbsent =
      (wasAbsent.test(after) &&
        /\b(?:absent|not (?:present|in attendance))/i.test(after) &&
        !onlyForAWhile.test(after)) ||
      (didNotCome.test(after) &&
        !/\bapolog/i.test(after.replace(/\b(?:no|without|any) (?:an )?apolog\w*/gi, '')));
    const withApology = /\babsent with apolog|\bapologies (?:were|had been|having been) /i.test(after);
    const gave =
      gaveApology.test(after) &&
      /apolog/i.test(after.slice(0, 130)) &&
      !lateness.test(after) &&
      !/^[^.;]{0,60}\b(?:no|not)\b/i.test(after);
    if (gave && (isPlain || !/\bapologi[sz]ed\b/i.test(after)))
      for (const person of group) apologised.add(person);
    else if (
      apologised.has(shape.groups[index - 1]?.[0] as NamedPerson) &&
      /\bas (?:did|had|were) (?:the )?$/i.test(shape.between[index] ?? '')
    )
      for (const person of group) apologised.add(person);
    else if (/^,? apologi[sz]ed\W*$/i.test(after)) for (const person of group) apologised.add(person);
    else if (inBrackets.test(after) || (withApology && isAbsent))
      for (const person of group) apologised.add(person);
    else if (isAbsent && (member || isAttendanceItem || /without (?:an? )?apolog|no apolog/i.test(words)))
      for (const person of group) absent.add(person);
    else if (
      none !== null &&
      first > none.index &&
      /\b(?:from|by) $/i.test(shape.between[index] ?? '') &&
      (member || isAttendanceItem)
    )
      for (const person of group) absent.add(person);
    else if (first >= offset && none === null && isPlain) for (const person of group) apologised.add(person);
  });
  return { apologised: (person) => apologised.has(person), absent: (person) => absent.has(person) };
}
