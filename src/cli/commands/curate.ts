import { Command } from 'commander';
import { loadSettings } from '../settings.ts';
import { curateWork, type Said } from '../work/curate-work.ts';
import { runWork } from '../work/run-work.ts';

interface Common {
  by: string;
  reason?: string;
  json?: boolean;
}

export function curateCommand(): Command {
  const command = new Command('curate').description(
    'say what linking cannot know: which links hold, which issues are one, how an issue is called',
  );
  const define = (
    name: string,
    words: string,
    takes: string[],
    toSaid: (...given: string[]) => Said,
  ): void => {
    const own = new Command(name).description(words);
    for (const argument of takes) own.argument(argument);
    own
      .requiredOption('--by <who>', 'who says so, in your own words; kept in the ledger')
      .option('--reason <words>', 'why; kept in the ledger')
      .option('--json', 'print for programs')
      .action(async (...args: unknown[]) => {
        const given = args.slice(0, takes.length).flat() as string[];
        const of = args.at(-1) as Command;
        const { by, reason, json } = of.opts<Common>();
        const { data } = of.optsWithGlobals<{ data?: string }>();
        const options = { said: toSaid(...given), by, reason: reason ?? null, json: json ?? false };
        await runWork(curateWork.with(options), loadSettings(process.env, { data }));
      });
    command.addCommand(own);
  };
  const link =
    (kind: 'accepted' | 'rejected' | 'withdrawn') =>
    (issue = '', item = ''): Said => ({ kind, issue, item });
  define('accept', 'the item is of this issue', ['<issue>', '<item>'], link('accepted'));
  define('reject', 'the item is not of this issue', ['<issue>', '<item>'], link('rejected'));
  define('withdraw', 'take back what was said of a link', ['<issue>', '<item>'], link('withdrawn'));
  define(
    'merge',
    'one issue goes into another; its id goes on answering',
    ['<issue>', '<into>'],
    (issue = '', into = '') => ({
      kind: 'merge',
      issue,
      into,
    }),
  );
  define('split', 'these items are another issue', ['<issue>', '<items...>'], (issue = '', ...items) => ({
    kind: 'split',
    issue,
    items,
  }));
  define('rename', 'call the issue so', ['<issue>', '<title>'], (issue = '', title = '') => ({
    kind: 'rename',
    issue,
    title,
  }));
  define(
    'save',
    'make an issue of the items that a search finds',
    ['<council>', '<query>', '<title>'],
    (council = '', query = '', title = '') => ({ kind: 'save', council, query, title }),
  );
  return command;
}
