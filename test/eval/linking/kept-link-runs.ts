import { writeFileSync } from 'node:fs';
import { z } from 'zod';
import { loadRuns } from '../run-log.ts';
import { digestSources, findCommit } from '../source-digest.ts';

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

/** Which linker is scored: ask before it starts, for its sources may change while it runs. */
export const findLinker = (): Pick<KeptLinkRun, 'commit' | 'linker'> => ({
  commit: findCommit(linkerFolders),
  linker: digestSources(linkerFolders),
});

/** Notes a run, unless the same linker was noted on as many pairs before; returns all that are noted. */
export function addKeptLinkRun(path: string, run: KeptLinkRun): KeptLinkRun[] {
  const before = loadKeptLinkRuns(path);
  const isNoted = before.some(
    ({ linker, figures: { links } }) => linker === run.linker && links === run.figures.links,
  );
  if (isNoted) return before;
  const runs = [...before, keptLinkRun.parse(run)];
  writeFileSync(path, `${JSON.stringify(runs, null, 2)}\n`);
  return runs;
}
