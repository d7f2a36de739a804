import { relative } from 'node:path';
import type { CaseFile } from '../../../schema/case/case-file.ts';
import { generateCouncil } from '../../../src/replica/index.ts';
import { projectRoot } from '../../support/project-root.ts';
import { accuracyPagePath, writeAccuracyPart } from '../accuracy-parts.ts';
import { realBars, syntheticBars } from './bars.ts';
import { fitBaselines } from './baselines.ts';
import { addKeptLinkRun, findLinker } from './kept-link-runs.ts';
import { toLinkMisses, toLinkMissesText } from './link-misses.ts';
import { linkCase } from './linked-case.ts';
import { type LinkedSet, scoreSets, toLinkedSet } from './linked-set.ts';
import { keptPath, openPath } from './own-files.ts';
import { toPlainFigures } from './plain-figures.ts';
import { toLinkingPart, toPartText } from './report-parts.ts';
import { type Part, scorePart } from './scored-part.ts';
import { toSyntheticLabels } from './synthetic-labels.ts';
import { loadThreads } from './thread-file.ts';

const councils = [
  { meetings: 150, seed: 21 },
  { meetings: 300, seed: 77 },
];

interface OwnSets {
  readonly open: LinkedSet;
  readonly kept: LinkedSet;
  /** All labels of the case as one set. */
  readonly together: LinkedSet;
  readonly synthetic: readonly LinkedSet[];
}

export interface OwnOptions {
  readonly json: boolean;
  readonly misses: boolean;
  readonly write: boolean;
  /** Log of the runs on the kept half. */
  readonly keptRuns: string;
  /** Whether generated councils are scored, too. */
  readonly withCouncils: boolean;
}

/** Scores the project's own labels of a case, and generated councils. `day` is `YYYY-MM-DD`. */
export async function evaluateOwnLabels(site: CaseFile, day: string, options: OwnOptions): Promise<string> {
  const { json, misses, write, keptRuns: log, withCouncils } = options;
  const linker = findLinker();
  const sets = await linkOwnSets(site, withCouncils);
  const figures = toPlainFigures(scoreSets([sets.kept]));
  const keptRuns = addKeptLinkRun(log, { date: day, ...linker, figures });
  // Pairs of the kept half stay out of sight.
  const missed = misses ? [sets.open, ...sets.synthetic].flatMap(toLinkMisses) : [];
  const parts = json && !write ? [] : scoreParts(sets);
  if (write) writeAccuracyPart(accuracyPagePath, 'linking', toLinkingPart(day, parts, keptRuns));
  if (json)
    return `${JSON.stringify({ ...toOwnFigures(sets), ...(misses ? { misses: missed } : {}) }, null, 2)}\n`;
  return [
    ...parts.map(toPartText),
    ...(misses ? [`Of the open half and the generated councils: ${toLinkMissesText(missed)}`] : []),
    ...(write ? [`Written to ${relative(projectRoot, accuracyPagePath)}\n`] : []),
  ].join('\n');
}

async function linkOwnSets(site: CaseFile, withCouncils: boolean): Promise<OwnSets> {
  const [open, kept] = [loadThreads(openPath), loadThreads(keptPath)];
  const linked = await linkCase(site);
  const synthetic: LinkedSet[] = [];
  for (const size of withCouncils ? councils : []) {
    const council = generateCouncil(size);
    synthetic.push(toLinkedSet(await linkCase(council.case), toSyntheticLabels(council)));
  }
  return {
    open: toLinkedSet(linked, open),
    kept: toLinkedSet(linked, kept),
    together: toLinkedSet(linked, [...open, ...kept]),
    synthetic,
  };
}

function toOwnFigures({ open, kept, together, synthetic }: OwnSets) {
  const plain = (...sets: readonly LinkedSet[]) => toPlainFigures(scoreSets(sets));
  const { notFound } = open.labels;
  return {
    ...plain(together),
    open: plain(open),
    kept: plain(kept),
    ...(synthetic.length > 0 ? { synthetic: plain(...synthetic) } : {}),
    ...(notFound.length > 0 ? { notFound } : {}),
  };
}

function scoreParts({ open, kept, synthetic }: OwnSets) {
  const baselines = fitBaselines(open);
  const parts: Part[] = [
    {
      name: 'Open half of the case',
      about: 'Weights and thresholds were chosen with these labels in sight.',
      sets: [open],
      bars: realBars,
      isOpen: true,
    },
    {
      name: 'Kept half of the case',
      about: 'Weights and thresholds were chosen without these labels in sight.',
      sets: [kept],
      bars: realBars,
      isOpen: false,
    },
  ];
  const sizes = councils.map(({ meetings, seed }) => `${meetings} meetings (seed ${seed})`).join(' and ');
  if (synthetic.length > 0)
    parts.push({
      name: 'Generated councils',
      about: `Councils of ${sizes}, of which the whole truth is known.`,
      sets: synthetic,
      bars: syntheticBars,
      isOpen: true,
    });
  return parts.map((part) => scorePart(part, baselines));
}
