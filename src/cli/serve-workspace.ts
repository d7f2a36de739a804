import { offerWork } from '../handover/offer-work.ts';
import { requirePort, startServer } from '../server/serve.ts';
import { createWorkspaceApi } from './ask-operation.ts';
import { openProgress, type Progress } from './progress.ts';
import type { Settings } from './settings.ts';
import { untilStopped } from './until-stopped.ts';
import { WorkDesk } from './work/work-desk.ts';
import { openWorkspace, type Workspace } from './workspace.ts';

export interface ServeChoice {
  readonly host: string;
  readonly port: number;
}

/**
 * Opens the workspace, takes other programs' work from then on, does what must be done first, and serves graph and
 * page until the program is told to stop. ConfigError where the port cannot be had.
 */
export async function serveWorkspace(
  settings: Settings,
  { host, port }: ServeChoice,
  first: {
    readonly title: string;
    readonly run: (workspace: Workspace, progress: Progress) => Promise<void>;
  },
): Promise<void> {
  await requirePort(host, port);
  const progress = openProgress(true);
  const workspace = await openWorkspace(settings);
  const desk = new WorkDesk(workspace);
  try {
    for (const notice of workspace.notices) progress.note(notice);
    const offer = await offerWork(workspace.data.path, desk.doWork);
    try {
      await desk.prepare(first.title, progress, (heard) => first.run(workspace, heard));
      const api = createWorkspaceApi(workspace.engine, { gate: workspace.gate, running: desk.running });
      const server = await startServer({ api, host, port });
      // Listening before it says that it is up: who waits for that line may stop it at once.
      const stopped = untilStopped();
      process.stdout.write(`Page:    ${server.url}/\nGraphQL: ${server.url}/graphql\nCtrl-C stops it.\n`);
      await stopped;
      await server.close();
    } finally {
      // Those who handed work over are told by the end of the connection; their work stops and is taken up another time.
      await offer.close();
      await desk.close();
    }
  } finally {
    await workspace.close();
  }
}
