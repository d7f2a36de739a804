import type { Outcome } from '../../schema/records/decision.ts';
import { outcomes } from '../../schema/records/decision.ts';
import { toTable } from '../../src/cli/table.ts';
import { type Aims, toAimText } from './aims.ts';
import type { SetScore, Share } from './figures.ts';
import type { Miss } from './misses.ts';
import { toWilsonInterval } from './wilson.ts';

/** A table of figures, brackets being 95 % intervals, headings first; what is aimed at stands last, where anything is. */
export function toFigureRows({ readers }: Pick<SetScore, 'readers'>, aims?: Aims): string[][] {
  return [
    ['reader', 'n', 'precision', 'recall', 'settled', ...(aims ? ['at least'] : [])],
    ...readers.map((figures) => [
      figures.reader,
      String(figures.n),
      toShareText(figures.precision),
      toShareText(figures.recall),
      figures.settled ? toShareText(figures.settled) : '',
      ...(aims ? [toAimText(figures, aims)] : []),
    ]),
  ];
}

/** Three digits, cut and not rounded: 0.9796 must not be shown as 0.980. */
export const toThree = (share: number): string => (Math.floor(share * 1000 + 1e-9) / 1000).toFixed(3);

/** "0.979 (0.943–0.991) 47/48"; what was counted has one digit where shares were added up. */
export function toShareText({ right, of }: Share): string {
  const interval = toWilsonInterval(right, of);
  if (interval === null) return '–';
  const counted = Math.floor(right * 10 + 1e-9) / 10;
  return `${toThree(right / of)} (${toThree(interval.low)}–${toThree(interval.high)}) ${counted}/${of}`;
}

/** Labelled outcomes as rows, found ones as columns; outcomes that occur on neither side are left out. */
export function toConfusionRows({ confusion }: Pick<SetScore, 'confusion'>): string[][] {
  const found = (outcome: Outcome): boolean => [...confusion.values()].some((row) => row.has(outcome));
  const columns = outcomes.filter(found);
  return [
    ['labelled \\ found', ...columns],
    ...outcomes
      .filter((outcome) => confusion.has(outcome))
      .map((labelled) => [
        labelled,
        ...columns.map((column) => String(confusion.get(labelled)?.get(column) ?? '·')),
      ]),
  ];
}

/** One set for the terminal: figures of every reader, then which outcome was read as which. */
export function toSetText(name: string, score: SetScore, aims?: Aims): string {
  return [
    `${name}: ${score.cases} ${score.cases === 1 ? 'case' : 'cases'}`,
    toTable(toFigureRows(score, aims)),
    '',
    toTable(toConfusionRows(score)),
    '',
  ].join('\n');
}

/** Every error with what was expected, what was found in which words, and why. */
export function toMissesText(misses: readonly Miss[]): string {
  const blocks = misses.map(({ id, title, reader, expected, found, why }) =>
    [
      `${reader}  ${id}  ${title}`,
      ...(expected.length === 0 ? ['  expected  none'] : []),
      ...expected.map((value) => `  expected  ${JSON.stringify(value)}`),
      ...(found.length === 0 ? ['  found     none'] : []),
      ...found.map(
        ({ value, quote }) =>
          `  found     ${JSON.stringify(value)}${quote === null ? '' : ` in ${JSON.stringify(quote)}`}`,
      ),
      ...(why === '' ? [] : [`  why       ${why}`]),
    ].join('\n'),
  );
  return `${misses.length} read otherwise than labelled\n\n${blocks.join('\n\n')}\n`;
}
