import { openCrawlSite } from '../../test/crawl/crawl-site.ts';
import { type Figure, type Line } from '../figure.ts';
import { toMadeUpSite } from '../made-up-site.ts';
import { toNumber } from '../spread.ts';

const roads = [
  { what: 'web service', options: { webService: true, withPages: false }, least: 1 },
  { what: "web service and each meeting's page", options: { webService: true, withPages: true }, least: 2 },
  { what: 'pages alone', options: { webService: false, withPages: false }, least: 1 },
] as const;

export const requestsFigure: Figure = {
  name: 'requests',
  title: 'Requests',
  method:
    "A made-up council crawled whole from a replica, robots.txt and the council's lists included. The " +
    'baseline is the least that any reader needs: one reply, or one page, for each meeting. By pages ' +
    'alone the attendance and every cut text are pages of their own, and the meetings are fewer: ended ' +
    'committees are not in the public list.',
  dominates: 'Lists and attendance pages.',
  measure: async ({ sizes, say }) => {
    const { case: caseFile } = toMadeUpSite(sizes.requested);
    const lines: Line[] = [];
    for (const { what, options, least } of roads) {
      say(`requests: ${what}`);
      const site = await openCrawlSite(caseFile);
      try {
        const { requests, counts, requestsPerMeeting } = await site.crawl(options);
        lines.push({
          what: `${what}, ${String(counts.meetings)} meetings`,
          figure: `${toNumber(requestsPerMeeting ?? 0)} a meeting (${String(requests)})`,
          baseline: `${String(least)} a meeting`,
        });
      } finally {
        await site.close();
      }
    }
    return lines;
  },
};
