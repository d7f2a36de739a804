import type { CouncilFile } from '../../schema/records/council.ts';
import type { PageContext, PageType } from '../../schema/records/page.ts';
import type { Platform } from '../../scrapers/core/platform.ts';
import type { Archive, CaptureInput } from '../archive/archive.ts';
import { digestOf } from '../archive/body-store.ts';
import { emptyContacts } from '../archive/scrub/empty-contacts.ts';
import { findSavedFiles, type SavedFile } from './find-files.ts';
import { HeldPages } from './held-pages.ts';
import { KnownContexts } from './known-contexts.ts';
import { readSaved } from './read-saved.ts';
import { recogniseSaved } from './recognise-saved.ts';
import type { Refusal, SavedPage } from './saved-entry.ts';
import { Spool, type SpoolPlace } from './spool.ts';

export interface ImportOptions {
  /** Folders and files, as the person gave them. */
  readonly paths: readonly string[];
  /** Every known council by slug. */
  readonly councils: ReadonlyMap<string, CouncilFile>;
  readonly platform: Platform;
  readonly archive: Archive;
  /** Whose the pages are that do not say so themselves. */
  readonly forcedCouncil?: CouncilFile | undefined;
  readonly onProgress?: ((progress: ImportProgress) => void) | undefined;
  readonly now?: (() => Date) | undefined;
  readonly signal?: AbortSignal | undefined;
}

export interface ImportProgress {
  readonly filesRead: number;
  readonly pagesFound: number;
  readonly refused: number;
  /** Of the pages found, those that are in the archive by now. */
  readonly pagesDone: number;
}

export interface ImportCount {
  readonly captured: number;
  /** The same body is held, and reads back, under the same address already. */
  readonly alreadyHeld: number;
}

export interface ImportReport extends ImportCount {
  readonly filesRead: number;
  /** Pictures, scripts and styles beside the pages. */
  readonly passedOver: number;
  /** What was not imported, in the order of the files. */
  readonly refused: readonly Refusal[];
  readonly byCouncil: Readonly<Record<string, ImportCount>>;
}

/** A recognised page whose body waits on the disk. */
interface Waiting {
  readonly install: string;
  readonly url: string;
  readonly pageType: PageType;
  readonly context: PageContext;
  readonly fetchedAt: string;
  readonly status: number;
  readonly contentType: string | null;
  readonly digest: string;
  readonly place: SpoolPlace;
}

/** Captures that share a sync of the archive's list, and bytes of their bodies in memory. */
const batchLength = 64;
const batchBytes = 8 * 1024 * 1024;

/**
 * Reads saved pages into the archive, as a crawl would have: by the same addresses, in the order of their own dates
 * (a page's own, else its file's). One page is in memory at a time; all that is no page is named in the report.
 * Run again, it adds what is not held yet.
 * @throws DataFolderError when the archive cannot be written
 */
export async function importSaved(options: ImportOptions): Promise<ImportReport> {
  const spool = await Spool.open();
  try {
    const collection = new Collection(options, spool);
    await collection.collect();
    return await collection.capture();
  } finally {
    await spool.close();
  }
}

class Collection {
  readonly #options: ImportOptions;
  readonly #spool: Spool;
  readonly #waiting: Waiting[] = [];
  readonly #refused: Refusal[] = [];
  /** By install. */
  readonly #known = new Map<string, KnownContexts>();
  #filesRead = 0;
  #passedOver = 0;

  constructor(options: ImportOptions, spool: Spool) {
    this.#options = options;
    this.#spool = spool;
  }

  async collect(): Promise<void> {
    const { paths, signal } = this.#options;
    for await (const found of findSavedFiles(paths)) {
      if ('passedOver' in found) this.#passedOver += found.passedOver;
      if ('refused' in found) this.#refused.push(found.refused);
      if (!('file' in found)) continue;
      for await (const entry of readSaved(found.file)) {
        signal?.throwIfAborted();
        if ('refused' in entry) this.#refused.push(entry.refused);
        else await this.#take(entry.page, found.file);
        this.#report(0);
      }
      this.#filesRead += 1;
    }
  }

  async #take(page: SavedPage, file: SavedFile): Promise<void> {
    const { councils, forcedCouncil = null, platform } = this.#options;
    const result = recogniseSaved(page, { known: [...councils.values()], forced: forcedCouncil }, platform);
    if ('refused' in result) {
      this.#refused.push(result.refused);
      return;
    }
    const { council, url, pageType, context, body, parsed } = result.recognised;
    const known = this.#known.get(council.slug) ?? new KnownContexts();
    this.#known.set(council.slug, known);
    known.note(parsed, context);
    // Emptied here too: addresses of people do not wait on the disk, and the digest is that of the archive.
    const emptied = emptyContacts(body, { contentType: page.contentType ?? undefined, pageType }).body;
    this.#waiting.push({
      install: council.slug,
      url,
      pageType,
      context,
      fetchedAt: this.#dateOf(page, file),
      status: page.status ?? 200,
      contentType: toOwnText(page.contentType),
      digest: digestOf(emptied),
      place: await this.#spool.add(emptied),
    });
  }

  /** A date that lies ahead is a clock gone wrong: it would stand before every later page for good. */
  #dateOf(page: SavedPage, file: SavedFile): string {
    const now = (this.#options.now?.() ?? new Date()).toISOString();
    const dates = [page.savedAt, file.modifiedAt.toISOString()].filter((date) => date !== null);
    return dates.find((date) => date <= now) ?? now;
  }

  /** Puts what is news into the archive, by date; pages of one moment in the order in which they were found. */
  async capture(): Promise<ImportReport> {
    const { archive, signal } = this.#options;
    const held = new HeldPages(archive.captures());
    const stored = new Set(archive.captures().map(({ digest }) => digest));
    const isLost = async (digest: string): Promise<boolean> =>
      stored.has(digest) && (await archive.readBody(digest)).state === 'damaged';
    const counts = new Map<string, { captured: number; alreadyHeld: number }>();
    let batch: CaptureInput[] = [];
    let bytes = 0;
    const flush = async (done: number): Promise<void> => {
      if (batch.length > 0) await archive.appendMany(batch);
      batch = [];
      bytes = 0;
      this.#report(done);
    };
    this.#waiting.sort((a, b) => (a.fetchedAt < b.fetchedAt ? -1 : a.fetchedAt > b.fetchedAt ? 1 : 0));
    for (const [index, page] of this.#waiting.entries()) {
      signal?.throwIfAborted();
      const count = counts.get(page.install) ?? { captured: 0, alreadyHeld: 0 };
      counts.set(page.install, count);
      const isNews = held.add(page.install, page.url, { at: page.fetchedAt, digest: page.digest });
      if (!isNews && !(await isLost(page.digest))) {
        count.alreadyHeld += 1;
        continue;
      }
      count.captured += 1;
      batch.push(await this.#toCapture(page));
      bytes += page.place.length;
      if (batch.length >= batchLength || bytes >= batchBytes) await flush(index + 1);
    }
    await flush(this.#waiting.length);
    const sum = (key: keyof ImportCount): number =>
      [...counts.values()].reduce((total, count) => total + count[key], 0);
    return {
      filesRead: this.#filesRead,
      passedOver: this.#passedOver,
      captured: sum('captured'),
      alreadyHeld: sum('alreadyHeld'),
      refused: this.#refused,
      byCouncil: Object.fromEntries([...counts].sort(([a], [b]) => (a < b ? -1 : 1))),
    };
  }

  async #toCapture(page: Waiting): Promise<CaptureInput> {
    const { install, url, pageType, context, fetchedAt, status, contentType, place } = page;
    return {
      install,
      url,
      pageType,
      context: this.#known.get(install)?.contextOf(url, context) ?? {},
      fetchedAt,
      status,
      ...(contentType === null ? {} : { contentType }),
      body: await this.#spool.read(place),
    };
  }

  #report(pagesDone: number): void {
    const progress = {
      filesRead: this.#filesRead,
      pagesFound: this.#waiting.length,
      refused: this.#refused.length,
    };
    this.#options.onProgress?.({ ...progress, pagesDone });
  }
}

/** A copy: a piece of a longer text keeps all of that in memory. Null for an empty one. */
const toOwnText = (text: string | null): string | null =>
  text === null || text === '' ? null : Buffer.from(text).toString();
