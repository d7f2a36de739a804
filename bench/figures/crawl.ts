import { z } from 'zod';
import { startChild } from '../child.ts';
import { atMost, type Figure } from '../figure.ts';
import { toNumber } from '../spread.ts';

const crawled = z.object({
  milliseconds: z.number(),
  pages: z.number(),
  failures: z.literal(0),
  meetings: z.number().positive(),
  loadedMegabytes: z.number(),
  peakMegabytes: z.number(),
});

export const crawlFigure: Figure = {
  name: 'crawl',
  title: 'Crawl: memory and pace',
  method:
    'A made-up council crawled by web service in a process that fetches, archives and parses and does ' +
    'nothing else; the replica runs in another. Memory is the most that the process ever held ' +
    '(resident), beside what it held when its code was loaded. The pace is that of this machine with no ' +
    "pause between requests, every page on the disk before the next is listed; a council's own pace, a " +
    'page a second by default, is the baseline.',
  dominates:
    'Garbage that is not yet collected: some thirty megabytes are in use when the crawl ends, whatever ' +
    'the number of meetings, and the rest is given back when the process is asked to.',
  measure: async (bench) => {
    const meetings = bench.sizes.crawled;
    bench.say(`crawl: ${String(meetings)} meetings`);
    const replica = await startChild('serve-replica', { meetings });
    try {
      const crawl = await startChild('crawl-site', {
        ...(replica.answer as object),
        folder: bench.folder(),
      });
      await crawl.stop();
      const { milliseconds, pages, loadedMegabytes, peakMegabytes, ...found } = crawled.parse(crawl.answer);
      const size = `${found.meetings.toLocaleString('en-GB')} meetings`;
      return [
        {
          what: `peak memory, ${size}`,
          figure: `${toNumber(peakMegabytes)} MB`,
          baseline: `${toNumber(loadedMegabytes)} MB`,
          aim: atMost(peakMegabytes, 300, 'MB'),
        },
        {
          what: `pages a second, ${size}`,
          figure: toNumber((pages * 1000) / milliseconds),
          baseline: '1',
        },
      ];
    } finally {
      await replica.stop();
    }
  },
};
