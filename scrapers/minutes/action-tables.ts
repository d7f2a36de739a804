import { readTask, soleOwner, type Task } from './action-entries.ts';
import { decapital, isNote, plainTask } from './action-notes.ts';
import { type Cell, cellsIn, ownerIn, sentencesIn } from './action-rows.ts';
import { isDoing } from './action-verbs.ts';
import { readActionWords } from './action-words.ts';
import type { PeopleSentence } from './people-shape.ts';
import type { ActionWords } from './worded-action.ts';

/** Where the columns of a table of tasks stand; -1 for none. */
export interface TableColumns {
  readonly count: number;
  readonly task: number;
  readonly owner: number;
  readonly due: number;
}

const taskHead =
  /^\W*(?:agreed |follow[- ]up |outstanding |open )?(?:actions?|tasks?|what(?: \p{Ll}+){0,4}|description|activity|request(?:s|ed)?|to do|to be done|undertaking)(?: (?:points?|required|agreed|arising|to be taken|needed|requested|item|log|outstanding|description))?\W*$/iu;
const topicHead =
  /^\W*(?:issue|matter|subject|topic|item|discussion|detail|details|summary|minute|agenda item|point|note|notes|decision|outcome)s?\b/i;
const ownHead = /^\W*(?:actions?|tasks?)\b/i;
const ownerHead =
  /^\W*(?:action )?(?:owners?|leads?|by whom|who(?:m)?(?: by)?|responsib\w+(?: officer| person)?|(?:lead |action |responsible )?officer|(?:to be )?action(?:ed)? by|assigned(?: to)?|allocated to|name|for|person|by)(?: officer| responsible)?\W*$/i;
const dueHead =
  /\b(?:when|due|deadline|date|by when|timescales?|target|completion|complete by|timeframe|status|progress|update|position)\b|^\W*by\W*$/i;
const done =
  /^\W*(?:done|(?:e-?mail|deliver|pass|circulat|publish|receiv|issu|tabl|clear)e?d|shown|sent|given|paid|complet\w+|closed|n\/a|cancelled|discharged|finished|actioned|superseded|withdrawn)\b(?! by)/i;

/** The columns that a row heads; null for a row of something else. */
export function toColumns(sentence: PeopleSentence): TableColumns | null {
  const cells = cellsIn(sentence).map(({ words }) => words.replace(/^\d[\d.]* (?=\p{L})/u, ''));
  if (cells.length < 2 || cells.some((cell) => cell.length > 60)) return null;
  const find = (rule: RegExp, but = -1): number =>
    cells.findIndex((cell, at) => at !== but && cell.length < 40 && rule.test(cell));
  const owner = find(ownerHead);
  const named = find(taskHead, owner);
  const due = find(dueHead);
  // "Discussion | Who | When" tells tasks by its other columns.
  const isTold =
    named === -1 && owner !== -1 && (due !== -1 || /action|who|whom|lead|owner/i.test(cells[owner] ?? ''));
  const task = isTold ? find(topicHead, owner) : named;
  if (task === -1 || (owner === -1 && !ownHead.test(cells[task] ?? ''))) return null;
  return { count: cells.length, task, owner, due: due === task ? -1 : due };
}

const doing = /^(?<who>[^.;:]{2,60}?)(?: to| will| [–-]|:) (?<what>\p{Ll}[^.;]{2,200})/u;
const own = { method: 'action-table-2', confidence: 0.9 };
/** What a sentence of a cell tells by itself. */
const alone = {
  subject: () => null,
  isCarried: true,
  before: '',
  next: '',
  opening: '',
  opener: null,
  isMoved: false,
};

const bare = ({ words }: PeopleSentence): Task => ({ owner: null, words: plainTask(words) });

/** The task of a cell whose owner another cell names: of more sentences the last that words one. */
function taskIn(cell: Cell, row: PeopleSentence, isHeaded: boolean): Task | null {
  const sentences = sentencesIn(cell, row);
  for (const one of sentences.toReversed()) {
    if (isDoing(decapital(one.words))) return { owner: null, words: one.words };
    const told = readActionWords(one, alone).at(-1);
    // "asked for the cases to be shown" is told best by itself.
    if (told !== undefined) return /^be /.test(told.words) ? bare(one) : told;
    if (!isNote(one.words)) continue;
    const read = readTask(one.words, one);
    return read.owner === null || read.words === '' ? { owner: null, words: one.words } : read;
  }
  const last = sentences.at(-1);
  return last === undefined || !isHeaded ? null : bare(last);
}

/** The tasks of one row; none where it is done or names nobody. */
export function readActionRow(row: PeopleSentence, columns: TableColumns | null): ActionWords[] {
  const cells = cellsIn(row);
  if (cells.some(({ words }) => done.test(words))) return [];
  const task = columns === null ? undefined : cells[columns.task];
  const isNumbered = cells.length > 2 && /^\d[\d./]*$/.test(cells[0]?.words ?? '');
  const last =
    isNumbered && columns === null ? cells.findLastIndex(({ words }) => ownerIn(words, row) !== null) : -1;
  const at =
    columns !== null && columns.owner !== -1
      ? Math.min(columns.owner, cells.length - 1)
      : last > 1
        ? last
        : cells.length - 1;
  const printed = cells[at];
  const isOwnColumn = columns !== null && columns.owner === at;
  const narrow = printed === undefined ? null : ownerIn(printed.words, row);
  if (isOwnColumn && printed !== undefined && task !== undefined) {
    if (/^\W*(?:(?:n\/a|none|all to note)\W*)?$/i.test(printed.words)) return [];
    const due = columns.due === -1 ? undefined : cells[columns.due]?.words;
    const found = taskIn(task, row, true);
    if (found === null) return [];
    const owner = narrow?.owner ?? printed.words.replace(/^the /i, '');
    const printedDue = due === undefined || /^\W*$/.test(due) ? null : due;
    return [{ ...own, owner, words: found.words, due: printedDue ?? narrow?.due ?? found.due ?? null }];
  }
  // Minutes name beside their text who is to act on it.
  const front = cells[at - 1];
  if (printed === undefined || front === undefined) return [];
  const isList = columns !== null || isNumbered;
  if (narrow !== null) {
    const found = taskIn(front, row, isList && front.words.split(' ').length > 2);
    return found === null
      ? []
      : [{ ...own, owner: narrow.owner, words: found.words, due: narrow.due ?? found.due ?? null }];
  }
  const { who = '', what = '' } = doing.exec(sentencesIn(printed, row).at(-1)?.words ?? '')?.groups ?? {};
  const owner = soleOwner(who, row);
  // "Cllr Beddoe to report": what stands beside it.
  const words = what.includes(' ') ? what : `${what} ${front.words}`;
  return owner === null ? [] : [{ ...own, owner, words }];
}
