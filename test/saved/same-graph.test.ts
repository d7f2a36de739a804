import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import type { CouncilFile } from '../../schema/records/council.ts';
import { platforms } from '../../scrapers/registry.ts';
import { type Archive, openArchive } from '../../src/archive/archive.ts';
import { openDataFolder } from '../../src/archive/data-folder.ts';
import { openLedger } from '../../src/archive/ledger.ts';
import { crawlCouncil } from '../../src/crawl/crawl-council.ts';
import { openRun } from '../../src/crawl/open-run.ts';
import { createFetcher } from '../../src/fetch/fetcher.ts';
import { hashGraph, readEntries } from '../../src/graph/hash.ts';
import { openGraph } from '../../src/graph/open-graph.ts';
import { projectArchive } from '../../src/projection/project.ts';
import { type ReplicaHandle, runReplica } from '../../src/replica/index.ts';
import { importFrom, openOwnArchive } from './council-archive.ts';
import { fictionalCouncil } from './fictional-pages.ts';
import { temporaryFolder, writeFile } from './saved-folder.ts';
import { toChromePage, toHar, toMhtml, toSingleFilePage, toWarc } from './saved-forms.ts';

const { moderngov } = platforms;
let replica: ReplicaHandle;
let council: CouncilFile;

beforeAll(async () => {
  replica = await runReplica({ synthetic: 10, seed: 7, options: { listLength: 4, cutAt: 400 } });
  council = fictionalCouncil('made-up', { baseUrl: replica.baseUrl });
});
afterAll(async () => {
  await replica.close();
});

async function crawl(webService: boolean): Promise<Archive> {
  const data = await openDataFolder(temporaryFolder());
  const archive = await openArchive(data);
  onTestFinished(async () => {
    await archive.close();
    await data.close();
  });
  const hosts = [new URL(council.baseUrl).host];
  const route = { from: council.baseUrl, to: replica.url };
  const fetcher = createFetcher({ hosts, paceMs: 0, concurrency: 2, route });
  const options = { committees: null, from: null, to: null, withPages: webService, webService };
  const run = await openRun(data, { council: council.slug, options, position: 0 });
  await crawlCouncil({ council, platform: moderngov, fetcher, archive, run });
  await fetcher.close();
  await run.log.close();
  return archive;
}

async function graphOf(archive: Archive): Promise<{ hash: string; entries: string[] }> {
  const folder = temporaryFolder();
  const { engine } = await openGraph({ dataDir: folder });
  await engine.migrate();
  const data = await openDataFolder(folder);
  const ledger = await openLedger(data);
  const problems: string[] = [];
  await projectArchive({
    archive,
    ledger,
    councils: [council],
    engine,
    platformOf: () => moderngov,
    log: ({ code, message }) => problems.push(`${code}: ${message}`),
  });
  const { hash } = await hashGraph(engine);
  const entries: string[] = [];
  for await (const { text } of readEntries(engine)) entries.push(text);
  await engine.close();
  await ledger.close();
  await data.close();
  return { hash, entries: entries.sort() };
}

interface Visited {
  readonly url: string;
  readonly body: string;
  readonly contentType: string;
  readonly date: string;
}

/** What a person's browser would hold of the pages that were crawled, in the same order, at the site's own port. */
async function visit(archive: Archive): Promise<Visited[]> {
  const pages: Visited[] = [];
  for (const { url, seq } of archive.captures()) {
    const visited = url.replace(council.baseUrl, replica.url);
    const response = await fetch(visited);
    const date = new Date(Date.UTC(2024, 5, 1, 10, 0, seq)).toISOString();
    pages.push({
      url: visited,
      body: await response.text(),
      contentType: response.headers.get('content-type') ?? '',
      date,
    });
  }
  return pages;
}

describe('pages saved from a site', () => {
  it.each([
    ['by its pages', false],
    ['by its web service and its pages', true],
  ])('give the same graph as a crawl of it %s', async (_, webService) => {
    const crawled = await crawl(webService);
    const pages = await visit(crawled);
    // Their dates put them in order again, not their place: half in one file backwards, half in another.
    const folder = temporaryFolder();
    const shuffled = pages.toReversed();
    const inHar = shuffled.filter((_page, n) => n % 2 === 0);
    const inWarc = shuffled.filter((_page, n) => n % 2 === 1);
    writeFile(folder, 'a.har', toHar(inHar.map((page) => ({ ...page, mimeType: page.contentType }))));
    const records = inWarc.map((page) => ({ ...page, body: Buffer.from(page.body) }));
    writeFile(folder, 'b.warc.gz', toWarc(records, 'by-record'));
    const imported = await openOwnArchive();
    const report = await importFrom(imported, [folder], { councils: [council], forced: council });
    expect(report.refused).toEqual([]);
    expect(report.captured).toBe(pages.length);
    const told = (archive: Archive): string[] =>
      archive
        .captures()
        .map((c) => JSON.stringify([c.url, c.pageType, c.digest, Object.entries(c.context).sort()]))
        .sort();
    expect(told(imported)).toEqual(told(crawled));
    const [ours, theirs] = [await graphOf(imported), await graphOf(crawled)];
    const extra = (of: string[], without: string[]): string[] =>
      of.filter((entry) => !without.includes(entry));
    expect(extra(ours.entries, theirs.entries)).toEqual(extra(theirs.entries, ours.entries));
    expect(ours.hash).toBe(theirs.hash);
    expect(ours.entries.length).toBeGreaterThan(300);
  });

  it('say the same records in every form that a browser saves', async () => {
    const crawled = await crawl(false);
    const pages = await visit(crawled);
    const folder = temporaryFolder();
    const forms = [
      (html: string, url: string) => toChromePage(html, url),
      (html: string, url: string) => toMhtml(toChromePage(html, url), url, 'Tue, 4 Jun 2024 08:00:00 -0000'),
      (html: string, url: string) => toSingleFilePage(html, url, 'Mon Jun 03 2024 09:00:00 GMT+0100'),
    ];
    for (const [n, { url, body }] of pages.entries()) {
      writeFile(
        folder,
        `${String(n)}.html`,
        forms[n % forms.length]?.(body, url) ?? body,
        '2024-06-05T00:00:00Z',
      );
    }
    const imported = await openOwnArchive();
    const report = await importFrom(imported, [folder], { councils: [council], forced: council });
    expect(report.refused).toEqual([]);
    const records = async (archive: Archive): Promise<Map<string, unknown>> => {
      const site = { install: council.slug, baseUrl: council.baseUrl };
      const found = new Map<string, unknown>();
      for (const { url, digest, pageType } of archive.captures()) {
        const stored = await archive.readBody(digest ?? '');
        if (stored.state !== 'read') continue;
        const parsed = moderngov.parse({ site, url, body: stored.body });
        found.set(`${pageType} ${url}`, { records: parsed.records, links: parsed.links });
      }
      return found;
    };
    const [ours, theirs] = [await records(imported), await records(crawled)];
    expect([...ours.keys()].sort()).toEqual([...theirs.keys()].sort());
    for (const [url, page] of theirs) expect(ours.get(url)).toEqual(page);
  });
});
