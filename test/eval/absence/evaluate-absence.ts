import type { Interval } from '../wilson.ts';
import { type AbsenceFigures, isWrong, toAbsenceFigures } from './absence-figures.ts';
import { type AbsenceTrial, type CheckedAbsence, checkAbsence } from './check-absence.ts';

/** Councils of several sizes; each with true links hidden, and with those that linking finds hidden. */
const trials: readonly AbsenceTrial[] = (['truth', 'linking'] as const).flatMap((basis) => [
  { meetings: 120, seed: 31, hide: 0.3, basis },
  { meetings: 200, seed: 32, hide: 0.5, basis },
  { meetings: 260, seed: 33, hide: 0.7, basis },
]);

/** What is asked and how often, and how far the strongest verdict on an absence holds, as text or JSON. */
export async function evaluateAbsence({ json, misses }: { json: boolean; misses: boolean }): Promise<string> {
  const checked: CheckedAbsence[] = [];
  for (const trial of trials) checked.push(...(await checkAbsence(trial)));
  const wrong = checked.filter(isWrong);
  const byBasis = (['truth', 'linking'] as const).map((basis) => ({
    basis,
    figures: toAbsenceFigures(checked.filter(({ trial }) => trial.basis === basis)),
  }));
  const all = toAbsenceFigures(checked);
  if (json) return `${JSON.stringify({ ...all, byBasis, ...(misses && { misses: wrong }) }, null, 2)}\n`;
  const lines = [
    `${String(trials.length)} made-up councils, links hidden at random, ${String(all.asked)} committees, matters and windows asked about.`,
    '',
    ...toLines('All', all),
    ...byBasis.flatMap(({ basis, figures }) =>
      toLines(
        basis === 'truth' ? 'True links, some hidden' : 'Links that linking finds, some hidden',
        figures,
      ),
    ),
    ...(misses ? ['', `${String(wrong.length)} wrong:`, ...wrong.map(toMissText)] : []),
  ];
  return `${lines.join('\n')}\n`;
}

function toLines(name: string, figures: AbsenceFigures): string[] {
  const {
    n,
    wrong,
    wrongShare,
    wrongInterval,
    tellable,
    given,
    givenShare,
    givenInterval,
    unlinked,
    offered,
  } = figures;
  return [
    name,
    `  not found in complete minutes: n ${String(n)}, wrong ${String(wrong)} = ${toPercent(wrongShare, wrongInterval)}; aim ≤ 1 % of 500 at least`,
    `  given to ${String(given)} of ${String(tellable)} that the record can tell = ${toPercent(givenShare, givenInterval)}; aim ≥ 50 %`,
    `  saw it and kept no sure link: ${String(unlinked)}, offered as possible ${String(offered)}`,
  ];
}

const percent = (share: number): string => (share * 100).toFixed(2);

const toPercent = (share: number | null, interval: Interval | null): string =>
  share === null || interval === null
    ? 'none'
    : `${percent(share)} % (${percent(interval.low)}–${percent(interval.high)})`;

function toMissText({ trial, title, matter, committee, from, to, saw, sought }: CheckedAbsence): string {
  return [
    `- ${trial.basis} seed ${String(trial.seed)}, committee ${String(committee)}, ${from ?? '…'} to ${to ?? '…'}: “${title}”${title === matter ? '' : ` (${matter})`}`,
    `  saw it as: ${saw.join('; ')}`,
    `  looked for: ${sought.join(', ')}`,
  ].join('\n');
}
