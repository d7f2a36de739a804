import type { CouncilFile } from '../../schema/records/council.ts';
import type { PageLink, ParsedPage } from '../../schema/records/page.ts';
import type { Platform, Road, Site } from '../../scrapers/core/platform.ts';
import type { Archive } from '../archive/archive.ts';
import { type FetchError, HostBlockedError, ThrottledError, TransientFetchError } from '../errors.ts';
import type { Fetcher } from '../fetch/fetcher.ts';
import { CrawlAccount } from './crawl-account.ts';
import type { CrawlReport } from './crawl-report.ts';
import { findRoad } from './find-road.ts';
import { toFollow, toMeetingPages } from './follow.ts';
import type { CrawlRun } from './open-run.ts';
import { type PageRead, PageReader } from './read-page.ts';

export interface CrawlParts {
  readonly council: CouncilFile;
  readonly platform: Platform;
  readonly fetcher: Fetcher;
  readonly archive: Archive;
  readonly run: CrawlRun;
  readonly onProgress?: ((progress: CrawlProgress) => void) | undefined;
  readonly signal?: AbortSignal | undefined;
  /** Called before each page that came is listed. */
  readonly onPage?: (() => void) | undefined;
}
export interface CrawlProgress {
  readonly pagesRead: number;
  readonly pagesKnown: number;
  readonly meetings: number;
  readonly requests: number;
}

/** Pages asked for at one time; the fetcher keeps the host's pace. */
const atOnce = 4;
/** A site that fails this often in a row is down: the rest of the queue waits for another run. */
const failuresInARow = 10;

export const toSite = (council: CouncilFile): Site => ({
  install: council.slug,
  baseUrl: council.baseUrl,
  otherHosts: council.otherHosts,
});

/**
 * Reads a council's pages into the archive: the web service first, its pages where that is off (or both, when
 * asked). The queue is not kept: a run that was stopped walks the same way again and finds in the archive what
 * it has already read.
 * @throws FetchError where the site refuses, throttles beyond patience, is down, or is no ModernGov site;
 *   what was read until then stays, and the next run goes on from it
 */
export async function crawlCouncil(parts: CrawlParts): Promise<CrawlReport> {
  const { council, platform, run } = parts;
  const site = toSite(council);
  const account = new CrawlAccount(parts);
  const reader = new PageReader({ ...parts, site, startPosition: run.startPosition });
  const { road, first } = await findRoad({ site, platform, reader, account, options: run.options });
  const walk = new Walk(parts, site, road, reader, account);
  walk.enter(first);
  await walk.finish();
  const report = account.toReport(road);
  if (walk.stoppedBy) throw walk.stoppedBy;
  return report;
}

class Walk {
  readonly #parts: CrawlParts;
  readonly #site: Site;
  readonly #road: Road;
  readonly #reader: PageReader;
  readonly #account: CrawlAccount;
  readonly #seen = new Set<string>();
  readonly #queue: PageLink[] = [];
  /** Roads that refuse us while the other one answers. */
  readonly #blocked = new Set<Road>();
  /** Meetings whose reply could not be had. */
  readonly #replyMissing = new Set<number>();
  #failedInARow = 0;
  stoppedBy: FetchError | null = null;

  constructor(parts: CrawlParts, site: Site, road: Road, reader: PageReader, account: CrawlAccount) {
    this.#parts = parts;
    this.#site = site;
    this.#road = road;
    this.#reader = reader;
    this.#account = account;
  }

  /** Begins with the list of committees, which `findRoad` has read. */
  enter(list: { readonly link: PageLink; readonly parsed: ParsedPage }): void {
    const { options } = this.#parts.run;
    this.#seen.add(list.link.url);
    this.#add(this.#parts.platform.entryLinks(this.#site, this.#road));
    const listed = list.parsed.records.flatMap((r) => (r.kind === 'committee' ? [r.cid] : []));
    const committees = options.committees ?? listed;
    for (const cid of committees.filter((c) => !listed.includes(c))) {
      this.#account.noteUnlisted(cid, list.link.url);
    }
    const window = { from: options.from, to: options.to };
    for (const cid of committees) {
      this.#add(this.#parts.platform.committeeLinks(this.#site, cid, window, this.#road));
      if (!options.withPages || this.#road === 'pages') continue;
      const pages = this.#parts.platform.committeeLinks(this.#site, cid, window, 'pages');
      this.#add(pages.filter((link) => link.pageType === 'committee-details'));
    }
  }

  async finish(): Promise<void> {
    const workers = Array.from({ length: atOnce }, async () => {
      for (;;) {
        const link = this.stoppedBy || this.#parts.signal?.aborted ? undefined : this.#queue.shift();
        if (!link) return;
        await this.#visit(link);
      }
    });
    await Promise.all(workers);
    // A worker may have ended while another was about to add to the queue.
    if (this.#queue.length > 0 && !this.stoppedBy && !this.#parts.signal?.aborted) await this.finish();
    this.#parts.signal?.throwIfAborted();
  }

  #add(links: readonly PageLink[]): void {
    for (const link of links) {
      if (this.#seen.has(link.url)) continue;
      this.#seen.add(link.url);
      this.#queue.push(link);
    }
  }

  async #visit(link: PageLink): Promise<void> {
    if (this.#blocked.has(toRoad(link))) return;
    const read = await this.#reader.read(link);
    this.#account.note(link, read);
    if (read.state === 'read') {
      this.#failedInARow = 0;
      const replyMissing = (id: number | undefined): boolean =>
        id !== undefined && this.#replyMissing.has(id);
      const way = { ...this.#parts, site: this.#site, road: this.#road, replyMissing };
      this.#add(toFollow(read.parsed, way));
    } else {
      this.#heed(link, read);
      if (link.pageType === 'ws-meeting') this.#takePages(link);
    }
    const { pagesRead, meetings, requests } = this.#account.progress();
    this.#parts.onProgress?.({ pagesRead, pagesKnown: this.#seen.size, meetings, requests });
  }

  #takePages(link: PageLink): void {
    const { meetingId } = link.context;
    if (meetingId !== undefined) this.#replyMissing.add(meetingId);
    this.#add(toMeetingPages(link, this.#parts.platform, this.#site));
  }

  /** What a failure means for the rest of the walk. */
  #heed(link: PageLink, read: Exclude<PageRead, { state: 'read' }>): void {
    if (read.state !== 'not-fetched') return;
    const { error } = read;
    if (error instanceof ThrottledError) this.stoppedBy = error;
    else if (error instanceof HostBlockedError) {
      if (toRoad(link) === this.#road) this.stoppedBy = error;
      else this.#blocked.add(toRoad(link));
    } else if (error instanceof TransientFetchError) {
      this.#failedInARow += 1;
      if (this.#failedInARow >= failuresInARow) this.stoppedBy = error;
    }
  }
}

const toRoad = (link: PageLink): Road => (link.pageType.startsWith('ws-') ? 'web-service' : 'pages');
