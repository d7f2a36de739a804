import { Command } from 'commander';
import { resolveCouncil } from '../../councils/resolve-council.ts';
import { ConfigError } from '../../errors.ts';
import { toCommitteeIds, toDay } from '../options.ts';
import { loadSettings } from '../settings.ts';
import { crawlWork } from '../work/crawl-work.ts';
import { runWork } from '../work/run-work.ts';

interface CrawlCommandOptions {
  committee?: number[];
  from?: string;
  to?: string;
  withPages?: boolean;
  webService: boolean;
  json?: boolean;
}

export function crawlCommand(): Command {
  return new Command('crawl')
    .description(
      "read a council's committee pages: fetch, archive, parse, ingest, link; a stopped crawl goes on",
    )
    .argument(
      '<council or address>',
      'a known name (see councils), or the address of any ModernGov page of the council',
    )
    .option(
      '--committee <id>',
      'only this committee, by its number in the address; several with commas',
      toCommitteeIds,
    )
    .option('--from <date>', 'meetings from this day on: 2016, 2016-05 or 2016-05-31', toDay('first'))
    .option('--to <date>', 'meetings up to this day', toDay('last'))
    .option('--with-pages', "read each meeting's own page as well as the web service's reply")
    .option('--no-web-service', 'read pages alone')
    .option('--json', 'print the report for programs')
    .action(async (named: string, options: CrawlCommandOptions, command: Command) => {
      const { data } = command.optsWithGlobals<{ data?: string }>();
      const settings = loadSettings(process.env, { data });
      // Refused before anything is opened or made.
      resolveCouncil(named, settings.dataFolder);
      const { from = null, to = null, committee = null } = options;
      if (from !== null && to !== null && from > to) {
        throw new ConfigError(`--from ${from} is after --to ${to}: no meeting can be in that window`);
      }
      await runWork(
        crawlWork.with({
          council: named,
          committees: committee,
          from,
          to,
          withPages: options.withPages ?? false,
          webService: options.webService,
          contact: settings.contact ?? null,
          json: options.json ?? false,
        }),
        settings,
      );
    });
}
