import type { Outcome } from '../../../schema/records/decision.ts';
import type { DecidedWords, Found, ItemText, OutcomeFacts } from '../facts.ts';
import { toReading } from '../item-reading.ts';
import { evidenceNames, toEvidence, type WordedAnswer } from './choice-evidence.ts';
import { choiceWeights, loadWeights } from './load-weights.ts';
import { toChance } from './mark-shares.ts';
import { findLikeliest, findLikeliestWhole, findTeller, type WeighedItem, weighItem } from './weigh-item.ts';

/**
 * Answers less likely right than this are not given: the readings compete. As high as still settles nine in ten items
 * of clerks who were left out while it was learned (test/eval/training).
 */
const sureEnough = 0.62;
/** The same for an answer that no rule of wording gives. */
const sureAlone = 0.72;

/** "None were received." says that there was nothing to decide. */
const nothing = /^\W*(?:none|nil|no \w+|there (?:was|were) (?:none|no)\b)[^.\n]{0,60}\W*$/i;

/** The answers that anything speaks for: of the rules of wording, of the likeliest sentence, of the item as a whole. */
export function toAnswers(worded: WordedAnswer, weighed: WeighedItem): Outcome[] {
  const likeliest = findLikeliest(weighed);
  return [
    ...new Set([worded.outcome, ...(likeliest === null ? [] : [likeliest]), findLikeliestWhole(weighed)]),
  ];
}

/**
 * Reads the outcome a second time, by words alone, weighed as labelled minutes have them, and sets it against what
 * the rules of wording say: the likeliest answer stands, and none where none is likely enough. The rules' answer
 * is left alone where they found competing readings.
 */
export function readAgain(item: ItemText, worded: OutcomeFacts): OutcomeFacts {
  if (worded.outcome === 'UNKNOWN' || item.text === '' || nothing.test(item.text.slice(0, 100)))
    return worded;
  const weighed = weighItem(toReading(item), loadWeights());
  const first = { ...worded, hasParts: worded.parts.length > 0 };
  const [best, ...others] = toAnswers(first, weighed)
    .map((outcome) => ({ outcome, chance: toChanceOf(outcome, first, weighed) }))
    .sort((a, b) => b.chance - a.chance);
  if (best === undefined || (best.outcome === worded.outcome && best.chance >= sureEnough)) return worded;
  if (best.outcome === worded.outcome || best.chance < sureAlone) {
    const told = [best, ...others].filter(({ outcome }) => outcome !== worded.outcome);
    return compete(
      worded,
      told.slice(0, 1).flatMap(({ outcome }) => toFound(item, weighed, outcome, 0.5) ?? []),
    );
  }
  const found = toFound(item, weighed, best.outcome, best.chance);
  return found === null
    ? { outcome: best.outcome, verdict: null, parts: [], candidates: [], decisions: [] }
    : { ...worded, outcome: found.value, verdict: found, decisions: withFound(worded.decisions, found) };
}

/** The decisions, with that of the same words read otherwise. */
function withFound(decisions: readonly DecidedWords[], found: Found<Outcome>): DecidedWords[] {
  const isHere = (one: DecidedWords): boolean => one.found.start < found.end && found.start < one.found.end;
  return decisions.some(isHere)
    ? decisions.map((one) => (isHere(one) ? { ...one, found } : one))
    : [...decisions, { found, parts: [] }];
}

/** 0–1: how likely the answer is right. */
function toChanceOf(answer: Outcome, worded: WordedAnswer, weighed: WeighedItem): number {
  const evidence = toEvidence(answer, worded, weighed);
  const weights = choiceWeights();
  return toChance(
    evidenceNames.reduce((odds, name, at) => odds + (weights[at] ?? 0) * (evidence.get(name) ?? 0), 0),
  );
}

/** The sentence that tells an outcome best; null for none recorded, which nothing tells. */
function toFound(
  { text }: ItemText,
  weighed: WeighedItem,
  outcome: Outcome,
  chance: number,
): Found<Outcome> | null {
  const teller = outcome === 'NONE_RECORDED' ? null : findTeller(weighed, outcome);
  if (teller === null) return null;
  const { start, end } = teller.sentence;
  return {
    value: outcome,
    start,
    end,
    quote: text.slice(start, end),
    method: 'sentence-weights-2',
    confidence: Math.round(chance * 100) / 100,
  };
}

/** No reading is sure enough: what the rules found and the likeliest other are both kept. */
const compete = (worded: OutcomeFacts, others: readonly Found<Outcome>[]): OutcomeFacts => ({
  ...worded,
  outcome: 'UNKNOWN',
  verdict: null,
  candidates: [...(worded.verdict === null ? [] : [worded.verdict]), ...others],
});
