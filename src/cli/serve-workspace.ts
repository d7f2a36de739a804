import { startServer } from '../server/serve.ts';
import { createWorkspaceApi } from './ask-operation.ts';
import { untilStopped } from './until-stopped.ts';
import type { Workspace } from './workspace.ts';

export interface ServeChoice {
  readonly host: string;
  readonly port: number;
}

/** Serves this workspace's graph and the page until the program is told to stop. ConfigError where the port cannot be had. */
export async function serveWorkspace(workspace: Workspace, { host, port }: ServeChoice): Promise<void> {
  const server = await startServer({ api: createWorkspaceApi(workspace.engine), host, port });
  // Listening before it says that it is up: who waits for that line may stop it at once.
  const stopped = untilStopped();
  process.stdout.write(`Page:    ${server.url}/\nGraphQL: ${server.url}/graphql\nCtrl-C stops it.\n`);
  await stopped;
  await server.close();
}
