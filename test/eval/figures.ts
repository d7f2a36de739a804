import type { ReadCase } from './read-cases.ts';
import { type FactReader, factReaders } from './score-facts.ts';
import { type OutcomeScore, scoreOutcomes } from './score-outcome.ts';

/** A share as what was counted, so that parts of a set can be added and intervals be drawn. */
export interface Share {
  readonly right: number;
  readonly of: number;
}

export type Reader = 'outcome' | FactReader;

/** The figures of one reader over one set. */
export interface Figures {
  readonly reader: Reader;
  /** Facts labelled; for outcome and kind the cases scored. */
  readonly n: number;
  /** Found as labelled, of all found. */
  readonly precision: Share;
  /** Found as labelled, of all labelled. */
  readonly recall: Share;
  /** Of the outcome alone: cases settled, of all cases. */
  readonly settled?: Share;
}

export interface SetScore {
  readonly cases: number;
  readonly readers: readonly Figures[];
  readonly confusion: OutcomeScore['confusion'];
}

/** The figures of a set of cases, outcome first. */
export function scoreSet(cases: readonly ReadCase[]): SetScore {
  const outcome = scoreOutcomes(cases.map((read) => read.outcome));
  return {
    cases: cases.length,
    confusion: outcome.confusion,
    readers: [
      {
        reader: 'outcome',
        n: outcome.cases,
        precision: { right: outcome.right, of: outcome.settled },
        recall: { right: outcome.right, of: outcome.decidable },
        settled: { right: outcome.settled, of: outcome.cases },
      },
      ...factReaders.map((reader) => addUp(reader, cases)),
    ],
  };
}

function addUp(reader: FactReader, cases: readonly ReadCase[]): Figures {
  const own = cases.flatMap(({ comparisons }) => comparisons.filter((one) => one.reader === reader));
  const sum = (key: 'labelled' | 'found' | 'right'): number =>
    own.reduce((total, comparison) => total + comparison[key], 0);
  return {
    reader,
    n: sum('labelled'),
    precision: { right: sum('right'), of: sum('found') },
    recall: { right: sum('right'), of: sum('labelled') },
  };
}

/** 0–1; null where there was nothing to be right about. */
export const toRatio = ({ right, of }: Share): number | null => (of === 0 ? null : right / of);

/** The shape of `--json`: `{outcome: {n, precision, recall, settled}, votes: {n, precision, recall}, …}`. */
export type PlainFigures = Partial<
  Record<
    Reader,
    { n: number; precision: number | null; recall: number | null; settled?: number | null | undefined }
  >
>;

export function toPlainFigures({ readers }: SetScore): PlainFigures {
  return Object.fromEntries(
    readers.map(({ reader, n, precision, recall, settled }) => [
      reader,
      {
        n,
        precision: toRatio(precision),
        recall: toRatio(recall),
        ...(settled ? { settled: toRatio(settled) } : {}),
      },
    ]),
  );
}
