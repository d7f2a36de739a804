import { prefilter } from '../core/prefilter/prefilter.ts';
import { readFields, readTask, readTasks, soleOwner } from './action-entries.ts';
import { decapital, isNote, isTold } from './action-notes.ts';
import { isInitials } from './action-owners.ts';
import { ownerIn } from './action-rows.ts';
import { readActionRow, type TableColumns, toColumns } from './action-tables.ts';
import { isDoing } from './action-verbs.ts';
import type { PeopleSentence } from './people-shape.ts';
import type { ActionWords } from './worded-action.ts';

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

const word = String.raw`(?:agreed )?(?:ap(?=\d)|actions?|gweithredu|gníomh|to do|follow[- ]up|next steps?|tasks?|information requested|for action|officers? to action)(?: (?:points?|log|items?|required|agreed|by|for|tracker|note|arising|on|owner|plan|list))?`;
/** "ACTION 3/24:", "Action 12 (naloxone) -", "Action – ". */
const mark = new RegExp(
  String.raw`(?:^|[\s(["•])${word}(?: ?(?:no\.? ?)?(?:[\d./-]{1,8}\p{L}?|\p{L}{1,3}\d{1,4}|\p{L})(?: ?\((?<topic>[^()]{2,60})\))?(?=\s*[:–-]))?\s*(?:[:–]|-(?=\s))\s*-?\s*(?<body>.+)$`,
  'iu',
);
/** "ACTION Clerk to ring the firm". */
const shout = /(?:^|[\s(["•])ACTIONS? (?<body>\p{Lu}.+)$/u;
/** "→ posters: MO". */
const arrow = /^\W*→\s*(?<body>.+)$/u;
/** "Send the figures: Head of HR." */
const behind =
  /^(?<front>(?:\p{Lu}[^:–]{2,30}: )?\p{Lu}[\p{L}-]*\p{Ll}[^:–]{6,160}?)(?::| [–-]) (?<owner>[^:–.]{2,50}?)(?: [–-] (?:by|before|in|for|at|on|within) [^:–]{3,50})?\.?$/u;
/** "Scrutiny Manager – add it to the programme". */
const ahead =
  /^\W*(?:\d[\d.]* )?(?<owner>\p{Lu}[^:–|]{1,60}?)(?::| [–-]) (?:to )?(?<task>\p{L}[^|]{5,240})$/u;
/** "Action KM: draft a reply", "[Action for Governance: …]". */
const named =
  /^\W*actions?(?: for| on| by)? (?<owner>\p{Lu}[^:–\d]{1,40}?)\s*(?::| [–-]) (?<task>[^|]{6,240})$/iu;
/** "Lead: Beach Manager", behind a task. */
const leadOnly =
  /^\W*(?:lead|owner|responsible(?: officer)?|by whom)(?: officer)?: (?<owner>[^:;|]{2,60})$/iu;
const bareMark = /[([]\s*actions?\s*[)\]]\W*$/i;
const heading = new RegExp(
  String.raw`^\W*(?:agreed |the )?${word}(?: (?:from this meeting|were agreed|agreed))?\W*$`,
  'iu',
);
/** "Falling rolls to be added (MB)": a note with its owner behind. */
const tagged = /^(?<front>[^()]{8,300}?) \((?<owner>[^()]{2,60})\)\W*$/;
const nothing =
  /^\W*(?:(?:none|nil|n\/a)\b[^|]{0,40}|no (?:further )?actions?|as above\b.*|(?:(?:item|action|no|all|ap|and|\d)[\s,.-]*)*(?:were |was |is |are |had been |have been )?(?:closed|done|complete[d]?|discharged|noted|up to date))\W*$/i;

const marking =
  /→|\bap\d|information requested|\baction|gweithredu|gníomh|to do\b|follow|next step|\bowner:|\btask/i;
const mayBeMarked = prefilter(marking);
const namedBehind = /^\W*[\p{Lu}\d].{1,200}(?::| [–-]) [^:|]{2,240}$/u;

/** Nothing but names and capitals, and perhaps a time. */
const alone =
  /^[\s([→>–-]*\p{Lu}[\p{L}'.&-]*(?:[ /]+(?:\p{Lu}[\p{L}'.&-]*|of|for|and|the|&)){0,5}(?:,? (?:by|before|in|for) [^,:|]{2,30}|, [^,:|]{2,30})?[\s)\].]*$/u;
const isHead = /^\W*actions?\b[^:]{0,20}: [^:;.]+$/i;
/** Brackets and arrows around an owner. */
const edges = /^[\s([→>–-]+|[\s)\].]+$/gu;

type Row = ActionMarks['rows'][number];

/** Tasks under the mark "Action", in brackets, lists and tables. */
export function readActionMarks(sentences: readonly PeopleSentence[]): ActionMarks {
  const rows: Row[] = [];
  const taken = new Set<PeopleSentence>();
  const rest = new Map<PeopleSentence, string>();
  const fielded = new Set<PeopleSentence>();
  let columns: TableColumns | null = null;
  let isList = false;
  const add = (sentence: PeopleSentence, at: number, body: string): boolean => {
    const tasks = readTasks(body, sentence).filter(
      ({ owner, words }) => (owner !== null || words.split(' ').length > 2) && !nothing.test(words),
    );
    // "Action: Monitoring Officer", and what he is to do in the next line.
    const next = sentences[at + 1];
    const [only] = tasks;
    if (
      next !== undefined &&
      tasks.length === 1 &&
      only?.words === '' &&
      isNote(next.words) &&
      isHead.test(sentence.words)
    ) {
      const due = /^\W*(?:by|due|deadline|when):? (.{2,50}?)\.?$/i.exec(sentences[at + 2]?.words ?? '')?.[1];
      taken.add(next);
      rows.push({
        sentence,
        at,
        action: {
          ...only,
          words: next.words,
          due: only.due ?? due ?? null,
          method: 'action-mark-2',
          confidence: 0.8,
        },
      });
      return true;
    }
    for (const task of tasks)
      rows.push({ sentence, at, action: { ...task, method: 'action-mark-2', confidence: 0.95 } });
    return tasks.length > 0;
  };
  sentences.forEach((sentence, at) => {
    const { words } = sentence;
    const last = sentences[at - 1];
    // A line of the margin names who is to do what was said: "DV", "(Treasurer, by May)".
    const only =
      at > 0 && words.length < 60 && alone.test(words) ? ownerIn(words.replace(edges, ''), sentence) : null;
    if (
      only !== null &&
      last !== undefined &&
      (/^\W*[(→]/u.test(words) || isNote(last.words) || isInitials(only.owner))
    ) {
      rows.push({ sentence, at, action: { ...only, words: '', method: 'action-owner-1', confidence: 0.7 } });
      taken.add(sentence);
      return;
    }
    if (words.includes('|')) {
      const head = toColumns(sentence);
      if (head === null)
        for (const action of readActionRow(sentence, columns)) rows.push({ sentence, at, action });
      columns = head ?? columns;
      return;
    }
    // A row without cells beside its first may stand in a table.
    if (!(sentences[at + 1]?.words ?? '').includes('|') && !(sentences[at - 1]?.words ?? '').includes('|'))
      columns = null;
    if (
      !isList &&
      !(mayBeMarked(words) && marking.test(words)) &&
      !(words.includes(')') && /\)\W*$/u.test(words)) &&
      !((words.includes(': ') || words.includes(' – ') || words.includes(' - ')) && namedBehind.test(words))
    )
      return;
    if (fielded.has(sentence) || taken.has(sentence)) return;
    const lines =
      /^\W*(?:action |lead |responsible )?(?:owner|lead|who|officer|by whom|action|task|what|due|deadline|when|timescale)(?: \w+)?: /i.test(
        words,
      )
        ? sentences.slice(at, at + 3)
        : [];
    const fields =
      lines.length === 0 ? null : readFields(lines.map((line) => line.words.replace(/[.;]$/, '')).join('\n'));
    if (fields !== null) {
      rows.push({ sentence, at, action: { ...fields, method: 'action-mark-2', confidence: 0.95 } });
      for (const line of lines) {
        if (line !== sentence && !/^\W*[\p{L} ]{3,20}: /u.test(line.words)) break;
        fielded.add(line);
        taken.add(line);
      }
      return;
    }
    if (heading.test(words)) {
      isList = true;
      taken.add(sentence);
      return;
    }
    const match = mark.exec(words) ?? shout.exec(words) ?? arrow.exec(words);
    if (match === null && isList) {
      isList = readTask(words, sentence).owner !== null && add(sentence, at, words);
      if (isList) taken.add(sentence);
      return;
    }
    const isBare = bareMark.test(words);
    const note = match === null && !isBare ? (tagged.exec(words) ?? behind.exec(words))?.groups : undefined;
    const isTagged =
      note !== undefined &&
      isNote(note['front'] ?? '') &&
      soleOwner((note['owner'] ?? '').split(/[;,] (?=\p{Ll}|\d)/u, 1)[0] ?? '', sentence) !== null;
    const said = match?.groups?.['body'];
    const topic = match?.groups?.['topic'];
    const body =
      (topic === undefined ? said : `1 (${topic}): ${said ?? ''}`) ??
      (isTagged ? words.replace(/^\d[\d.]* /, '') : undefined);
    if (body === undefined && !isBare) {
      const only = soleOwner(leadOnly.exec(words)?.groups?.['owner'] ?? '', sentence);
      const front = (named.exec(words) ?? ahead.exec(words))?.groups;
      const owner = only ?? (front === undefined ? null : soleOwner(front['owner'] ?? '', sentence));
      const task = only === null ? decapital(front?.['task'] ?? '') : '';
      const isTask =
        only !== null ||
        (((isDoing(task) && !/^\p{L}+ (?:for|of) /u.test(task)) || /^to be \p{Ll}+/u.test(task)) &&
          !isTold(task));
      if (owner === null || !isTask) return;
      rows.push({ sentence, at, action: { owner, words: task, method: 'action-mark-2', confidence: 0.8 } });
      taken.add(sentence);
      return;
    }
    // Sentences behind a mark may be tasks of their own.
    isList = match !== null && !/[([]\s*$/.test(words.slice(0, match.index + 1));
    if (!add(sentence, at, isBare ? words.replace(bareMark, '') : (body ?? words))) return;
    const front = isBare || isTagged ? '' : words.slice(0, match?.index ?? 0).replace(/[\s([–.-]+$/, '');
    if (front === '') taken.add(sentence);
    if (front.split(' ').length > 3) rest.set(sentence, front);
  });
  return { rows, taken, rest };
}
