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
  /^\W*(?:agreed |follow[- ]up )?(?:actions?|tasks?|what|description|activity|issue|matter|request|to do)(?: (?:points?|required|agreed|arising|to be taken|needed|requested|item))?\W*$/i;
const ownHead = /^\W*(?:actions?|tasks?)\b/i;
const ownerHead =
  /^\W*(?:action )?(?:owners?|lead|by whom|who|responsib\w+(?: officer| person)?|(?:lead |action )?officer|(?:to be )?action(?:ed)? by|assigned(?: to)?|allocated to|name|for)(?: officer| responsible)?\W*$/i;
const dueHead =
  /\b(?:when|due|deadline|date|by when|timescale|target|completion|complete by|timeframe|status|progress|update)\b/i;
const done = /^\W*(?:done|complet\w+|closed|n\/a|cancelled|discharged)\W*$/i;

const cellsOf = (words: string): string[] => {
  const cells = words.split('|').map((cell) => cell.trim());
  return cells.filter((cell, at) => cell !== '' || (at > 0 && at < cells.length - 1));
};

/** The columns that a row heads; null for a row of something else. */
export function toColumns(words: string): TableColumns | null {
  const cells = cellsOf(words);
  const find = (rule: RegExp): number => cells.findIndex((cell) => cell.length < 40 && rule.test(cell));
  const task = find(taskHead);
  const owner = find(ownerHead);
  if (task === -1 || (owner === -1 && !ownHead.test(cells[task] ?? ''))) return null;
  return { count: cells.length, task, owner, due: find(dueHead) };
}

/** The task of one row; null where it is done or names nobody. */
export function readActionTable(
  words: string,
  columns: TableColumns,
  sentence: PeopleSentence,
): ActionWords | null {
  const cells = cellsOf(words);
  const task = cells[columns.task];
  if (task === undefined || cells.some((cell) => done.test(cell))) return null;
  const own = { method: 'action-table-1', confidence: 0.9 };
  const printed = columns.owner === -1 ? undefined : cells[columns.owner];
  if (printed === undefined) {
    const read = readTask(task, sentence);
    return read.owner === null || read.words === '' ? null : { ...own, ...read };
  }
  const owner = soleOwner(printed, sentence) ?? printed.replace(/^the /i, '');
  const due = columns.due === -1 ? undefined : cells[columns.due];
  return { ...own, owner, words: task, due: due ?? null };
}
