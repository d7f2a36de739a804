import type { OutcomeFacts } from '../../../scrapers/minutes/facts.ts';
import { toReading } from '../../../scrapers/minutes/item-reading.ts';
import { readOutcome } from '../../../scrapers/minutes/read-outcome.ts';
import {
  evidenceNames,
  findLikeliest,
  toEvidence,
  type WordedAnswer,
} from '../../../scrapers/minutes/second-reading/choice-evidence.ts';
import { slotBits } from '../../../scrapers/minutes/second-reading/sentence-marks.ts';
import {
  type MarkWeights,
  verdictClasses,
  weighSentences,
} from '../../../scrapers/minutes/second-reading/weigh-sentences.ts';
import type { LabelledCase } from '../label-file.ts';
import { fitOdds, type OddsRow } from './fit-odds.ts';
import { fitSoftmax, type TrainingRow } from './fit-softmax.ts';
import { caseRows, type MarkedSentence, sentenceRows, toItemText } from './training-rows.ts';

/** What the rules of wording read in cases of clerks whom they had not been fitted to, by the case's id. */
export type FirstSight = ReadonlyMap<string, WordedAnswer>;

/** What is written to verdict-weights.ts. */
export interface LearnedVerdicts {
  readonly scale: number;
  readonly bias: readonly number[];
  readonly choice: Readonly<Record<string, number>>;
  /** Weights by slot and class as signed bytes, in base64. */
  readonly packed: string;
}

/** Parts that voices are dealt to: who weighs a case has not learned from its clerk. */
const deals = 5;
/** Weights beyond this share of all are cut to it, so that the others keep their differences. */
const cut = 0.997;

const voiceOf = ({ id }: LabelledCase): string => id.replace(/-[^-]*$/, '');

/**
 * Learns from labelled cases and written sentences what words speak for which verdict, and from what the rules read
 * at first sight how likely an answer is right. A pure function of these: the same weights every time.
 */
export function learnVerdicts(
  cases: readonly LabelledCase[],
  sentences: readonly MarkedSentence[],
  firstSight: FirstSight,
): LearnedVerdicts {
  const written = sentences.flatMap(sentenceRows);
  const readWording = (item: Parameters<typeof readOutcome>[0]): OutcomeFacts => readOutcome(item);
  const rows = new Map(cases.map((labelled) => [labelled.id, caseRows(labelled, readWording)]));
  const rowsOf = (those: readonly LabelledCase[]): TrainingRow[] =>
    those.flatMap(({ id }) => rows.get(id) ?? []);
  const { weights, scale, bias } = fitMarks([...rowsOf(cases), ...written]);

  const unseen = cases.filter(({ id }) => firstSight.has(id));
  const voices = [...new Set(unseen.map(voiceOf))].sort();
  const odds: OddsRow[] = [];
  for (let deal = 0; deal < deals; deal += 1) {
    const dealt = new Set(voices.filter((_, at) => at % deals === deal));
    const known = fitMarks([...rowsOf(cases.filter((one) => !dealt.has(voiceOf(one)))), ...written]);
    for (const labelled of unseen.filter((one) => dealt.has(voiceOf(one))))
      odds.push(...toOddsRows(labelled, firstSight, known));
  }
  const fitted = fitOdds(odds);
  return {
    scale,
    bias: bias.map((one) => Math.round(one * 1e4) / 1e4),
    choice: Object.fromEntries(
      evidenceNames.map((name, at) => [name, Math.round((fitted[at] ?? 0) * 1e3) / 1e3]),
    ),
    packed: Buffer.from(weights.buffer).toString('base64'),
  };
}

function fitMarks(rows: readonly TrainingRow[]): MarkWeights {
  const { weights, bias } = fitSoftmax(rows, 2 ** slotBits, verdictClasses.length);
  const sizes = weights.map(Math.abs).filter((size) => size > 0);
  const scale = (sizes.sort()[Math.floor(sizes.length * cut)] ?? 1) / 127;
  return {
    weights: Int8Array.from(weights, (weight) => Math.max(-127, Math.min(127, Math.round(weight / scale)))),
    scale,
    bias: [...bias],
  };
}

/** Whether each answer that could be given to a case is right, with what speaks for it. */
function toOddsRows(labelled: LabelledCase, firstSight: FirstSight, weights: MarkWeights): OddsRow[] {
  const worded = firstSight.get(labelled.id);
  if (worded === undefined || worded.outcome === 'UNKNOWN') return [];
  const weighed = weighSentences(toReading(toItemText(labelled)), weights);
  const answers = new Set([worded.outcome, findLikeliest(weighed)?.outcome ?? worded.outcome]);
  return [...answers].map((answer) => {
    const evidence = toEvidence(answer, worded, weighed);
    return {
      values: evidenceNames.map((name) => evidence.get(name) ?? 0),
      isSo: answer === labelled.labels.outcome,
    };
  });
}
