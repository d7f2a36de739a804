import { Command } from 'commander';
import { askCommand } from './commands/ask.ts';
import { councilsCommand } from './commands/councils.ts';
import { coverageCommand } from './commands/coverage.ts';
import { crawlCommand } from './commands/crawl.ts';
import { curateCommand } from './commands/curate.ts';
import { doctorCommand } from './commands/doctor.ts';
import { exportCommand } from './commands/export.ts';
import { importCommand } from './commands/import.ts';
import { linkCommand } from './commands/link.ts';
import { parseCommand } from './commands/parse.ts';
import { rebuildCommand } from './commands/rebuild.ts';
import { replicaCommand } from './commands/replica.ts';
import { serveCommand } from './commands/serve.ts';
import { startCommand } from './commands/start.ts';

/** The command line, complete: what each command is for stands in its own file. */
export function createProgram(): Command {
  const program = new Command('minutegraph')
    .description('Which committee saw which issue, when, as what, and who did not.')
    .option(
      '--data <folder>',
      'where archive, ledger and graph are kept (MINUTEGRAPH_DATA; ./data without either)',
    )
    .helpCommand(true);
  const commands = [
    startCommand,
    crawlCommand,
    importCommand,
    askCommand,
    serveCommand,
    coverageCommand,
    rebuildCommand,
    linkCommand,
    curateCommand,
    parseCommand,
    exportCommand,
    councilsCommand,
    doctorCommand,
    replicaCommand,
  ];
  for (const create of commands) program.addCommand(create());
  for (const command of program.commands) command.configureHelp({ showGlobalOptions: true });
  for (const command of [program, ...program.commands]) {
    command.showHelpAfterError('Add --help to see what the command takes.');
  }
  return program;
}
