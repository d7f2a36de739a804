import { createWorkspaceApi } from '../../src/cli/ask-operation.ts';
import { bundledInstall, crawlIntoWorkspace } from '../../src/cli/crawl-workspace.ts';
import { openProgress } from '../../src/cli/progress.ts';
import { openWorkspace, type Workspace } from '../../src/cli/workspace.ts';
import type { Api } from '../../src/graphql/create-api.ts';
import { copyFolder } from '../integration/council-folder.ts';
import { type Ask, toAsk } from '../operations/asking.ts';
import { makeOnce } from './make-once.ts';

const everything = { committees: null, from: null, to: null, withPages: true, webService: true };
const open = (dataFolder: string): Promise<Workspace> =>
  openWorkspace({ dataFolder, contact: undefined, neo4j: null });

/** A data folder of the caller's own with the bundled case, read by web service and pages; `removeFolders` takes it away. */
export async function copyBundledCase(): Promise<string> {
  const made = await makeOnce('bundled-case', async (folder) => {
    const workspace = await open(folder);
    try {
      const council = workspace.councils().get(bundledInstall);
      if (!council) throw new Error('the bundled case has no council file');
      const terms = { progress: openProgress(false), contact: undefined };
      await crawlIntoWorkspace(workspace, council, everything, terms);
    } finally {
      await workspace.close();
    }
  });
  return copyFolder(made);
}

/** The bundled case as the program has it open, its API, and a way to ask it. */
export async function openBundledCase(): Promise<{ workspace: Workspace; api: Api; ask: Ask }> {
  const workspace = await open(await copyBundledCase());
  const api = createWorkspaceApi(workspace.engine);
  return { workspace, api, ask: toAsk(api) };
}
