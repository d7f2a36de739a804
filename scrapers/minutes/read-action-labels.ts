import { readTask, soleOwner } from './action-entries.ts';
import { readActionTable, type TableColumns, toColumns } from './action-tables.ts';
import { isDoing } from './action-verbs.ts';
import type { ActionWords } from './action-words.ts';
import type { PeopleSentence } from './people-shape.ts';

/** Tasks that the text marks out. */
export interface ActionMarks {
  readonly rows: readonly {
    readonly sentence: PeopleSentence;
    readonly at: number;
    readonly action: ActionWords;
  }[];
  /** Sentences that are nothing but marked tasks. */
  readonly taken: ReadonlySet<PeopleSentence>;
  /** What else a sentence says in front of its mark. */
  readonly rest: ReadonlyMap<PeopleSentence, string>;
}

const word = String.raw`(?:actions?|gweithredu|gníomh|to do|follow[- ]up)(?: (?:points?|log|items?|required|agreed|by|for|tracker|note|arising|on|owner))?`;
const mark = new RegExp(
  String.raw`(?:^|[\s(["•])${word}(?: ?(?:no\.? ?)?(?:[\d./-]{1,8}\p{L}?|\p{L}{1,3}\d{1,4}|\p{L})(?=\s*[:–-]))?\s*(?:[:–]|-(?=\s))\s*-?\s*(?<body>.+)$`,
  'iu',
);
const bareMark = /[([]\s*actions?\s*[)\]]\W*$/i;
const heading = new RegExp(
  String.raw`^\W*(?:agreed |the )?${word}(?: (?:from this meeting|were agreed|agreed))?\W*$`,
  'iu',
);
/** "Falling rolls to be added (MB)": a note with its owner behind. */
const tagged = /^(?<front>[^()]{8,300}?) \((?<owner>[^()]{2,60})\)\W*$/;
const isNote = (words: string): boolean =>
  (/ to be \p{Ll}+/u.test(words) || isDoing(words.replace(/^\W*(?:\(?\w{1,3}[.)]\s+|\d[\d.]* )?/, ''))) &&
  !/\b(?:was|were|had|said|is|are|agreed|noted|resolved|asked)\b/i.test(words);
const nothing = /^\W*(?:none|nil|n\/a|no actions?|no further actions?)\W*$/i;
/** Tasks under the mark "Action", in brackets, lists and tables. */
export function readActionMarks(sentences: readonly PeopleSentence[]): ActionMarks {
  const rows: { sentence: PeopleSentence; at: number; action: ActionWords }[] = [];
  const taken = new Set<PeopleSentence>();
  const rest = new Map<PeopleSentence, string>();
  let columns: TableColumns | null = null;
  let isList = false;
  sentences.forEach((sentence, at) => {
    const { words } = sentence;
    if (words.includes('|')) {
      const head = toColumns(words);
      const action = head === null && columns !== null ? readActionTable(words, columns, sentence) : null;
      if (action !== null) rows.push({ sentence, at, action });
      columns = head ?? columns;
      return;
    }
    columns = null;
    if (!isList && !/\baction|gweithredu|gníomh|to do\b|follow|\)\W*$/i.test(words)) return;
    if (heading.test(words)) {
      isList = true;
      taken.add(sentence);
      return;
    }
    const match = mark.exec(words);
    const isBare = bareMark.test(words);
    const note = match === null && !isBare ? tagged.exec(words)?.groups : undefined;
    const isTagged =
      note !== undefined && isNote(note['front'] ?? '') && soleOwner(note['owner'] ?? '', sentence) !== null;
    const body = match?.groups?.['body'] ?? (isTagged ? words.replace(/^\d[\d.]* /, '') : undefined);
    if (body === undefined && !isBare && !isList) return;
    const printed = isBare ? words.replace(bareMark, '') : (body ?? words);
    const task = readTask(printed, sentence);
    isList = isList && body === undefined && !isBare && task.owner !== null;
    if (body === undefined && !isBare && !isList) return;
    if ((task.owner === null && task.words.split(' ').length < 3) || nothing.test(task.words)) return;
    const front =
      body === undefined || isBare || isTagged
        ? ''
        : words.slice(0, match?.index ?? 0).replace(/[\s([–.-]+$/, '');
    if (front === '') taken.add(sentence);
    if (front.split(' ').length > 3) rest.set(sentence, front);
    rows.push({ sentence, at, action: { ...task, method: 'action-mark-1', confidence: 0.95 } });
  });
  return { rows, taken, rest };
}
