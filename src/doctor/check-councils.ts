import type { Capture } from '../../schema/records/capture.ts';
import type { CouncilFile } from '../../schema/records/council.ts';
import {
  listCouncilFiles,
  loadCouncilFile,
  ownCouncilsFolder,
  shippedCouncilsFolder,
} from '../councils/load-councils.ts';
import { counted } from '../counted.ts';
import { ConfigError } from '../errors.ts';
import { type Finding, ok, wrong } from './finding.ts';

/** Each council's file by itself, and that every install of the archive has one. Fills in `councils` by slug. */
export function* checkCouncils(
  dataFolder: string,
  captures: readonly Capture[],
  councils: Map<string, CouncilFile>,
): Generator<Finding> {
  let faults = 0;
  for (const path of [ownCouncilsFolder(dataFolder), shippedCouncilsFolder()].flatMap(listCouncilFiles)) {
    try {
      const council = loadCouncilFile(path);
      councils.set(council.slug, council);
    } catch (error) {
      if (!(error instanceof ConfigError)) throw error;
      faults += 1;
      yield wrong('councils', error);
    }
  }
  if (faults === 0) yield ok('councils', `${counted(councils.size, 'council file')}, all good`);
  const counts = new Map<string, number>();
  // Requests that gave no page are of an address that was mistyped.
  for (const { install } of captures.filter(({ digest }) => digest !== null))
    counts.set(install, (counts.get(install) ?? 0) + 1);
  for (const [install, count] of counts) {
    if (councils.has(install)) continue;
    const what = `The archive holds ${counted(count, 'capture')} of "${install}", which no council file names`;
    const todo = `put its file into ${ownCouncilsFolder(dataFolder)}; until then they are in no answer`;
    yield wrong('councils', new ConfigError(`${what}: ${todo}`));
  }
}
