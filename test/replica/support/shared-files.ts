import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { packageRoot } from '../../../src/package-root.ts';

/** A file of the reference material beside the project; null where it is not there. */
export function sharedFile(...path: string[]): string | null {
  const file = join(resolve(packageRoot(), '..', 'shared'), ...path);
  return existsSync(file) ? file : null;
}
