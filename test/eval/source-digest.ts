import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../support/project-root.ts';

/** SHA-256 of all sources in some folders of the project, those below them included. */
export function digestSources(folders: readonly string[]): string {
  const hash = createHash('sha256');
  for (const folder of folders) {
    const names = readdirSync(join(projectRoot, folder), { recursive: true, encoding: 'utf8' });
    for (const name of names.filter((one) => one.endsWith('.ts')).sort())
      hash.update(readFileSync(join(projectRoot, folder, name)));
  }
  return hash.digest('hex');
}

/** The commit that is checked out, marked where these folders have been changed since. */
export function findCommit(folders: readonly string[]): string {
  const git = (...args: string[]): string =>
    execFileSync('git', args, { cwd: projectRoot, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
  try {
    const changed = git('status', '--porcelain', '--', ...folders).trim() !== '';
    return `${git('rev-parse', '--short=10', 'HEAD').trim()}${changed ? ' and changes' : ''}`;
  } catch {
    return 'unknown (no git)';
  }
}
