import { prefilter, sieve } from '../core/prefilter/prefilter.ts';
import { splitDue } from './action-due.ts';
import { soleOwner } from './action-entries.ts';
import { isNote, plainTask } from './action-notes.ts';
import { withObject } from './action-objects.ts';
import { isSameOwner, isSameTask } from './action-sameness.ts';
import { subjectBefore } from './action-subjects.ts';
import { taskOf } from './action-task.ts';
import { readActionWords } from './action-words.ts';
import { isOfEarlierRecord } from './earlier-record.ts';
import type { Found, ItemText, RequestedAction } from './facts.ts';
import { toFound, viewOf } from './item-view.ts';
import type { PeopleSentence } from './people-shape.ts';
import { type ActionMarks, readActionMarks } from './read-action-labels.ts';
import type { ActionWords } from './worded-action.ts';

/** A motion that was lost, or never voted on, asks nobody for anything. */
const lost =
  /\b(?:LOST|[Ll]ost|not carried|NOT CARRIED|defeated|fell|rejected|withdrawn|not seconded|no seconder)\b/;
const carried = /\b(?:CARRIED|[Cc]arried|AGREED|[Aa]greed|RESOLVED|[Rr]esolved|approved|adopted)\b/;
/** What follows is the wording of a motion. */
const moving = sieve(/\b(?:moved|proposed|seconded)\b[^.;]{0,80}:\W*$/i);
/** What would come of a thing that is refused is nobody's task. */
const refused = sieve(
  /\brefus(?:e|ed|al)\b[^.;]{0,60}\b(?:because|since|on the grounds?|for the (?:following )?reasons?)\b/i,
);
/** Who declares an interest, is absent or steps in says what he does now. */
const isDeclaring =
  /^(?![^]*\b(?:minutes|introductions?|actions?)\b)[^]*\b(?:declarations?|interests?|apologies|substitut\w+)\b/i;
/** How many actions back the same one may have been named before. */
const lookBack = 50;

/** What somebody undertook or was asked to do after this meeting. */
export function readActions(item: ItemText): Found<RequestedAction>[] {
  const { sentences } = viewOf(item);
  const marks = readActionMarks(sentences);
  const marked = markedActions(item, sentences, marks.rows);
  const found = toldActions(item, sentences, marks, marked);
  for (const { sentence, at, action } of marks.rows) {
    if (action.words !== '' || action.owner === null || isDeclaring.test(item.title)) continue;
    // "(Action: Assistant Director)" names who is to do what was just said.
    const own = marks.rest.get(sentence) ?? '';
    const before = own === '' ? sentences[at - 1] : { ...sentence, words: own };
    if (before === undefined || isOfEarlierRecord(before, item.title)) continue;
    const said = found.findIndex(
      ({ start, end }) => start >= before.start && end <= Math.max(before.end, sentence.end),
    );
    const known = found[said];
    if (known !== undefined) {
      const value = { ...known.value, owner: action.owner, due: action.due ?? known.value.due };
      found.splice(said, 1, { ...known, value });
    } else if (
      (action.method !== 'action-owner-1' || isNote(before.words)) &&
      !found.some(({ start, value }) => start < sentence.start && isSameOwner(value.owner, action.owner))
    ) {
      const place = own === '' ? at - 1 : at;
      const value = toValue(sentences, { ...action, words: plainTask(before.words) }, place);
      found.push(toFound(item, { start: before.start, end: sentence.end }, value, action.method, 0.6));
    }
  }
  return [...found, ...marked].sort((a, b) => a.start - b.start);
}

function toValue(sentences: readonly PeopleSentence[], action: ActionWords, at: number): RequestedAction {
  const split = splitDue(taskOf(action.words));
  const words = sentences[at]?.words ?? '';
  // The clause with the owner names no thing to be done.
  const front = words.slice(0, Math.max(0, words.indexOf(action.words)));
  const turn = /(?:[;,:–.]| and )[^;,:–]{0,120}$/.exec(front);
  const own = turn === null ? '' : front.slice(0, turn.index);
  const before = [1, 2, 3].map((back) => sentences[at - back]?.words ?? '');
  return {
    owner: action.owner,
    what: withObject(split.what, own, ...before),
    due: action.due ?? split.due,
  };
}

function markedActions(
  item: ItemText,
  sentences: readonly PeopleSentence[],
  rows: ActionMarks['rows'],
): Found<RequestedAction>[] {
  const marked: Found<RequestedAction>[] = [];
  for (const { sentence, at, action } of rows) {
    if (action.words === '' || isDeclaring.test(item.title)) continue;
    const value = toValue(sentences, action, at);
    if (value.what.length < 3 || marked.slice(-lookBack).some((one) => isSameTask(one.value, value)))
      continue;
    marked.push(toFound(item, sentence, value, action.method, action.confidence));
  }
  return marked;
}

/** What sentences tell; a mark that names the same task again may take words from them. */
function toldActions(
  item: ItemText,
  sentences: readonly PeopleSentence[],
  marks: ActionMarks,
  marked: Found<RequestedAction>[],
): Found<RequestedAction>[] {
  const isCarried = carried.test(item.text) && !lost.test(item.text);
  const openings = openingsOf(sentences);
  const found: Found<RequestedAction>[] = [];
  const add = (action: ActionWords, span: PeopleSentence, at: number): void => {
    const last = found.at(-1);
    const short = taskOf(action.words);
    const isNext = last !== undefined && span.start - last.end < 5;
    // "A map was asked for. PO to supply."
    if (last?.value.owner === null && short.split(' ').length < 3 && isNext) {
      const value = { ...last.value, owner: action.owner, what: `${short} ${last.value.what}` };
      found.splice(-1, 1, { ...last, end: span.end, quote: item.text.slice(last.start, span.end), value });
      return;
    }
    // "… offered to provide the figures; she would e-mail these by Friday" is one task.
    const isSameOnes = isNext && last.value.owner === action.owner && isVague(short);
    const ownMark = isThin(short) && marked.some(({ value }) => isSameOwner(value.owner, action.owner));
    if (isSameOnes || ownMark) {
      const due = splitDue(short).due;
      if (isSameOnes && last.value.due === null && due !== null)
        found.splice(-1, 1, { ...last, value: { ...last.value, due } });
      return;
    }
    const value = toValue(sentences, action, at);
    const before = found.slice(-lookBack);
    const twice = [...marked, ...before].find((one) => isSameTask(one.value, value));
    // A mark names the task again, shorter or with the names that the sentence left out.
    if (twice !== undefined && marked.includes(twice) && isVague(twice.value.what) && !isVague(value.what))
      marked.splice(marked.indexOf(twice), 1, { ...twice, value: { ...twice.value, what: value.what } });
    if (value.what.length < 3 || value.what === 'action' || twice !== undefined) return;
    found.push(toFound(item, span, value, action.method, action.confidence));
  };
  sentences.forEach((sentence, at) => {
    if (marks.taken.has(sentence) || sentence.words.includes(' | ')) return;
    if (isOfEarlierRecord(sentence, item.title) || refused.test(sentence.words)) return;
    const last = found.at(-1);
    const accepted = last === undefined || sentence.start - last.end > 5 ? null : acceptedBy(sentence);
    if (last !== undefined && accepted !== null) {
      const owner = accepted.owner ?? last.value.owner;
      found.splice(-1, 1, { ...last, value: { ...last.value, owner, due: accepted.due ?? last.value.due } });
    }
    const before = sentences[at - 1]?.words ?? '';
    const subjects = new Map<string, string | null>();
    const context = {
      subject: (pronoun: string) => {
        const known = subjects.get(pronoun);
        if (known !== undefined) return known;
        const subject = subjectBefore(sentences, at, pronoun);
        subjects.set(pronoun, subject);
        return subject;
      },
      isCarried,
      before,
      next: sentences[at + 1]?.words ?? '',
      opening: (openings[at]?.words ?? '').replace(/(\bthat):? \(?[ai1][.)] .*$/i, '$1').slice(-160),
      opener: openings[at] ?? null,
      isMoved: !isCarried && moving.test(before),
    };
    for (const action of readActionWords(sentence, context)) {
      if (isDeclaring.test(item.title) && action.method === 'action-promise-2') continue;
      add(action, sentence, at);
    }
  });
  return found;
}

const acceptance =
  /^(?<who>[^,;]{2,60}?) (?:said|replied|agreed|confirmed|answered|responded|indicated)(?: that)? (?:he|she|they|it|this) would(?: do so| do this| be done)?(?<rest>$|[,.;]| (?:by|in|before|within|after|at|on)\b.*)(?<more>.*)$/i;

const mayAccept = prefilter(acceptance);

/** "Cllr Aske replied that she would, by 30 November": who took on what was asked for before. */
function acceptedBy(sentence: PeopleSentence): { owner: string | null; due: string | null } | null {
  const found = mayAccept(sentence.words) ? acceptance.exec(sentence.words)?.groups : undefined;
  if (found === undefined) return null;
  const owner = soleOwner(found['who'] ?? '', sentence);
  return { owner, due: splitDue(`do it ${found['rest'] ?? ''}${found['more'] ?? ''}`).due };
}

const opens = sieve(/[:–-]\W*$|\bthat:? \(?[ai1][.)] /i);
const listMark = /^\W*(?:\(?(?:\d{1,2}|[a-z]|[ivx]{1,4})[.)]|[•·–*-]|o )\s/i;

/** For each sentence of a list the one that opens the list ("The Committee agreed:"). */
function openingsOf(sentences: readonly PeopleSentence[]): (PeopleSentence | null)[] {
  let opening: PeopleSentence | null = null;
  return sentences.map((sentence, at) => {
    const own = opening !== null && listMark.test(sentence.words) ? opening : null;
    const isOpen =
      opens.test(sentence.words) ||
      (/[\p{L})]$/u.test(sentence.words) &&
        /^\W*(?:\(?[ai][.)]|[•·*–-]) /.test(sentences[at + 1]?.words ?? ''));
    if (isOpen) opening = sentence;
    else if (own === null) opening = null;
    return own;
  });
}

/** Nothing but that somebody will see to it. */
const isThin = (words: string): boolean =>
  /^(?:(?:come|get|report|revert|go) back|check|confirm|find out|do so|look into (?:it|this)|follow (?:it|this) up|action (?:it|this)|take (?:it|this) (?:up|away)|revert)(?: (?:to|with) \S+)?$/i.test(
    words,
  );
const isVague = (what: string): boolean =>
  /^(?:\S+ ){1,4}(?:it|them|this|these|so|that(?! \p{L}))\b(?! \p{Ll}+s?\b \p{Lu})/u.test(what);
