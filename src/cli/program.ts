import { Command } from 'commander';

/** What each command is for stands in its own file, which is loaded when it is asked for: most of a short run is loading. */
const commands: Readonly<Record<string, () => Promise<Command>>> = {
  start: async () => (await import('./commands/start.ts')).startCommand(),
  crawl: async () => (await import('./commands/crawl.ts')).crawlCommand(),
  import: async () => (await import('./commands/import.ts')).importCommand(),
  ask: async () => (await import('./commands/ask.ts')).askCommand(),
  serve: async () => (await import('./commands/serve.ts')).serveCommand(),
  coverage: async () => (await import('./commands/coverage.ts')).coverageCommand(),
  rebuild: async () => (await import('./commands/rebuild.ts')).rebuildCommand(),
  link: async () => (await import('./commands/link.ts')).linkCommand(),
  curate: async () => (await import('./commands/curate.ts')).curateCommand(),
  parse: async () => (await import('./commands/parse.ts')).parseCommand(),
  export: async () => (await import('./commands/export.ts')).exportCommand(),
  councils: async () => (await import('./commands/councils.ts')).councilsCommand(),
  doctor: async () => (await import('./commands/doctor.ts')).doctorCommand(),
  replica: async () => (await import('./commands/replica.ts')).replicaCommand(),
};

/**
 * The command line for these arguments: with the one command that they name among the first words, or with all,
 * to list them or to say which are like a word that is none.
 */
export async function createProgram(args: readonly string[] = []): Promise<Command> {
  const program = new Command('minutegraph')
    .description('Which committee saw which issue, when, as what, and who did not.')
    .option(
      '--data <folder>',
      'where archive, ledger and graph are kept (MINUTEGRAPH_DATA; ./data without either)',
    )
    .helpCommand(true);
  for (const create of toWanted(args)) program.addCommand(await create());
  for (const command of program.commands) command.configureHelp({ showGlobalOptions: true });
  for (const command of [program, ...program.commands]) {
    command.showHelpAfterError('Add --help to see what the command takes.');
  }
  return program;
}

function toWanted(args: readonly string[]): readonly (() => Promise<Command>)[] {
  const [first, second, third] = args;
  const named = first === '--data' ? third : first?.startsWith('--data=') ? second : first;
  const create = named !== undefined && Object.hasOwn(commands, named) ? commands[named] : undefined;
  return create === undefined ? Object.values(commands) : [create];
}
