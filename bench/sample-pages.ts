import { load } from 'cheerio';
import { type PageLink, type PageType, pageTypes } from '../schema/records/page.ts';
import type { PageInput } from '../scrapers/core/platform.ts';
import { platforms } from '../scrapers/registry.ts';
import type { MadeUpSite } from './made-up-site.ts';

export interface SamplePage {
  readonly input: PageInput & { readonly body: Buffer };
  readonly isReply: boolean;
  /** HTML that stands escaped in elements of a reply. */
  readonly inside: readonly string[];
}

/** Up to `count` pages of every type, found by following links as a crawl does. */
export function findSamplePages(site: MadeUpSite, count: number): Map<PageType, SamplePage[]> {
  const { moderngov } = platforms;
  const { slug, baseUrl } = site.council;
  const at = { install: slug, baseUrl, otherHosts: [] };
  const found = new Map<PageType, SamplePage[]>(pageTypes.map((pageType) => [pageType, []]));
  const whole = { from: null, to: null };
  const roads = ['web-service', 'pages'] as const;
  const waiting: PageLink[] = roads.flatMap((road) => [
    ...moderngov.entryLinks(at, road),
    ...site.case.bodies.flatMap(({ cid }) => moderngov.committeeLinks(at, cid, whole, road)),
  ]);
  const seen = new Set<string>();
  for (let link = waiting.shift(); link; link = waiting.shift()) {
    const { url, pageType, context } = link;
    const samples = found.get(pageType) ?? [];
    if (seen.has(url) || samples.length >= count) continue;
    seen.add(url);
    const input = { site: at, url, body: site.render(link), pageType, context };
    waiting.push(...moderngov.parse(input).links);
    const isReply = pageType.startsWith('ws-');
    samples.push({ input, isReply, inside: isReply ? findHtmlInside(input.body) : [] });
  }
  return found;
}

function findHtmlInside(body: Buffer): string[] {
  const $ = load(body, { xml: true });
  return $('*')
    .toArray()
    .filter((element) => $(element).children().length === 0)
    .map((element) => $(element).text())
    .filter((text) => /<[a-z][^>]*>/i.test(text));
}
