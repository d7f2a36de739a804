import { type Aims, keptAims, openAims } from './aims.ts';
import type { SetScore } from './figures.ts';
import type { KeptRun } from './kept-runs.ts';
import { toMarkdownTable } from './markdown-table.ts';
import { toConfusionRows, toFigureRows, toThree } from './report-text.ts';

export interface Scored {
  /** `YYYY-MM-DD`. */
  readonly day: string;
  readonly open: SetScore;
  readonly kept: SetScore;
  readonly together: SetScore;
  readonly keptRuns: readonly KeptRun[];
}

/** The part of `docs/accuracy.md` on readers of minutes. */
export function toMinutesPart({ day, open, kept, together, keptRuns }: Scored): string {
  return [
    '## What is read from minutes',
    `Measured on ${day} by \`npm run eval -- minutes --write\`.`,
    '`n` is the number of facts labelled; for `outcome` and `kind` the number of cases scored. Precision of the outcome is over\nsettled cases, those not read as UNKNOWN; its recall is over cases whose label is not UNKNOWN.',
    ...toSection('Open part', 'The rules were written with these cases in sight.', open, openAims),
    ...toSection('Kept part', 'The rules were written without these cases in sight.', kept, keptAims),
    ...toSection('Both parts together', '', together),
    '### Runs on the kept part',
    `Every scoring of the kept part is noted, once for the same readers. Precision and recall are parted by a slash.`,
    toKeptRunsTable(keptRuns),
  ].join('\n\n');
}

const toSection = (title: string, words: string, score: SetScore, aims?: Aims): string[] => [
  `### ${title}: ${score.cases} cases`,
  ...(words === '' ? [] : [words]),
  toMarkdownTable(toFigureRows(score, aims)),
  'Outcomes as labelled (rows) and as found (columns):',
  toMarkdownTable(toConfusionRows(score)),
];

function toKeptRunsTable(runs: readonly KeptRun[]): string {
  const readers = [...new Set(runs.flatMap(({ figures }) => Object.keys(figures)))];
  const short = (share: number | null | undefined): string =>
    typeof share === 'number' ? toThree(share) : '–';
  return toMarkdownTable([
    ['date', 'commit', 'settled', ...readers],
    ...runs.map(({ date, commit, figures }) => [
      date,
      commit,
      short(figures['outcome']?.settled),
      ...readers.map((reader) => `${short(figures[reader]?.precision)} / ${short(figures[reader]?.recall)}`),
    ]),
  ]);
}
