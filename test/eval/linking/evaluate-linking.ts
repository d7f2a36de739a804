import { resolve } from 'node:path';
import type { CaseFile } from '../../../schema/case/case-file.ts';
import { ConfigError } from '../../../src/errors.ts';
import { bundledCase, loadCaseFile } from '../../../src/replica/index.ts';
import { realBars } from './bars.ts';
import { fitBaselines } from './baselines.ts';
import { evaluateOwnLabels, type OwnOptions } from './evaluate-own-labels.ts';
import { addKeptLinkRun, findLinker } from './kept-link-runs.ts';
import { toLinkMisses, toLinkMissesText } from './link-misses.ts';
import { linkCase } from './linked-case.ts';
import { scoreSets, toLinkedSet } from './linked-set.ts';
import { isKeptHalf, openPath } from './own-files.ts';
import { toPlainFigures } from './plain-figures.ts';
import { toPartText } from './report-parts.ts';
import { scorePart } from './scored-part.ts';
import { loadThreads } from './thread-file.ts';

export interface LinkingOptions extends Omit<OwnOptions, 'withCouncils'> {
  /** A case file; without it the bundled case. */
  readonly case: string | undefined;
  /** A label file of anybody's; without it both halves of the case's own, and generated councils. */
  readonly labels: string | undefined;
}

const today = (): string => new Date().toISOString().slice(0, 10);
/** npm runs scripts in the project's folder; files are named from where the caller stands. */
const toPath = (name: string): string => resolve(process.env['INIT_CWD'] ?? process.cwd(), name);

/** Reads and links the whole way, scores it and gives the report. Throws a ConfigError for what the caller must mend. */
export async function evaluateLinking(options: LinkingOptions): Promise<string> {
  const { case: caseName, labels, misses, write } = options;
  if (write && (labels !== undefined || caseName !== undefined)) {
    throw new ConfigError(
      '--write publishes the set of the project: leave --labels and --case out, or --write.',
    );
  }
  if (misses && labels !== undefined && isKeptHalf(toPath(labels))) {
    throw new ConfigError('The kept half of the labels stays out of sight: leave --misses out.');
  }
  const site = caseName === undefined ? bundledCase() : loadCaseFile(toPath(caseName));
  // Generated councils say nothing of a case that somebody names.
  if (labels === undefined)
    return evaluateOwnLabels(site, today(), { ...options, withCouncils: caseName === undefined });
  return evaluateLabels(site, { ...options, labels });
}

async function evaluateLabels(
  site: CaseFile,
  { case: caseName, labels, json, misses, keptRuns }: LinkingOptions & { readonly labels: string },
): Promise<string> {
  const path = toPath(labels);
  const threads = loadThreads(path);
  const linker = findLinker();
  const linked = await linkCase(site);
  const set = toLinkedSet(linked, threads);
  const isOpen = !isKeptHalf(path);
  const figures = toPlainFigures(scoreSets([set]));
  if (!isOpen) addKeptLinkRun(keptRuns, { date: today(), ...linker, figures });
  const missed = misses ? toLinkMisses(set) : [];
  const { notFound } = set.labels;
  if (json) {
    const found = {
      ...figures,
      ...(isOpen && notFound.length > 0 ? { notFound } : {}),
      ...(misses ? { misses: missed } : {}),
    };
    return `${JSON.stringify(found, null, 2)}\n`;
  }
  const open = toLinkedSet(
    caseName === undefined ? linked : await linkCase(bundledCase()),
    loadThreads(openPath),
  );
  const part = { name: labels, about: '', sets: [set], bars: realBars, isOpen };
  return `${toPartText(scorePart(part, fitBaselines(open)))}${misses ? `\n${toLinkMissesText(missed)}` : ''}`;
}
