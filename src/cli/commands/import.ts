import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { Command } from 'commander';
import { resolveCouncil } from '../../councils/resolve-council.ts';
import { ConfigError } from '../../errors.ts';
import { loadSettings } from '../settings.ts';
import { importWork } from '../work/import-work.ts';
import { runWork } from '../work/run-work.ts';

interface ImportCommandOptions {
  council?: string;
  json?: boolean;
}

const help = `
It takes "web page, complete" and single-file saves of Chrome, Edge and Firefox, SingleFile, MHTML, HAR and WARC
(gzipped too), and replies of the web service saved as XML. What is no page is named in one line each and the rest is
imported; the exit code is 0 then, and 4 where nothing at all could be imported.`;

export function importCommand(): Command {
  return new Command('import')
    .description('read pages saved from a browser into the archive, and say which would fill what is left')
    .argument('<path...>', 'folders and files')
    .option(
      '--council <name or address>',
      'whose the pages are that do not say so themselves: a known name (see councils), or any address of its site',
    )
    .option('--json', 'print the report for programs')
    .addHelpText('after', help)
    .action(async (given: string[], options: ImportCommandOptions, command: Command) => {
      const { data } = command.optsWithGlobals<{ data?: string }>();
      const settings = loadSettings(process.env, { data });
      // Refused before anything is opened or made.
      if (options.council !== undefined) resolveCouncil(options.council, settings.dataFolder);
      const paths = given.map((path) => resolve(path));
      if (!paths.some((path) => existsSync(path))) {
        throw new ConfigError(`${paths.join(', ')}: there is no such file or folder to import`);
      }
      await runWork(
        importWork.with({ paths, council: options.council ?? null, json: options.json ?? false }),
        settings,
      );
    });
}
