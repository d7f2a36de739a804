import { readTask, soleOwner } from './action-entries.ts';
import type { ActionWords } from './action-words.ts';
import type { PeopleSentence } from './people-shape.ts';

/** Where the columns of a table of tasks stand; -1 for none. */
export interface TableColumns {
  readonly count: number;
  readonly task: number;
  readonly owner: number;
  readonly due: number;
}

const taskHead =
  /^\W*(?:agreed |follow[- ]up |outstanding |open )?(?:actions?|tasks?|what|description|activity|request|to do|to be done|undertaking)(?: (?:points?|required|agreed|arising|to be taken|needed|requested|item|log|outstanding|description))?\W*$/i;
const topicHead =
  /^\W*(?:issue|matter|subject|topic|item|discussion|detail|details|summary|minute|agenda item|point|note|notes|decision|outcome)s?\b/i;
const ownHead = /^\W*(?:actions?|tasks?)\b/i;
const ownerHead =
  /^\W*(?:action )?(?:owners?|leads?|by whom|who(?:m)?(?: by)?|responsib\w+(?: officer| person)?|(?:lead |action |responsible )?officer|(?:to be )?action(?:ed)? by|assigned(?: to)?|allocated to|name|for|person|by)(?: officer| responsible)?\W*$/i;
const dueHead =
  /\b(?:when|due|deadline|date|by when|timescales?|target|completion|complete by|timeframe|status|progress|update|position)\b/i;
const done =
  /^\W*(?:done|complet\w+|closed|n\/a|cancelled|discharged|finished|actioned|superseded|withdrawn)\b(?! by)/i;

const cellsOf = (words: string): string[] => {
  const cells = words.split('|').map((cell) => cell.trim());
  return cells.filter((cell, at) => cell !== '' || (at > 0 && at < cells.length - 1));
};

/** The columns that a row heads; null for a row of something else. */
export function toColumns(words: string): TableColumns | null {
  const cells = cellsOf(words);
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

/** Of a cell that tells more the sentence with the task. */
function taskIn(cell: string): string {
  const sentences = cell.split(/(?<=[.;])\s+(?=\p{Lu})/u);
  if (sentences.length === 1) return cell;
  const told = sentences
    .filter((one) => /\b(?:to (?:be )?\p{Ll}|would|will|agreed|asked|requested)\b/u.test(one))
    .at(-1);
  return told ?? sentences.at(-1) ?? cell;
}

/** The task of one row; null where it is done or names nobody. */
export function readActionTable(
  words: string,
  columns: TableColumns,
  sentence: PeopleSentence,
): ActionWords | null {
  const cells = cellsOf(words);
  const task = cells[columns.task];
  if (task === undefined || task === '' || cells.some((cell) => done.test(cell))) return null;
  const own = { method: 'action-table-2', confidence: 0.9 };
  const isNarrow = cells.length === 2 && columns.owner === -1 ? soleOwner(task, sentence) : null;
  if (isNarrow !== null)
    return { ...own, owner: isNarrow, words: taskIn(cells[columns.task === 0 ? 1 : 0] ?? '') };
  const printed = columns.owner === -1 ? undefined : cells[columns.owner];
  const due = columns.due === -1 ? undefined : cells[columns.due];
  if (printed === undefined) {
    const read = readTask(task, sentence);
    return read.owner === null || read.words === ''
      ? null
      : { ...own, ...read, due: read.due ?? due ?? null };
  }
  if (/^\W*$/.test(printed) || /^\W*(?:n\/a|none|all to note)\W*$/i.test(printed)) return null;
  const owner = soleOwner(printed, sentence) ?? printed.replace(/^the /i, '');
  return { ...own, owner, words: taskIn(task), due: due === undefined || /^\W*$/.test(due) ? null : due };
}
