import { join } from 'node:path';
import { build } from 'vite';
import { makeOnce } from './make-once.ts';
import { projectRoot } from './project-root.ts';

/** Folder of the page, built from its sources as they are. */
export function buildPage(): Promise<string> {
  return makeOnce('page', async (outDir) => {
    await build({
      configFile: join(projectRoot, 'vite.config.ts'),
      root: join(projectRoot, 'src', 'ui'),
      logLevel: 'warn',
      build: { outDir },
    });
  });
}
