import { toTable } from '../src/cli/table.ts';
import type { Figure, Line } from './figure.ts';
import { toSpreadText } from './spread.ts';

/** A figure with what was measured. */
export interface Result {
  readonly figure: Figure;
  readonly lines: readonly Line[];
}

const headings = ['', 'measured', 'baseline', 'times as good', 'aim'];

const toCells = ({ what, figure, baseline, ratio, aim }: Line): string[] => [
  what,
  figure,
  baseline,
  ratio ? toSpreadText(ratio) : '',
  aim ? `${aim.text} ${aim.met ? 'met' : 'MISSED'}` : '',
];

/** The same without aims: they are about the full sizes. */
export const withoutAims = ({ figure, lines }: Result): Result => ({
  figure,
  lines: lines.map(({ what, figure: measured, baseline, ratio }) => ({
    what,
    figure: measured,
    baseline,
    ...(ratio ? { ratio } : {}),
  })),
});

/** A figure's rows as a table for the terminal. */
export function toResultText({ figure, lines }: Result): string {
  return `${figure.title}\n${toTable([headings, ...lines.map(toCells)])}\n`;
}

export interface Taken {
  /** `YYYY-MM-DD`. */
  readonly day: string;
  readonly machine: string;
  readonly results: readonly Result[];
}

/** The page `docs/performance.md`. */
export function toPerformancePage({ day, machine, results }: Taken): string {
  const sections = results.map(({ figure, lines }) =>
    [
      `## ${figure.title}`,
      toParagraph(figure.method),
      toMarkdownTable(lines),
      ...(isMissed(lines) ? [toParagraph(`Where the aim is missed: ${figure.dominates}`)] : []),
    ].join('\n\n'),
  );
  const missed = results.flatMap(({ figure, lines }) =>
    lines.filter(({ aim }) => aim && !aim.met).map(({ what }) => `- ${figure.title}: ${what}`),
  );
  const verdict =
    missed.length === 0
      ? 'Every aim was met in this run.'
      : `Aims missed in this run:\n\n${missed.join('\n')}`;
  return `${[
    '# Performance',
    toParagraph(
      `Written by \`npm run bench\` on ${day} and not edited. Machine: ${machine}. Each number is the middle ` +
        'of several runs, the smallest and largest in brackets; each stands beside a baseline measured in turns ' +
        'with it in the same run. Read the ratios: times differ between machines, and between runs where a ' +
        'machine has other work.',
    ),
    verdict,
    ...sections,
  ].join('\n\n')}\n`;
}

const isMissed = (lines: readonly Line[]): boolean => lines.some(({ aim }) => aim && !aim.met);

function toMarkdownTable(lines: readonly Line[]): string {
  const row = (cells: readonly string[]): string => `| ${cells.map(escapeCell).join(' | ')} |`;
  return [row(headings), row(headings.map(() => '---')), ...lines.map((line) => row(toCells(line)))].join(
    '\n',
  );
}

const escapeCell = (cell: string): string => cell.replaceAll('|', '\\|');

/** Lines of at most 120 characters. */
function toParagraph(text: string): string {
  return text.replace(/(.{1,120})(?:\s+|$)/g, '$1\n').trimEnd();
}
