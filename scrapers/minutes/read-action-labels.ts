import { ownerAtFront, toOwner } from './action-owners.ts';
import type { ActionWords } from './action-words.ts';
import type { PeopleSentence } from './people-shape.ts';

/** A task that the text marks out, and the sentence that it stands in. */
export interface ActionRow extends ActionWords {
  readonly sentence: PeopleSentence;
}

const mark =
  /(?:^|[\s(["])(?:actions?|gweithredu|gníomh)(?: (?:points?|log|items?|required|agreed|by|for))?(?: ?(?:no\.? ?)?[\dA-Z./-]{1,8}(?=\s*[:–-]))?\s*[:–]\s*-?\s*(?<body>.+)$/iu;
const bareMark = /\(\s*actions?\s*\)\W*$/i;
const heading = /^\W*(?:agreed )?actions?(?: (?:points?|log|items?|agreed|arising|list))?\W*$/i;

/** "RE to write …", "the Clerk – write …", "write … (Clerk)", "Assistant Director". */
function readTask(body: string, sentence: PeopleSentence): { owner: string | null; words: string } {
  const isThat = /^\W*that /i.test(body);
  const words = body.replace(/^\W*(?:\(?\w{1,3}[.)]\s+)?(?:that )?/i, '').replace(/[\s)\].]+$/, '');
  const at = sentence.start + sentence.words.indexOf(words);
  const person = sentence.shape.groups[0]?.find(
    ({ start, end }) => start >= at - 1 && start <= at + 4 && end <= at + words.length,
  );
  if (person !== undefined) {
    const rest = sentence.words.slice(person.end - sentence.start);
    const joint = /^ ?(?:\/|&|and) ?(?<other>[^.;:/]{2,60}?) (?:to|will) (?<what>.+)$/.exec(rest)?.groups;
    if (joint !== undefined)
      return {
        owner: rest.startsWith(' and')
          ? `${person.name} and ${joint['other']}`
          : `${person.name} / ${joint['other']}`,
        words: taskAfter(` ${joint['what']}`),
      };
    return { owner: person.name, words: taskAfter(rest) };
  }
  const front = ownerAtFront(words);
  if (
    front !== null &&
    (front.rest === '' || isThat || /^(?:,[^,]{2,40},)?\s*(?:to|will|would|–|-|:)\s/.test(front.rest))
  )
    return { owner: front.owner, words: taskAfter(front.rest) };
  const behind = /^(?<what>.+?)\s*(?:\((?<brackets>[^()]{2,60})$|– (?<dash>[^–]{2,60})$)/u.exec(words);
  const owner =
    behind === null ? null : toOwner(behind.groups?.['brackets'] ?? behind.groups?.['dash'] ?? '');
  if (owner !== null) return { owner, words: behind?.groups?.['what'] ?? '' };
  const general = /^(?<who>\p{Lu}[^.;:]{1,70}?) to (?<what>\p{Ll}.+)$/u.exec(words)?.groups;
  if (general !== undefined)
    return { owner: (general['who'] ?? '').replace(/^the /i, ''), words: general['what'] ?? '' };
  return { owner: null, words };
}

const taskAfter = (rest: string): string =>
  rest
    .replace(
      /^(?:,[^,]{2,40},|\s*\([^()]{1,40}\))?[\s,:–-]*(?:(?:was|is|are|were) )?(?:to |will |would )?/,
      '',
    )
    .replace(/[\s)\].]+$/, '')
    .replace(/^\W+$/, '');

const isPlainTask = (words: string): boolean => /^\W*(?:none|nil|n\/a)\W*$/i.test(words);

function readTableColumns(cells: readonly string[]): { task: number; owner: number; due: number } | null {
  const find = (rule: RegExp): number => cells.findIndex((cell) => cell.length < 40 && rule.test(cell));
  const task = find(
    /^\W*(?:agreed )?(?:actions?|tasks?)(?: (?:points?|required|agreed|arising|to be taken))?\W*$/i,
  );
  if (task === -1) return null;
  const owner = find(/\b(?:owner|lead|by whom|who|responsib\w+|officer|action by|assigned|name)\b/i);
  return { task, owner, due: find(/\b(?:when|due|deadline|date|by when|timescale|target|completion)\b/i) };
}

/** Tasks under the mark "Action", in brackets, lists and tables. */
export function readActionLabels(sentences: readonly PeopleSentence[]): ActionRow[] {
  const rows: ActionRow[] = [];
  let columns: ReturnType<typeof readTableColumns> = null;
  let isList = false;
  for (const sentence of sentences) {
    const { words } = sentence;
    const cells = words
      .split('|')
      .map((cell) => cell.trim())
      .filter((cell) => cell !== '');
    if (cells.length >= 2) {
      const head = readTableColumns(cells);
      if (head === null && columns !== null) rows.push(...tableRow(cells, columns, sentence));
      columns = head ?? columns;
      continue;
    }
    columns = null;
    if (!isList && !/\baction|gweithredu|gníomh/i.test(words)) continue;
    if (heading.test(words)) {
      isList = true;
      continue;
    }
    const body = mark.exec(words)?.groups?.['body'];
    const isBare = bareMark.test(words);
    if (body === undefined && !isBare && !isList) continue;
    const printed = isBare ? words.replace(bareMark, '') : (body ?? words);
    const { owner, words: task } = readTask(printed, sentence);
    isList = isList && body === undefined && !isBare && owner !== null;
    if (body === undefined && !isBare && !isList) continue;
    if ((owner === null && task.split(' ').length < 3) || isPlainTask(task)) continue;
    rows.push({ owner, words: task, method: 'action-mark-1', confidence: 0.95, sentence });
  }
  return rows;
}

function tableRow(
  cells: readonly string[],
  columns: { task: number; owner: number; due: number },
  sentence: PeopleSentence,
): ActionRow[] {
  const task = cells[columns.task];
  if (task === undefined) return [];
  const printed = columns.owner === -1 ? undefined : cells[columns.owner];
  const own = { method: 'action-table-1', confidence: 0.9, sentence };
  if (printed === undefined) {
    const read = readTask(task, sentence);
    return read.owner === null ? [] : [{ ...own, ...read }];
  }
  return [
    {
      ...own,
      owner: printed.replace(/^the /i, ''),
      words: task,
      due: (columns.due === -1 ? undefined : cells[columns.due]) ?? null,
    },
  ];
}
