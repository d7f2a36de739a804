import { writeFileSync } from 'node:fs';
import { z } from 'zod';
import { loadRuns } from '../run-log.ts';
import { digestSources, findCommit } from '../source-digest.ts';
import type { PlainFigures } from './plain-figures.ts';

/** Where the sources of the linker are. */
const linkerFolders = ['src/linking'];

const share = z.number().min(0).max(1).nullable();
const accuracy = z.strictObject({ precision: share, recall: share });
const figures = z.strictObject({
  pair: accuracy,
  cross: accuracy,
  bcubed: accuracy,
  hardNegatives: z.strictObject({ joined: z.int(), of: z.int() }),
});
const keptLinkRun = z.strictObject({
  /** `YYYY-MM-DD`. */
  date: z.string(),
  commit: z.string(),
  /** SHA-256 of the linker's sources: the same linker tells nothing new. */
  linker: z.string(),
  figures: z.strictObject({ threads: z.int(), links: z.int(), shown: figures, proposed: figures }),
});
/** One scoring of the kept half that was taken note of. */
export type KeptLinkRun = z.infer<typeof keptLinkRun>;

export const loadKeptLinkRuns = (path: string): KeptLinkRun[] => loadRuns(path, keptLinkRun);

/** Notes a run, unless the same linker was noted on as many pairs before; returns all that are noted. */
export function addKeptLinkRun(path: string, date: string, scored: PlainFigures): KeptLinkRun[] {
  const before = loadKeptLinkRuns(path);
  const linker = digestSources(linkerFolders);
  const isNoted = before.some((run) => run.linker === linker && run.figures.links === scored.links);
  if (isNoted) return before;
  const runs = [
    ...before,
    keptLinkRun.parse({ date, commit: findCommit(linkerFolders), linker, figures: scored }),
  ];
  writeFileSync(path, `${JSON.stringify(runs, null, 2)}\n`);
  return runs;
}
