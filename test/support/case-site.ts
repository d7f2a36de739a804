import { createWorkspaceApi } from '../../src/cli/ask-operation.ts';
import type { RunningWork } from '../../src/graphql/running-work.ts';
import { startServer } from '../../src/server/serve.ts';
import { removeFolders } from '../integration/council-folder.ts';
import { buildPage } from './built-page.ts';
import { openBundledCase } from './bundled-case.ts';

export interface CaseSite {
  readonly url: string;
  /** What the site says that it does besides; null for nothing. */
  setRunning(work: RunningWork | null): void;
  close(): Promise<void>;
}

/** The whole program over the bundled case, served on a free port with a page built anew from its sources. */
export async function startCaseSite(): Promise<CaseSite> {
  const pageFolder = await buildPage();
  const { workspace } = await openBundledCase();
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
      removeFolders();
    },
  };
}
