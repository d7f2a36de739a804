import { load } from 'cheerio';
import type { PageType } from '../../schema/records/page.ts';
import { platforms } from '../../scrapers/registry.ts';
import { atLeast, type Figure, type Line } from '../figure.ts';
import { toMadeUpSite } from '../made-up-site.ts';
import { measurePairs, processorTime } from '../pairs.ts';
import { findSamplePages, type SamplePage } from '../sample-pages.ts';
import type { Sizes } from '../sizes.ts';
import { toSpreadText } from '../spread.ts';

export const parseFigure: Figure = {
  name: 'parse',
  title: 'Parsing',
  method:
    'Pages of a made-up council, from bytes to records: page and texts read, every record checked by ' +
    "its schema. The baseline is cheerio's `load` of the same bytes, and of each piece of HTML that " +
    'stands inside a reply, and nothing is looked for in them. Both in processor time of this process. ' +
    "The aim is for HTML: the service's lists hold none.",
  dominates:
    "Of a meeting's page about a fifth of the time is cheerio's own tree, as much is collecting " +
    "garbage, a tenth is turning the texts' HTML into plain text (html-to-text reads each of them a " +
    'second time), and the rest is spread thin: looking things up, addresses, dates, checking records. ' +
    "The replica's pages have small templates; the larger the council's own template, the nearer the " +
    'two come.',
  measure: async ({ sizes, say }) => {
    const site = toMadeUpSite(Math.max(2 * sizes.parsed, 20));
    const lines: Line[] = [];
    for (const [pageType, samples] of findSamplePages(site, sizes.parsed)) {
      say(`parse: ${pageType}`);
      if (samples.length > 0) lines.push(await measureType(pageType, samples, sizes));
    }
    return lines;
  },
};

async function measureType(
  pageType: PageType,
  samples: readonly SamplePage[],
  { pairs, parsedAtOnce }: Sizes,
): Promise<Line> {
  const rounds = Math.ceil(parsedAtOnce / samples.length);
  const pages = Array.from({ length: rounds }, () => samples).flat();
  const { ours, baseline, speed } = await measurePairs(pairs, {
    warmUp: true,
    ours: () =>
      Promise.resolve(
        processorTime(() => {
          for (const { input } of pages) platforms.moderngov.parse(input);
        }),
      ),
    baseline: () =>
      Promise.resolve(
        processorTime(() => {
          for (const { input, isReply, inside } of pages) {
            load(input.body, { xml: isReply });
            for (const html of inside) load(html);
          }
        }),
      ),
  });
  const bytes = pages.reduce((sum, { input }) => sum + input.body.byteLength, 0) / pages.length;
  const hasHtml = samples.some(({ isReply, inside }) => !isReply || inside.length > 0);
  const per = (spread: typeof ours): string =>
    toSpreadText(
      {
        min: spread.min / pages.length,
        median: spread.median / pages.length,
        max: spread.max / pages.length,
      },
      'ms a page',
    );
  return {
    what: `${pageType}, ${(bytes / 1024).toFixed(0)} KB`,
    figure: per(ours),
    baseline: per(baseline),
    ratio: speed,
    ...(hasHtml ? { aim: atLeast(speed, 0.4) } : {}),
  };
}
