import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { CaseFile } from '../../schema/case/case-file.ts';
import { type Capture, captureRequest } from '../../schema/records/capture.ts';
import type { CouncilFile } from '../../schema/records/council.ts';
import { platforms } from '../../scrapers/registry.ts';
import { type Archive, type CaptureInput, openArchive } from '../../src/archive/archive.ts';
import { openDataFolder } from '../../src/archive/data-folder.ts';
import { openLedger } from '../../src/archive/ledger.ts';
import { loadCouncils } from '../../src/councils/load-councils.ts';
import { crawlCouncil } from '../../src/crawl/crawl-council.ts';
import type { CrawlOptions } from '../../src/crawl/crawl-options.ts';
import type { CrawlReport } from '../../src/crawl/crawl-report.ts';
import { openRun } from '../../src/crawl/open-run.ts';
import { createFetcher } from '../../src/fetch/fetcher.ts';
import { openEmbedded } from '../../src/graph/embedded/open-embedded.ts';
import type { GraphEngine } from '../../src/graph/engine.ts';
import { type ProjectionReport, projectArchive } from '../../src/projection/project.ts';
import type { ReplicaHandle } from '../../src/replica/index.ts';
import { everything, toCouncil } from '../crawl/crawl-site.ts';

const made: string[] = [];

/** A new folder of this test file; `removeFolders` takes all of them away. */
export function newFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'minutegraph-road-'));
  made.push(folder);
  return folder;
}

/** A crawled data folder again, without its lock, for a test that changes it. */
export function copyFolder(from: string): string {
  const folder = newFolder();
  cpSync(from, folder, { recursive: true });
  return folder;
}

export function removeFolders(): void {
  for (const folder of made.splice(0)) rmSync(folder, { recursive: true, force: true });
}

/** The council file of a case: the program's own where it has one, so that reconstructions are known as such. */
export function councilOf(site: CaseFile): CouncilFile {
  return loadCouncils(newFolder()).get(site.install ?? '') ?? toCouncil(site, site.council.baseUrl);
}

/** Crawls a running replica into a data folder under the case's own addresses, as the command line does. */
export async function crawlInto(
  folder: string,
  site: CaseFile,
  replica: ReplicaHandle,
  options: Partial<CrawlOptions> = {},
): Promise<CrawlReport> {
  const council = councilOf(site);
  const data = await openDataFolder(folder);
  const archive = await openArchive(data);
  const fetcher = createFetcher({
    hosts: [new URL(council.baseUrl).host],
    paceMs: 0,
    route: { from: new URL(council.baseUrl).origin, to: new URL(replica.url).origin },
  });
  const asked = { ...everything, ...options };
  const run = await openRun(data, { council: council.slug, options: asked, position: archive.position });
  try {
    const report = await crawlCouncil({ council, platform: platforms.moderngov, fetcher, archive, run });
    await run.log.writeReport(report);
    return report;
  } finally {
    await run.log.close();
    await fetcher.close();
    await archive.close();
    await data.close();
  }
}

/** Brings a graph up to a data folder, with the folder's own ledger. */
export async function projectFolder(
  folder: string,
  councils: readonly CouncilFile[],
  engine: GraphEngine,
  full = false,
): Promise<ProjectionReport> {
  const data = await openDataFolder(folder);
  const archive = await openArchive(data);
  const ledger = await openLedger(data);
  try {
    const platformOf = () => platforms.moderngov;
    return await projectArchive({
      archive,
      ledger,
      engine,
      councils,
      platformOf,
      full,
      log: () => undefined,
    });
  } finally {
    await ledger.close();
    await archive.close();
    await data.close();
  }
}

/** A data folder that lists the captures of others, with their bodies, in the order and choice of `arrange`. */
export async function copyCaptures(
  folders: readonly string[],
  arrange: (captures: readonly Capture[]) => readonly Capture[] = (captures) => captures,
): Promise<string> {
  const folder = newFolder();
  const target = await openDataFolder(folder);
  const archive = await openArchive(target);
  for (const from of folders) {
    const source = await openDataFolder(from, { mode: 'read' });
    const old = await openArchive(source);
    const inputs = await Promise.all(arrange(old.captures()).map((capture) => toInput(old, capture)));
    await archive.appendMany(inputs);
    await old.close();
    await source.close();
  }
  await archive.close();
  await target.close();
  return folder;
}

async function toInput(archive: Archive, capture: Capture): Promise<CaptureInput> {
  const { digest } = capture;
  const read = digest === null ? null : await archive.readBody(digest);
  const body = read?.state === 'read' ? read.body : null;
  return { ...captureRequest.parse(capture), body };
}

export async function openMemoryGraph(): Promise<GraphEngine> {
  const { engine } = await openEmbedded({ memory: true });
  await engine.migrate();
  return engine;
}
