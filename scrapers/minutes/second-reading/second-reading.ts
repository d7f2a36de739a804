import type { Outcome } from '../../../schema/records/decision.ts';
import type { DecidedWords, Found, ItemText, OutcomeFacts } from '../facts.ts';
import { toReading } from '../item-reading.ts';
import { type Evidence, evidenceNames, findLikeliest, toEvidence } from './choice-evidence.ts';
import { choiceWeights, markWeights } from './load-weights.ts';
import { type WeighedSentence, weighSentences } from './weigh-sentences.ts';

/** Answers less likely right than this are not given: the readings compete. Chosen on unseen voices (docs/accuracy.md). */
const sureEnough = 0.5;
/** The same for an answer that no rule of wording gives. */
const sureAlone = 0.75;

/** "None were received." says that there was nothing to decide. */
const nothing = /^\W*(?:none|nil|no \w+|there (?:was|were) (?:none|no)\b)[^.\n]{0,60}\W*$/i;

/**
 * Reads the outcome a second time, by words alone, weighed as labelled minutes have them, and sets it against what
 * the rules of wording say: the likelier answer stands, and none where neither is likely enough. The rules' answer
 * is left alone where they found competing readings.
 */
export function readAgain(item: ItemText, worded: OutcomeFacts): OutcomeFacts {
  if (worded.outcome === 'UNKNOWN' || item.text === '' || nothing.test(item.text.slice(0, 100)))
    return worded;
  const reading = toReading(item);
  const weighed = weighSentences(reading, markWeights());
  const likeliest = findLikeliest(weighed);
  if (likeliest === null) return worded;
  const first = { ...worded, hasParts: worded.parts.length > 0 };
  const chanceOf = (answer: Outcome): number => toChance(toEvidence(answer, first, weighed));
  const [ours, theirs] = [chanceOf(worded.outcome), chanceOf(likeliest.outcome)];
  if (worded.outcome === likeliest.outcome || ours >= theirs)
    return ours >= sureEnough ? worded : compete(item, worded, likeliest);
  if (theirs < sureAlone) return compete(item, worded, likeliest);
  const found = toFound(item, likeliest, theirs);
  return { ...worded, outcome: found.value, verdict: found, decisions: withFound(worded.decisions, found) };
}

/** The decisions, with that of the same words read otherwise. */
function withFound(decisions: readonly DecidedWords[], found: Found<Outcome>): DecidedWords[] {
  const isHere = (one: DecidedWords): boolean => one.found.start < found.end && found.start < one.found.end;
  return decisions.some(isHere)
    ? decisions.map((one) => (isHere(one) ? { ...one, found } : one))
    : [...decisions, { found, parts: [] }];
}

function toChance(evidence: Evidence): number {
  const weights = choiceWeights();
  let sum = 0;
  for (const [at, name] of evidenceNames.entries()) sum += (weights[at] ?? 0) * (evidence.get(name) ?? 0);
  return 1 / (1 + Math.exp(-sum));
}

interface Likeliest {
  readonly outcome: Outcome;
  readonly weighed: WeighedSentence;
}

const toFound = (
  { text }: ItemText,
  { outcome, weighed: { sentence } }: Likeliest,
  chance: number,
): Found<Outcome> => ({
  value: outcome,
  start: sentence.start,
  end: sentence.end,
  quote: text.slice(sentence.start, sentence.end),
  method: 'sentence-weights-1',
  confidence: Math.round(chance * 100) / 100,
});

/** Neither reading is sure enough: both are kept. */
function compete(item: ItemText, worded: OutcomeFacts, likeliest: Likeliest): OutcomeFacts {
  const other = toFound(item, likeliest, 0.5);
  const candidates =
    worded.verdict === null
      ? [other]
      : worded.outcome === likeliest.outcome
        ? [worded.verdict]
        : [worded.verdict, other];
  return { ...worded, outcome: 'UNKNOWN', verdict: null, candidates };
}
