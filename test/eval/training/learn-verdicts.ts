import type { Outcome } from '../../../schema/records/decision.ts';
import type { ItemText } from '../../../scrapers/minutes/facts.ts';
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
import {
  caseRows,
  itemRows,
  type MarkedItem,
  type MarkedSentence,
  sentenceRows,
  toItemText,
} from './training-rows.ts';

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

/** A case or an item, with what is learned from its sentences. */
interface Lesson {
  readonly voice: string;
  readonly item: ItemText;
  readonly outcome: Outcome;
  readonly first: WordedAnswer | null;
  readonly rows: readonly TrainingRow[];
}

const voiceOf = (id: string): string => id.replace(/-[^-]*$/, '');

/**
 * Learns from labelled cases, written items and sentences what words speak for which verdict, and from what the
 * rules read at first sight how likely an answer is right. A pure function of these: the same weights every time.
 */
export function learnVerdicts(
  cases: readonly LabelledCase[],
  items: readonly MarkedItem[],
  sentences: readonly MarkedSentence[],
  firstSight: FirstSight,
): LearnedVerdicts {
  const written = sentences.flatMap(sentenceRows);
  const lessons = [
    ...cases.map(
      (labelled): Lesson => ({
        voice: voiceOf(labelled.id),
        item: toItemText(labelled),
        outcome: labelled.labels.outcome,
        first: firstSight.get(labelled.id) ?? null,
        rows: caseRows(labelled, readOutcome),
      }),
    ),
    ...items.map(
      (marked): Lesson => ({
        voice: voiceOf(marked.id),
        item: { title: marked.title, text: marked.body },
        outcome: marked.outcome,
        first: firstSight.get(marked.id) ?? null,
        rows: itemRows(marked, readOutcome),
      }),
    ),
  ];
  const fit = (those: readonly Lesson[]): MarkWeights =>
    fitMarks([...those.flatMap(({ rows }) => rows), ...written]);
  const { weights, scale, bias } = fit(lessons);
  const fitted = fitOdds(toOdds(lessons, fit));
  return {
    scale,
    bias: bias.map((one) => Math.round(one * 1e4) / 1e4),
    choice: Object.fromEntries(
      evidenceNames.map((name, at) => [name, Math.round((fitted[at] ?? 0) * 1e3) / 1e3]),
    ),
    packed: Buffer.from(weights.buffer).toString('base64'),
  };
}

/** What speaks for answers at first sight, weighed by what was learned from other clerks alone. */
function toOdds(lessons: readonly Lesson[], fit: (those: readonly Lesson[]) => MarkWeights): OddsRow[] {
  const unseen = lessons.filter(({ first }) => first !== null);
  const voices = [...new Set(unseen.map(({ voice }) => voice))].sort();
  const odds: OddsRow[] = [];
  for (let deal = 0; deal < deals; deal += 1) {
    const dealt = new Set(voices.filter((_, at) => at % deals === deal));
    const known = fit(lessons.filter(({ voice }) => !dealt.has(voice)));
    for (const lesson of unseen) if (dealt.has(lesson.voice)) odds.push(...toOddsRows(lesson, known));
  }
  return odds;
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

/** Whether each answer that could be given is right, with what speaks for it. */
function toOddsRows({ item, outcome, first }: Lesson, weights: MarkWeights): OddsRow[] {
  if (first === null || first.outcome === 'UNKNOWN') return [];
  const weighed = weighSentences(toReading(item), weights);
  const answers = new Set([first.outcome, findLikeliest(weighed)?.outcome ?? first.outcome]);
  return [...answers].map((answer) => {
    const evidence = toEvidence(answer, first, weighed);
    return { values: evidenceNames.map((name) => evidence.get(name) ?? 0), isSo: answer === outcome };
  });
}
