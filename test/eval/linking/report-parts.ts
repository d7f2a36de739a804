import { toTable } from '../../../src/cli/table.ts';
import { toMarkdownTable } from '../markdown-table.ts';
import { toShareText, toThree } from '../report-text.ts';
import type { KeptLinkRun } from './kept-link-runs.ts';
import { toAblationRows, toBaselineRows, toFigureRows, toNotFoundText, toPartTitle } from './link-report.ts';
import type { ScoredPart } from './scored-part.ts';

const baselineWords =
  'Beside it, two obvious ways to link: cosine of tf-idf vectors from the threshold that has the best F1 on the open half.';
const ablationWords = 'Each feature left out in turn, weights and thresholds as they are:';

/** One set for the terminal. */
export function toPartText(part: ScoredPart): string {
  const notFound = toNotFoundText(part);
  return [
    toPartTitle(part),
    ...(notFound === '' ? [] : [notFound]),
    '',
    toTable(toFigureRows(part)),
    '',
    baselineWords,
    '',
    toTable(toBaselineRows(part)),
    '',
    ...(part.ablation.length === 0 ? [] : [ablationWords, '', toTable(toAblationRows(part)), '']),
  ].join('\n');
}

/** The part of `docs/accuracy.md` on linking. `day` is `YYYY-MM-DD`. */
export function toLinkingPart(
  day: string,
  parts: readonly ScoredPart[],
  keptRuns: readonly KeptLinkRun[],
): string {
  return [
    '## What is linked',
    `Measured on ${day} by \`npm run eval -- linking --write\`: pages served, crawled, read, written and linked the whole way.`,
    'A pair is two labelled items; it is joined where both are seen in one issue. Cross pairs are of different committees. Pairs of one thread\nhang together, so that the intervals are narrower than they would be for as many independent draws.',
    ...parts.flatMap((part) => {
      const notFound = toNotFoundText({ ...part, isOpen: false });
      return [
        `### ${toPartTitle(part)}`,
        part.about,
        ...(notFound === '' ? [] : [`${notFound}.`]),
        toMarkdownTable(toFigureRows(part)),
        baselineWords,
        toMarkdownTable(toBaselineRows(part)),
        ...(part.ablation.length === 0 ? [] : [ablationWords, toMarkdownTable(toAblationRows(part))]),
      ];
    }),
    '### Runs on the kept half',
    'Every scoring of the kept half is noted, once for the same linker. Precision and recall of pairs are parted by a slash.',
    toMarkdownTable([
      ['date', 'commit', 'shown', 'shown, cross', 'with proposed', 'with proposed, cross', 'hard negatives'],
      ...keptRuns.map(toRunRow),
    ]),
  ].join('\n\n');
}

function toRunRow({ date, commit, figures: { shown, proposed } }: KeptLinkRun): string[] {
  const short = (share: number | null): string => (share === null ? '–' : toThree(share));
  const both = ({ precision, recall }: { precision: number | null; recall: number | null }): string =>
    `${short(precision)} / ${short(recall)}`;
  const { joined, of } = shown.hardNegatives;
  return [
    date,
    commit,
    both(shown.pair),
    both(shown.cross),
    both(proposed.pair),
    both(proposed.cross),
    toShareText({ right: joined, of }),
  ];
}
