import { Command } from 'commander';
import { toPort } from '../options.ts';
import { openProgress } from '../progress.ts';
import { projectWorkspace } from '../project-workspace.ts';
import { type ServeChoice, serveWorkspace } from '../serve-workspace.ts';
import { loadSettings } from '../settings.ts';
import { openWorkspace } from '../workspace.ts';

export function serveCommand(): Command {
  return new Command('serve')
    .description('serve the GraphQL API and the page')
    .option('--port <n>', 'port; 0 takes any free one', toPort, 4000)
    .option('--host <address>', 'address to listen on', '127.0.0.1')
    .action(async (options: ServeChoice, command: Command) => {
      const { data } = command.optsWithGlobals<{ data?: string }>();
      const progress = openProgress(true);
      const workspace = await openWorkspace(loadSettings(process.env, { data }));
      try {
        for (const notice of workspace.notices) progress.note(notice);
        await projectWorkspace(workspace, progress);
        await serveWorkspace(workspace, options);
      } finally {
        await workspace.close();
      }
    });
}
