import { existsSync, realpathSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../../support/project-root.ts';

const folder = join(projectRoot, 'test', 'eval', 'linking');
/** Labels of the case that weights and thresholds may be chosen with. */
export const openPath = join(folder, 'case-open.json');
/** Labels of the case that they may not be chosen with. */
export const keptPath = join(folder, 'case-kept.json');
/** Where every scoring of the kept half is noted. */
export const keptLinkRunsPath = join(folder, 'kept-runs.json');

export const isKeptHalf = (path: string): boolean =>
  existsSync(path) && existsSync(keptPath) && realpathSync(path) === realpathSync(keptPath);
