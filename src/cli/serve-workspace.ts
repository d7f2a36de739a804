import { startServer, type RunningServer } from '../server/serve.ts';
import { createWorkspaceApi } from './ask-operation.ts';
import type { Workspace } from './workspace.ts';

export interface ServeChoice {
  readonly host: string;
  readonly port: number;
}

/** Serves this workspace's graph and the page. ConfigError where the port cannot be had. */
export function serveWorkspace(workspace: Workspace, { host, port }: ServeChoice): Promise<RunningServer> {
  return startServer({ api: createWorkspaceApi(workspace.engine), host, port });
}

export const addressLines = (url: string): string =>
  `Page:    ${url}/\nGraphQL: ${url}/graphql\nCtrl-C stops it.\n`;
