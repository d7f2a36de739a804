import { readFileSync } from 'node:fs';
import { Command } from 'commander';
import { PageError } from '../../../schema/errors.ts';
import type { ParsedPage } from '../../../schema/records/page.ts';
import type { Site } from '../../../scrapers/core/platform.ts';
import { readItemTexts } from '../../../scrapers/minutes/read-item-texts.ts';
import { platforms } from '../../../scrapers/registry.ts';
import { loadCouncils } from '../../councils/load-councils.ts';
import { resolveCouncil } from '../../councils/resolve-council.ts';
import { toSite } from '../../crawl/crawl-council.ts';
import { ConfigError } from '../../errors.ts';
import { loadSettings } from '../settings.ts';

/** A page of unknown origin: its ids are led by this word, which is no council's. */
const unknownSite: Site = { install: 'unknown', baseUrl: 'https://unknown.invalid' };

function readFile(path: string): Uint8Array {
  try {
    return readFileSync(path);
  } catch (cause) {
    throw new ConfigError(
      `${path} cannot be read: name a saved page or a saved reply of the web service`,
      { path },
      cause,
    );
  }
}

function parseSaved(file: string, site: Site, url: string | null): ParsedPage {
  const body = readFile(file);
  try {
    return platforms.moderngov.parse({ site, url, body });
  } catch (error) {
    if (!(error instanceof PageError)) throw error;
    const { code, message, expected, found } = error;
    const told = `${file} is not read: ${message.replace(/[.\s]+$/, '')}. Give a page or a reply that was saved whole`;
    throw new PageError(code, `${told}, with --url the address it came from`, expected, found);
  }
}

function findSite(url: string | undefined, council: string | undefined, dataFolder: string): Site {
  if (council !== undefined) {
    const found = loadCouncils(dataFolder).get(council);
    if (!found) throw new ConfigError(`"${council}" is no known council: see minutegraph councils`);
    return toSite(found);
  }
  return url === undefined ? unknownSite : toSite(resolveCouncil(url, dataFolder).council);
}

/** What the texts of the page's items say, by item; items without a text are left out. */
function toMinutes({ records }: ParsedPage) {
  return records.flatMap((record) => {
    const report = record.kind === 'item' ? readItemTexts(record) : null;
    return report === null || record.kind !== 'item' ? [] : [{ itemId: record.id, ...report }];
  });
}

export function parseCommand(): Command {
  return new Command('parse')
    .description(
      'read one saved page or web-service reply: records, links, what its minutes say and noticed problems as JSON',
    )
    .argument('<file>', 'the saved page (HTML) or reply (XML)')
    .option(
      '--url <address>',
      'the address it was saved from; without it the page is recognised by its content',
    )
    .option('--council <slug>', 'the council it belongs to; without it, found by the address')
    .action((file: string, options: { url?: string; council?: string }, command: Command) => {
      const { data } = command.optsWithGlobals<{ data?: string }>();
      const { dataFolder } = loadSettings(process.env, { data });
      if (options.url !== undefined && !URL.canParse(options.url)) {
        throw new ConfigError(
          `"${options.url}" is no address: --url takes a whole one, starting with https://`,
        );
      }
      const site = findSite(options.url, options.council, dataFolder);
      const parsed = parseSaved(file, site, options.url ?? null);
      process.stdout.write(`${JSON.stringify({ ...parsed, minutes: toMinutes(parsed) }, null, 2)}\n`);
    });
}
