import type { NamedPerson } from './people-names.ts';
import type { PeopleSentence, PeopleShape } from './people-shape.ts';

const asSubstitute = String.raw`(?:substitutes?|deputy|deputies|alternates?|reserves?|eilydd|dirprwy)(?: members?)?`;
/** Words between two people of whom the first sits for the second. */
const sitsFor = [
  /\b(?:substitut(?:ing|ed|e|es)|deputi[sz](?:ing|ed|es)|standing in|stood in|stands in|sat in|sitting in|filling in)\b[^.;:]{0,50}\bfor\W{0,2}(?:the )?$/i,
  new RegExp(String.raw`\b(?:${asSubstitute}|sub\.?)\b[^.;:]{0,40}\b(?:for|of|to)\W{0,2}(?:the )?$`, 'i'),
  new RegExp(
    String.raw`^\W*(?:(?:who|ha[ds]|have|was|were|is|are|be|been|being|would|will|also|then|now|attend\w*|present|sat|sit\w*|act\w*|appear\w*|serv\w*|came|nominat\w*|appoint\w*|here|today|tonight|at|for|this|the|meeting|items?|part|as|an?|${asSubstitute}|named|to|stood|in|on|of|and|\d+|committee|panel|board|sub-committee)\W+)*(?:in (?:the )?(?:place|stead|room|lieu) of|instead of|taking the place of|took the place of|replac(?:ed|ing|es)|vice|yn lle|ar ran)\W{0,2}(?:the )?$`,
    'i',
  ),
  /\bdirprwy\w*\b[^.;:]{0,30}\b(?:dros|ar ran)\W{0,2}(?:y )?$/i,
  /\b(?:acting|acted|attended|attending|was present|were present|sat|sitting|there) (?:for|on behalf of)\W{0,2}(?:the )?$/i,
];
/** Words between two people of whom the second sits for the first. */
const satForBy = [
  /\b(?:substituted|replaced|represented|deputi[sz]ed|covered)(?: for)?(?: at this meeting| today| for (?:this|the) (?:meeting|item))? by\W{0,2}(?:the (?:reserve|deputy|substitute)\W{0,2})?$/i,
  /\bplace (?:was|being|had been|is|would be) (?:taken|filled) by\W{0,2}(?:the (?:reserve|deputy|substitute)(?: member)?\W{0,3})?$/i,
  new RegExp(
    String.raw`[(,;–-] ?(?:the |her |his |their )?(?:named )?(?:${asSubstitute}|sub)\.?(?: (?:was|being|is))? ?[:–-]? ?$`,
    'i',
  ),
];
const forWhom = /\bfor whom\W{0,2}$/i;
const satThere =
  /^(?: (?:had|was|were|has|is))?(?: been)? (?:substitut|deputi[sz]|act|attend|sat|sit|stood|stand|present|appear|came|serv)/i;
const asTheirs = new RegExp(
  String.raw`^,? [^.;:]{0,50}\b(?:as|was|being) (?:his|her|their|the) (?:named )?${asSubstitute}|^,? [^.;:]{0,40}\bin (?:his|her|their) (?:place|stead|room)\b`,
  'i',
);
const inBrackets = new RegExp(
  String.raw`^ (?:attend|sat|present|was|act)[^()]{0,30}\b(?:${asSubstitute})\s*\)`,
  'i',
);
/** "(B substituting)", "; B substituted": for the one named just before. */
const bare =
  /^,? ?\(?(?:(?:was|were|is|had|has|been|attending|acting|present|in attendance) ){0,2}(?:substituting|substituted|substitute|sub|deputi[sz]ing|deputi[sz]ed|as (?:an? |the |(?:his|her|their) )?(?:named )?(?:substitute|deputy|reserve))\b(?! (?:for|by|at|members?)\b)/i;
const theirs =
  /\b(?:his|her|their|the) (?:named )?(?:substitute|deputy|reserve)(?: member)? (?:was|is|being|would be)\W{0,2}$/i;
const unable = /\b(?:unable|apolog\w*|absent|could not|cannot)\b/i;
const alone = new RegExp(
  String.raw`^,? ?\(?(?:(?:who|had|was|were|has|is|being|also|then) ){0,3}(?:attended|attending|present|sat|sitting|acted|acting|in attendance|served)[^.;:]{0,20}? as (?:an? |the )?(?:named |nominated |official )?${asSubstitute}\b|^ ?\((?:${asSubstitute}|sub)\.?\)`,
  'i',
);
const label =
  /^\W{0,3}(?:[\p{L}]+ \/ )?(?:(?:named )?substitutes?|substitute members?|substitutions?|deputies|eilydd(?:ion)?)(?: (?:members?|present|attending|for this item))*\s*[:–-]/iu;
const namedFirst = new RegExp(
  String.raw`(?:\b(?:as|being) (?:an? |the )?${asSubstitute} (?:for|of)|substituting for|deputi[sz]ing for|in (?:the )?place of|instead of)\W{0,2}$`,
  'i',
);

type Pair = readonly [absent: NamedPerson | null, substitute: NamedPerson];

/** Each with his own; those of the longer list that are left belong to what follows. */
function pairUp(absent: readonly NamedPerson[], substitutes: readonly NamedPerson[]): Pair[] {
  return substitutes.flatMap((substitute, index): Pair[] => {
    const other = absent[index];
    return other === undefined ? [] : [[other, substitute]];
  });
}

function pairsOf(shape: PeopleShape, before: readonly NamedPerson[]): Pair[] {
  const pairs: Pair[] = [];
  const taken = new Set<NamedPerson>();
  const isLabelled = label.test(shape.words);
  const add = (found: readonly Pair[]): void => {
    for (const pair of found) {
      for (const person of pair) if (person !== null) taken.add(person);
      pairs.push(pair);
    }
  };
  shape.groups.forEach((group, index) => {
    const lead = shape.between[index] ?? '';
    const after = shape.between[index + 1] ?? '';
    const next = shape.groups[index + 1] ?? [];
    const free = group.filter((person) => !taken.has(person));
    const isBy =
      satForBy.some((rule) => rule.test(after)) ||
      (forWhom.test(after) && satThere.test(shape.between[index + 2] ?? ''));
    if (next.length > 0 && after.length <= 120) {
      if (isBy) add(byPairs(free, next));
      else if (
        sitsFor.some((rule) => rule.test(after)) ||
        (isLabelled && /^\s*\(?for (?:the )?$/i.test(after))
      )
        add(forPairs(free, next, after));
      else if (/\(\s*$/.test(after) && inBrackets.test(shape.between[index + 2] ?? ''))
        add(byPairs(free, next));
      else if (namedFirst.test(lead) && /^\s*[:,]\s*$/.test(after)) add(pairUp(free, next));
    }
    if (namedFirst.test(lead) && free.length === 2 && satThere.test(after))
      add(pairUp(free.slice(0, 1), free.slice(1)));
    const last = free.filter((person) => !taken.has(person));
    if (last.length === 0) return;
    const mentioned = shape.groups[index - 1] ?? before;
    const isNear =
      shape.groups[index - 1] !== undefined && /^[^.]{0,40}(?:[(–;,-]|\bwith\b|\band\b)\W{0,2}$/i.test(lead);
    const isTheirs = asTheirs.test(after) || theirs.test(lead) || (isNear && bare.test(after));
    if ((isTheirs || (alone.test(after) && unable.test(lead))) && mentioned.length > 0)
      add(pairUp(mentioned.slice(-last.length), last));
    else if (alone.test(after) && !/^[^.;]{0,60}\b(?:for|of) $/.test(after))
      add(last.map((person): Pair => [null, person]));
  });
  if (isLabelled) for (const person of shape.groups.flat()) if (!taken.has(person)) add([[null, person]]);
  return pairs;
}

/** "A and B (the latter for C)": the nearest ones sit. What is left over of the second list sits for the next. */
function forPairs(
  substitutes: readonly NamedPerson[],
  absent: readonly NamedPerson[],
  between: string,
): Pair[] {
  if (/\bthe latter\b/i.test(between)) return pairUp(absent, substitutes.slice(-1));
  if (/\bthe former\b/i.test(between)) return pairUp(absent, substitutes.slice(0, 1));
  return pairUp(absent, substitutes.slice(-absent.length));
}

function byPairs(absent: readonly NamedPerson[], substitutes: readonly NamedPerson[]): Pair[] {
  return pairUp(absent.slice(-substitutes.length), substitutes);
}

const subColumn =
  /\b(?:substitut(?:ed|ing)? by|substitutes?(?: members?)?|substitution|deputy|in attendance|replaced by)\b(?! for)/i;
const absentColumn = /\b(?:apolog\w*|absent\w*|members?|for|in place of|councillors?|replac(?:ing|es))\b/i;

/** Substitutes of a table by its headings: one column holds who came, one for whom. */
function tablePairs(sentences: readonly PeopleSentence[]): { pair: Pair; sentence: PeopleSentence }[] {
  let columns: { substitute: number; absent: number } | null = null;
  const found: { pair: Pair; sentence: PeopleSentence }[] = [];
  for (const sentence of sentences) {
    const cells = sentence.words.split(' | ');
    if (cells.length < 2) {
      columns = null;
      continue;
    }
    const substitute = cells.findIndex((cell) => cell.length < 60 && subColumn.test(cell));
    const absent = cells.findIndex(
      (cell, at) => at !== substitute && cell.length < 60 && absentColumn.test(cell),
    );
    if (sentence.shape.groups.length === 0 && substitute !== -1 && absent !== -1)
      columns = { substitute, absent };
    else if (columns !== null) {
      const people = sentence.shape.groups.flat();
      const cellOf = (column: number): NamedPerson | undefined => {
        const start = sentence.start + cells.slice(0, column).reduce((sum, cell) => sum + cell.length + 3, 0);
        return people.find(
          (person) => person.start >= start && person.end <= start + (cells[column]?.length ?? 0),
        );
      };
      const [who, whom] = [cellOf(columns.substitute), cellOf(columns.absent)];
      if (who !== undefined && whom !== undefined) found.push({ pair: [whom, who], sentence });
    }
  }
  return found;
}

/** Who sat for whom, by words and tables, in the sentences that are about this meeting. */
export function findSubstitutes(sentences: readonly PeopleSentence[]): {
  readonly pair: Pair;
  readonly sentence: PeopleSentence;
  readonly method: string;
}[] {
  let before: readonly NamedPerson[] = [];
  const inWords = sentences.flatMap((sentence) => {
    const pairs = sentence.words.includes(' | ') ? [] : pairsOf(sentence.shape, before);
    before = sentence.shape.groups.at(-1) ?? before;
    return pairs.map((pair) => ({ pair, sentence, method: 'substitute-wording-1' }));
  });
  return [...inWords, ...tablePairs(sentences).map((row) => ({ ...row, method: 'substitute-table-1' }))];
}
