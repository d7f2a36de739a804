import { Command } from 'commander';
import { keepCouncil, resolveCouncil } from '../../councils/resolve-council.ts';
import { ConfigError } from '../../errors.ts';
import { type CrawlOutcome, crawlIntoWorkspace } from '../crawl-workspace.ts';
import { toCommitteeIds, toDay } from '../options.ts';
import { openProgress } from '../progress.ts';
import { loadSettings } from '../settings.ts';
import { openWorkspace } from '../workspace.ts';

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
      const { council, known } = resolveCouncil(named, settings.dataFolder);
      const { from = null, to = null, committee = null } = options;
      if (from !== null && to !== null && from > to) {
        throw new ConfigError(`--from ${from} is after --to ${to}: no meeting can be in that window`);
      }
      const progress = openProgress(options.json !== true);
      const workspace = await openWorkspace(settings);
      try {
        for (const notice of workspace.notices) progress.note(notice);
        if (!known) keepCouncil(council, settings.dataFolder);
        const asked = {
          committees: committee,
          from,
          to,
          withPages: options.withPages ?? false,
          webService: options.webService,
        };
        const outcome = await crawlIntoWorkspace(workspace, council, asked, progress);
        process.stdout.write(options.json ? `${JSON.stringify(outcome, null, 2)}\n` : toText(outcome));
        if (outcome.crawl.expected.some(({ verdict }) => verdict === 'below')) process.exitCode = 3;
      } finally {
        await workspace.close();
      }
    });
}

/** The run for people: what was read, what was noticed, where the whole list is. */
function toText({ crawl, graph, runFolder }: CrawlOutcome): string {
  const { counts } = crawl;
  const rate = crawl.requestsPerMeeting === null ? '' : ` (${String(crawl.requestsPerMeeting)} a meeting)`;
  const problems = Object.entries({ ...graph.problems, ...crawl.problems });
  const described = crawl.describedMarkup.join(', ');
  return [
    `${crawl.council}: ${String(counts.committees)} committees, ${String(counts.meetings)} meetings, ` +
      `${String(counts.items)} items, ${String(counts.members)} members, by ${crawl.mode === 'pages' ? 'pages' : 'web service'}`,
    `${String(crawl.requests)} requests${rate}, ${String(crawl.fromArchive)} pages already held, ` +
      `${String(crawl.failures.length)} failed`,
    ...crawl.failures.slice(0, 10).map(({ url, message }) => `  not read: ${url}: ${message}`),
    ...(described === ''
      ? []
      : [`Read with markup that was only described, never seen: ${described}. Check what it says.`]),
    ...crawl.expected.map(
      (e) => `${e.what}: ${String(e.found)}, ${e.verdict} the expected ${String(e.min)} to ${String(e.max)}`,
    ),
    ...(problems.length === 0
      ? []
      : [`Noticed: ${problems.map(([code, n]) => `${code} ${String(n)}`).join(', ')}`]),
    `Report and list of what was noticed: ${runFolder}`,
    '',
  ].join('\n');
}
