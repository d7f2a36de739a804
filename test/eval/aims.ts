import { type Figures, type Reader, toRatio } from './figures.ts';

/** What a reader's figures must reach on one part of the project's own set. */
interface Aim {
  readonly precision: number;
  readonly recall?: number;
  readonly settled?: number;
}
export type Aims = Partial<Record<Reader, Aim>>;

const forAll = (aim: Aim): Aims => ({
  votes: aim,
  substitutes: aim,
  interests: aim,
  actions: aim,
  referrals: aim,
});

export const openAims: Aims = {
  outcome: { precision: 0.98, settled: 0.9 },
  ...forAll({ precision: 0.95, recall: 0.9 }),
};
export const keptAims: Aims = {
  outcome: { precision: 0.95, settled: 0.9 },
  ...forAll({ precision: 0.9, recall: 0.8 }),
};

/** "precision 0.95, recall 0.9: met"; empty where nothing is aimed at. */
export function toAimText(figures: Figures, aims: Aims): string {
  const aim = aims[figures.reader];
  if (aim === undefined) return '';
  const asked = (['precision', 'recall', 'settled'] as const).flatMap((name) => {
    const least = aim[name];
    const share = figures[name];
    return least === undefined ? [] : [{ name, least, reached: share ? toRatio(share) : null }];
  });
  const met = asked.every(({ reached, least }) => reached !== null && reached >= least);
  const words = asked.map(({ name, least }) => `${name} ${least.toFixed(2)}`).join(', ');
  return `${words}: ${met ? 'met' : 'MISSED'}`;
}
