import type { Outcome } from '../../../schema/records/decision.ts';
import { toPlainText } from '../../../scrapers/core/plain-text.ts';
import type { ItemText, OutcomeFacts } from '../../../scrapers/minutes/facts.ts';
import { toReading } from '../../../scrapers/minutes/item-reading.ts';
import { toSentenceMarks } from '../../../scrapers/minutes/second-reading/sentence-marks.ts';
import type { WeighedItem } from '../../../scrapers/minutes/second-reading/weigh-item.ts';
import { findTeller } from '../../../scrapers/minutes/second-reading/weigh-item.ts';
import { verdictClasses } from '../../../scrapers/minutes/second-reading/weigh-sentences.ts';
import type { LabelledCase } from '../label-file.ts';
import type { TrainingRow } from './fit-softmax.ts';

/** A sentence written to learn from, with what stands before it; NONE_RECORDED for one that is no verdict. */
export interface MarkedSentence {
  readonly outcome: Outcome;
  readonly sentence: string;
  readonly before: string;
}

export const labelOf = (outcome: Outcome): number => (verdictClasses as readonly Outcome[]).indexOf(outcome);

export function toItemText({
  title,
  format,
  body,
}: Pick<LabelledCase, 'title' | 'format' | 'body'>): ItemText {
  return { title, text: format === 'html' ? (toPlainText(body) ?? '') : body };
}

/** A written sentence as its last part that is a sentence by itself. */
export function sentenceRows({ outcome, sentence, before }: MarkedSentence): TrainingRow[] {
  const label = labelOf(outcome);
  const text = before === '' ? sentence : `${before}\n${sentence}`;
  const from = text.length - sentence.length;
  const marked = toSentenceMarks(toReading({ title: '', text })).filter(
    ({ sentence: one }) => one.end > from,
  );
  // Of several sentences in one, which decides is not told.
  return label < 0 || marked.length !== 1 ? [] : marked.map(({ marks }) => ({ marks, label }));
}

/** An item written to learn from, with the words of its verdict; empty where it has none. */
export interface MarkedItem {
  readonly id: string;
  readonly title: string;
  readonly body: string;
  readonly outcome: Outcome;
  readonly verdict: string;
}

/** The sentences of a written item; what the rules take for a verdict and the item's own does not hold is left out. */
export function itemRows(
  { title, body, outcome, verdict }: MarkedItem,
  readWording: (item: ItemText) => OutcomeFacts,
): TrainingRow[] {
  const label = labelOf(outcome);
  if (label < 0) return [];
  const item = { title, text: body };
  const start = verdict === '' ? Number.POSITIVE_INFINITY : body.indexOf(verdict);
  const { decisions } = readWording(item);
  return toSentenceMarks(toReading(item)).flatMap(({ sentence, marks }) => {
    if (sentence.start < start + verdict.length && start < sentence.end) return [{ marks, label }];
    const isPart = decisions.some(({ found }) => sentence.start < found.end && found.start < sentence.end);
    return isPart && label > 0 ? [] : [{ marks, label: 0 }];
  });
}

/**
 * The sentences of a labelled case: those that the rules of wording take for its verdict are of its kind, where the
 * rules are right about the case; all others are no verdict.
 */
export function caseRows(
  labelled: LabelledCase,
  readWording: (item: ItemText) => OutcomeFacts,
): TrainingRow[] {
  const item = toItemText(labelled);
  const { outcome, verdict, decisions } = readWording(item);
  if (outcome !== labelled.labels.outcome || labelOf(outcome) < 0) return [];
  const found =
    outcome === 'NONE_RECORDED' ? [] : [...decisions.map((one) => one.found), ...(verdict ? [verdict] : [])];
  if (outcome !== 'NONE_RECORDED' && found.length === 0) return [];
  return toSentenceMarks(toReading(item)).flatMap(({ sentence, marks }) => {
    const verdictHere = found.find(({ start, end }) => sentence.start < end && start < sentence.end);
    const label = verdictHere === undefined ? 0 : labelOf(verdictHere.value);
    return label < 0 ? [] : [{ marks, label }];
  });
}

/** A sentence less likely than this to tell the labelled verdict teaches nothing. */
const likely = 0.1;
/** Other sentences of the item that are more likely a verdict than not may tell it too. */
const unlikely = 0.5;

/**
 * The sentences of an item whose rules of wording are wrong, as what was learned from others has them: the one
 * likeliest to tell the labelled verdict tells it. None where no sentence is likely to.
 */
export function likelyRows(item: ItemText, outcome: Outcome, weighed: WeighedItem): TrainingRow[] {
  const label = labelOf(outcome);
  if (label < 0) return [];
  const marked = toSentenceMarks(toReading(item));
  if (label === 0) return marked.map(({ marks }) => ({ marks, label }));
  const teller = findTeller(weighed, outcome);
  if (teller === null || (teller.shares[label] ?? 0) < likely) return [];
  const noVerdict = new Map(
    weighed.sentences.map(({ sentence, shares }) => [sentence.start, shares[0] ?? 1]),
  );
  return marked.flatMap(({ sentence, marks }) => {
    if (sentence.start === teller.sentence.start) return [{ marks, label }];
    return (noVerdict.get(sentence.start) ?? 1) < unlikely ? [] : [{ marks, label: 0 }];
  });
}
