import { Command } from 'commander';
import { toPort } from '../options.ts';
import { projectWorkspace } from '../project-workspace.ts';
import { type ServeChoice, serveWorkspace } from '../serve-workspace.ts';
import { loadSettings } from '../settings.ts';

export function serveCommand(): Command {
  return new Command('serve')
    .description('serve the GraphQL API and the page; other commands hand it their work meanwhile')
    .option('--port <n>', 'port; 0 takes any free one', toPort, 4000)
    .option('--host <address>', 'address to listen on', '127.0.0.1')
    .action(async (options: ServeChoice, command: Command) => {
      const { data } = command.optsWithGlobals<{ data?: string }>();
      await serveWorkspace(loadSettings(process.env, { data }), options, {
        title: 'serve',
        run: async (workspace, progress) => {
          await projectWorkspace(workspace, progress);
        },
      });
    });
}
