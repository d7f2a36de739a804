import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'vite';
import { createWorkspaceApi } from '../../src/cli/ask-operation.ts';
import { bundledInstall, crawlIntoWorkspace } from '../../src/cli/crawl-workspace.ts';
import { openProgress } from '../../src/cli/progress.ts';
import { openWorkspace } from '../../src/cli/workspace.ts';
import type { RunningWork } from '../../src/graphql/running-work.ts';
import { startServer } from '../../src/server/serve.ts';
import { projectRoot } from './project-root.ts';

export interface CaseSite {
  readonly url: string;
  /** What the site says that it does besides; null for nothing. */
  setRunning(work: RunningWork | null): void;
  close(): Promise<void>;
}

/** The whole program over the bundled case, served on a free port with a page built anew from its sources. */
export async function startCaseSite(): Promise<CaseSite> {
  const folder = mkdtempSync(join(tmpdir(), 'case-site-'));
  const pageFolder = join(folder, 'page');
  await build({
    configFile: join(projectRoot, 'vite.config.ts'),
    root: join(projectRoot, 'src', 'ui'),
    logLevel: 'warn',
    build: { outDir: pageFolder },
  });
  const workspace = await openWorkspace({
    dataFolder: join(folder, 'data'),
    contact: undefined,
    neo4j: null,
  });
  const council = workspace.councils().get(bundledInstall);
  if (!council) throw new Error('the bundled case has no council file');
  const options = { committees: null, from: null, to: null, withPages: true, webService: true };
  await crawlIntoWorkspace(workspace, council, options, {
    progress: openProgress(false),
    contact: undefined,
  });
  let running: RunningWork | null = null;
  const api = createWorkspaceApi(workspace.engine, { gate: workspace.gate, running: () => running });
  const server = await startServer({ api, host: '127.0.0.1', port: 0, pageFolder });
  return {
    url: server.url,
    setRunning: (work) => {
      running = work;
    },
    close: async () => {
      await server.close();
      await workspace.close();
      rmSync(folder, { recursive: true });
    },
  };
}
