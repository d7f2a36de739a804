import { execFile } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { projectRoot } from '../test/support/project-root.ts';

/** Within the project, so that packages are found from there; the folder is ignored by git. */
const outFolder = join(projectRoot, '.cache', 'bench');

/**
 * The children as JavaScript, as the program itself is shipped: a loader of TypeScript would count in their
 * memory.
 * @returns their folder
 */
export async function compileChildren(): Promise<string> {
  mkdirSync(outFolder, { recursive: true });
  const settings = {
    extends: join(projectRoot, 'tsconfig.json'),
    // Types are for `npm run check`.
    compilerOptions: { noEmit: false, noCheck: true, rootDir: projectRoot, outDir: outFolder },
    include: [join(projectRoot, 'bench', 'children')],
    exclude: [],
  };
  const settingsFile = join(outFolder, 'tsconfig.json');
  writeFileSync(settingsFile, JSON.stringify(settings));
  const compiler = join(projectRoot, 'node_modules', 'typescript', 'bin', 'tsc');
  await promisify(execFile)(process.execPath, [compiler, '-p', settingsFile]);
  return join(outFolder, 'bench', 'children');
}
