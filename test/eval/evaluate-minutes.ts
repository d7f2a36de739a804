import { existsSync, realpathSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { readItem } from '../../scrapers/minutes/read-item.ts';
import { ConfigError } from '../../src/errors.ts';
import { projectRoot } from '../support/project-root.ts';
import { toMinutesPart } from './accuracy-page.ts';
import { accuracyPagePath, writeAccuracyPart } from './accuracy-parts.ts';
import { keptAims, openAims } from './aims.ts';
import { scoreSet, toPlainFigures } from './figures.ts';
import { addKeptRun } from './kept-runs.ts';
import { loadLabels } from './label-file.ts';
import { toMisses } from './misses.ts';
import { type ReadCase, readCases } from './read-cases.ts';
import { toMissesText, toSetText } from './report-text.ts';

const folder = join(projectRoot, 'test', 'eval');
const openPath = join(folder, 'minutes', 'open.json');
const keptPath = join(folder, 'minutes', 'kept.json');
/** Where every scoring of the kept part is noted. */
export const keptRunsPath = join(folder, 'kept-runs.json');

export interface MinutesOptions {
  /** A label file of anybody's; without it the two parts of the set of the project. */
  readonly labels: string | undefined;
  readonly json: boolean;
  readonly misses: boolean;
  /** Writes the part of docs/accuracy.md on minutes; only of the set of the project. */
  readonly write: boolean;
  /** Log of the runs on the kept part. */
  readonly keptRuns: string;
}

const today = (): string => new Date().toISOString().slice(0, 10);
const isKeptPart = (path: string): boolean =>
  existsSync(keptPath) && realpathSync(path) === realpathSync(keptPath);
const readFile = (path: string): ReadCase[] => readCases(loadLabels(path), readItem);

/** Scores the readers of minutes and gives the report. Throws a ConfigError for what the caller must mend. */
export function evaluateMinutes({ labels, json, misses, write, keptRuns }: MinutesOptions): string {
  if (labels !== undefined) {
    if (write) {
      throw new ConfigError('--write publishes the set of the project: leave --labels out, or --write.');
    }
    // npm runs scripts in the project's folder; the file is named from where the caller stands.
    const path = resolve(process.env['INIT_CWD'] ?? process.cwd(), labels);
    const cases = readFile(path);
    const score = scoreSet(cases);
    if (isKeptPart(path)) addKeptRun(keptRuns, today(), toPlainFigures(score));
    if (json)
      return toJson({ readers: toPlainFigures(score), ...(misses ? { misses: toMisses(cases) } : {}) });
    return `${toSetText(labels, score)}${misses ? `\n${toMissesText(toMisses(cases))}` : ''}`;
  }
  return evaluateOwnSet({ json, misses, write, keptRuns });
}

function evaluateOwnSet({ json, misses, write, keptRuns: log }: Omit<MinutesOptions, 'labels'>): string {
  const cases = { open: readFile(openPath), kept: readFile(keptPath) };
  const [open, kept] = [scoreSet(cases.open), scoreSet(cases.kept)];
  const together = scoreSet([...cases.open, ...cases.kept]);
  const day = today();
  const keptRuns = addKeptRun(log, day, toPlainFigures(kept));
  if (write) {
    writeAccuracyPart(accuracyPagePath, 'minutes', toMinutesPart({ day, open, kept, together, keptRuns }));
  }
  // Cases of the kept part stay out of sight here.
  const openMisses = misses ? toMisses(cases.open) : [];
  if (json) {
    return toJson({
      readers: toPlainFigures(together),
      open: toPlainFigures(open),
      kept: toPlainFigures(kept),
      ...(misses ? { misses: openMisses } : {}),
    });
  }
  return [
    toSetText('Open part', open, openAims),
    toSetText('Kept part', kept, keptAims),
    toSetText('Both parts together', together),
    ...(misses ? [`Of the open part: ${toMissesText(openMisses)}`] : []),
    ...(write ? [`Written to ${relative(projectRoot, accuracyPagePath)}\n`] : []),
  ].join('\n');
}

const toJson = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;
