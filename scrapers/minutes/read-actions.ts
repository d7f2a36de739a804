import { splitDue } from './action-due.ts';
import { type ActionWords, ownerIn, readActionWords, taskOf } from './action-words.ts';
import { isOfEarlierRecord } from './earlier-record.ts';
import type { Found, ItemText, RequestedAction } from './facts.ts';
import { toFound, viewOf } from './item-view.ts';
import type { PeopleSentence } from './people-shape.ts';
import { readActionLabels } from './read-action-labels.ts';

/** A motion that was lost asks nobody for anything. */
const lost = /\b(?:LOST|lost|not carried|defeated|fell|rejected|withdrawn)\b/;

/** What somebody undertook or was asked to do after this meeting. */
export function readActions(item: ItemText): Found<RequestedAction>[] {
  const { sentences } = viewOf(item);
  const found: Found<RequestedAction>[] = [];
  const rowAt = new Map(readActionLabels(sentences).map((row) => [row.sentence, row] as const));
  const isLost = lost.test(item.text);
  sentences.forEach((sentence, at) => {
    const isOther = sentence.words.includes(' | ') || isOfEarlierRecord(sentence, item.title);
    const candidate =
      rowAt.get(sentence) ??
      (isOther ? null : readActionWords(sentence, () => speakerBefore(sentences, at), isLost));
    const action = candidate === null ? null : toAction(item, candidate, sentence, sentences[at - 1], found);
    if (action !== null) found.push(action);
  });
  return found;
}

/** How many sentences back "he" may have been named. */
const pronounReach = 6;

function speakerBefore(sentences: readonly PeopleSentence[], at: number): string | null {
  for (let before = at - 1; before >= 0 && before >= at - pronounReach; before -= 1) {
    const sentence = sentences[before];
    const owner = sentence === undefined ? null : ownerIn(sentence.words, sentence);
    if (owner !== null) return owner;
  }
  return null;
}

/** How many actions back the same one may have been named before. */
const lookBack = 50;

const wordsOf = (text: string): Set<string> => new Set(text.toLowerCase().match(/[\p{L}\p{N}]{3,}/gu) ?? []);

function isSameTask(a: string, b: string): boolean {
  const [left, right] = [wordsOf(a), wordsOf(b)];
  const common = [...left].filter((word) => right.has(word)).length;
  return common > 0 && common * 2 >= 0.6 * (left.size + right.size);
}

/** The action, unless it was named before; "(Action: Assistant Director)" names who is to do what was just said. */
function toAction(
  item: ItemText,
  { owner, words, method, confidence, due = null }: ActionWords,
  sentence: PeopleSentence,
  before: PeopleSentence | undefined,
  found: readonly Found<RequestedAction>[],
): Found<RequestedAction> | null {
  const recent = found.slice(-lookBack);
  if (words === '') {
    const isKnown = recent.some(
      ({ value }) => owner !== null && value.owner?.toLowerCase().endsWith(owner.toLowerCase()) === true,
    );
    if (before === undefined || isKnown) return null;
    return toFound(
      item,
      { start: before.start, end: sentence.end },
      { owner, ...splitDue(taskOf(before.words)) },
      method,
      0.6,
    );
  }
  const split = splitDue(taskOf(words));
  const value = { owner, what: split.what, due: due ?? split.due };
  const isTwice = recent.some(
    (one) => (one.value.owner === owner || owner === null) && isSameTask(one.value.what, value.what),
  );
  return value.what.length < 3 || isTwice ? null : toFound(item, sentence, value, method, confidence);
}
