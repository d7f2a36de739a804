import { toShares } from '../../../scrapers/minutes/second-reading/mark-shares.ts';
import { createRandom } from '../../../src/replica/synthetic/random.ts';

/** A sentence or an item to learn from: its marks, and which class it is of. */
export interface TrainingRow {
  readonly marks: Uint16Array;
  readonly label: number;
}

export interface SoftmaxWeights {
  /** By slot, then class. */
  readonly weights: Float64Array;
  readonly bias: Float64Array;
}

const rounds = 8;
const pace = 0.3;
const shrink = 1e-4;

/**
 * Fits a linear reading of marks by stochastic descent with a pace of its own for every weight. The same rows in the
 * same order give the same weights: the order in which rows are taken is drawn from a seed.
 */
export function fitSoftmax(rows: readonly TrainingRow[], slots: number, classes: number): SoftmaxWeights {
  const weights = new Float64Array(slots * classes);
  const paces = new Float64Array(slots * classes).fill(1e-8);
  const bias = new Float64Array(classes);
  const biasPaces = new Float64Array(classes).fill(1e-8);
  const random = createRandom(7);
  const order = [...rows];
  for (let round = 0; round < rounds; round += 1) {
    for (let at = order.length - 1; at > 0; at -= 1) {
      const other = random.whole(0, at);
      const [here, there] = [order[at], order[other]];
      if (here && there) [order[at], order[other]] = [there, here];
    }
    for (const { marks, label } of order) {
      const scale = 1 / Math.sqrt(Math.max(1, marks.length));
      const off = toShares(marks, { weights, scale: 1, bias });
      off[label] = (off[label] ?? 0) - 1;
      for (let one = 0; one < classes; one += 1) {
        const error = off[one] ?? 0;
        biasPaces[one] = (biasPaces[one] ?? 0) + error * error;
        bias[one] = (bias[one] ?? 0) - (pace * error) / Math.sqrt(biasPaces[one] ?? 1);
        for (const slot of marks) {
          const place = slot * classes + one;
          const slope = scale * error + shrink * (weights[place] ?? 0);
          paces[place] = (paces[place] ?? 0) + slope * slope;
          weights[place] = (weights[place] ?? 0) - (pace * slope) / Math.sqrt(paces[place] ?? 1);
        }
      }
    }
  }
  return { weights, bias };
}
