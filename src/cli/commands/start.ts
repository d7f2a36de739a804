import { Command } from 'commander';
import { trace } from '../../../queries/operations/trace.ts';
import { findNewestRun } from '../../crawl/open-run.ts';
import { ConfigError } from '../../errors.ts';
import { toTraceAnswer } from '../answers/trace-answer.ts';
import { askOperation } from '../ask-operation.ts';
import { bundledInstall, crawlIntoWorkspace } from '../crawl-workspace.ts';
import { toPort } from '../options.ts';
import type { Progress } from '../progress.ts';
import { projectWorkspace } from '../project-workspace.ts';
import { type ServeChoice, serveWorkspace } from '../serve-workspace.ts';
import { loadSettings } from '../settings.ts';
import type { Workspace } from '../workspace.ts';

const wholeCase = { committees: null, from: null, to: null, withPages: true, webService: true };

/** Crawls the bundled case where this data folder has no finished crawl of it; its own site serves it, no network. */
async function readBundledCase(workspace: Workspace, progress: Progress): Promise<void> {
  const council = workspace.councils().get(bundledInstall);
  if (!council)
    throw new ConfigError(`The council file of ${bundledInstall} is missing: install the program again`);
  if ((await findNewestRun(workspace.data, bundledInstall))?.finished) {
    await projectWorkspace(workspace, progress);
    return;
  }
  progress.note(`Reading the bundled case, ${council.name}, from its own site on this machine.`);
  const { crawl } = await crawlIntoWorkspace(workspace, council, wholeCase, {
    progress,
    contact: workspace.settings.contact,
  });
  const { committees, meetings, items } = crawl.counts;
  progress.note(
    `Read ${String(committees)} committees, ${String(meetings)} meetings, ${String(items)} items.`,
  );
}

export function startCommand(): Command {
  return new Command('start')
    .description('read the bundled case if it is not there yet, show one answer, and serve page and API')
    .option('--port <n>', 'port; 0 takes any free one', toPort, 4000)
    .option('--host <address>', 'address to listen on', '127.0.0.1')
    .action(async (options: ServeChoice, command: Command) => {
      const { data } = command.optsWithGlobals<{ data?: string }>();
      await serveWorkspace(loadSettings(process.env, { data }), options, {
        title: 'start',
        run: async (workspace, progress) => {
          await readBundledCase(workspace, progress);
          const answer = await askOperation(workspace.engine, trace.name, trace.example);
          process.stdout.write(`\n${toTraceAnswer(trace.answer.parse(answer)).text}\n\n`);
        },
      });
    });
}
