import type { Outcome } from '../../../schema/records/decision.ts';
import type { ItemText } from '../../../scrapers/minutes/facts.ts';
import { toReading } from '../../../scrapers/minutes/item-reading.ts';
import { readOutcome } from '../../../scrapers/minutes/read-outcome.ts';
import {
  evidenceNames,
  toEvidence,
  type WordedAnswer,
} from '../../../scrapers/minutes/second-reading/choice-evidence.ts';
import { toItemMarks } from '../../../scrapers/minutes/second-reading/item-marks.ts';
import type { MarkWeights } from '../../../scrapers/minutes/second-reading/mark-shares.ts';
import { slotBits } from '../../../scrapers/minutes/second-reading/mark-slots.ts';
import { toAnswers } from '../../../scrapers/minutes/second-reading/second-reading.ts';
import { toSentenceMarks } from '../../../scrapers/minutes/second-reading/sentence-marks.ts';
import { type VerdictWeights, weighItem } from '../../../scrapers/minutes/second-reading/weigh-item.ts';
import { verdictClasses } from '../../../scrapers/minutes/second-reading/weigh-sentences.ts';
import type { LabelledCase } from '../label-file.ts';
import { fitOdds, type OddsRow } from './fit-odds.ts';
import { fitSoftmax, type TrainingRow } from './fit-softmax.ts';
import {
  caseRows,
  itemRows,
  labelOf,
  likelyRows,
  type MarkedItem,
  type MarkedSentence,
  sentenceRows,
  toItemText,
} from './training-rows.ts';

/** What the rules of wording read in cases of clerks whom they had not been fitted to, by the case's id. */
export type FirstSight = ReadonlyMap<string, WordedAnswer>;

/** Weights of marks by slot and class as signed bytes, in base64. */
export interface PackedWeights {
  readonly scale: number;
  readonly bias: readonly number[];
  readonly packed: string;
}

/** What is written to verdict-weights.ts. */
export interface LearnedVerdicts {
  readonly choice: Readonly<Record<string, number>>;
  readonly sentences: PackedWeights;
  readonly items: PackedWeights;
}

/** Parts that voices are dealt to: who weighs a case has not learned from its clerk. */
const deals = 5;
/** Weights beyond this share of all are cut to it, so that the others keep their differences. */
const cut = 0.997;

/** A case or an item, with what is learned from its sentences and from the whole. */
interface Lesson {
  readonly voice: string;
  readonly item: ItemText;
  readonly outcome: Outcome;
  readonly first: WordedAnswer | null;
  readonly rows: readonly TrainingRow[];
  readonly whole: readonly TrainingRow[];
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
        whole: wholeRows(toItemText(labelled), labelled.labels.outcome),
      }),
    ),
    ...items.map(
      (marked): Lesson => ({
        voice: voiceOf(marked.id),
        item: { title: marked.title, text: marked.body },
        outcome: marked.outcome,
        first: firstSight.get(marked.id) ?? null,
        rows: itemRows(marked, readOutcome),
        whole: wholeRows({ title: marked.title, text: marked.body }, marked.outcome),
      }),
    ),
  ];
  const fit = (those: readonly Lesson[]): VerdictWeights => {
    const items = fitMarks(those.flatMap(({ whole }) => whole));
    const told = [...those.flatMap(({ rows }) => rows), ...written];
    const first = { items, sentences: fitMarks(told) };
    const silent = those.filter(({ rows }) => rows.length === 0);
    const likely = silent.flatMap(({ item, outcome }) =>
      likelyRows(item, outcome, weighItem(toReading(item), first)),
    );
    return { items, sentences: fitMarks([...told, ...likely]) };
  };
  const { sentences: told, items: whole } = fit(lessons);
  const fitted = fitOdds(toOdds(lessons, fit));
  return {
    choice: Object.fromEntries(
      evidenceNames.map((name, at) => [name, Math.round((fitted[at] ?? 0) * 1e3) / 1e3]),
    ),
    sentences: pack(told),
    items: pack(whole),
  };
}

const pack = ({ weights, scale, bias }: MarkWeights): PackedWeights => ({
  scale,
  bias: [...bias].map((one) => Math.round(one * 1e4) / 1e4),
  packed: Buffer.from(weights.buffer).toString('base64'),
});

/** The item as one row; none for an outcome that is no class. */
function wholeRows(item: ItemText, outcome: Outcome): TrainingRow[] {
  const label = labelOf(outcome);
  const reading = toReading(item);
  return label < 0 ? [] : [{ marks: toItemMarks(reading, toSentenceMarks(reading)), label }];
}

/** What speaks for answers at first sight, weighed by what was learned from other clerks alone. */
function toOdds(lessons: readonly Lesson[], fit: (those: readonly Lesson[]) => VerdictWeights): OddsRow[] {
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
function toOddsRows({ item, outcome, first }: Lesson, weights: VerdictWeights): OddsRow[] {
  if (first === null || first.outcome === 'UNKNOWN') return [];
  const weighed = weighItem(toReading(item), weights);
  return toAnswers(first, weighed).map((answer) => {
    const evidence = toEvidence(answer, first, weighed);
    return { values: evidenceNames.map((name) => evidence.get(name) ?? 0), isSo: answer === outcome };
  });
}
