import { PageError } from '../../schema/errors.ts';
import type { Capture } from '../../schema/records/capture.ts';
import type { PageLink, ParsedPage } from '../../schema/records/page.ts';
import type { Platform, Site } from '../../scrapers/core/platform.ts';
import type { Archive } from '../archive/archive.ts';
import { FetchError } from '../errors.ts';
import type { Fetcher } from '../fetch/fetcher.ts';

export type PageRead =
  | { readonly state: 'read'; readonly parsed: ParsedPage; readonly fromArchive: boolean }
  /** The site gave no page: the capture of the failure is in the archive. */
  | { readonly state: 'not-fetched'; readonly error: FetchError }
  /** It gave one that is not the page asked for; its body is kept all the same. */
  | { readonly state: 'not-read'; readonly error: PageError; readonly fromArchive: boolean };

export interface PageReaderParts {
  readonly site: Site;
  readonly platform: Platform;
  readonly fetcher: Fetcher;
  readonly archive: Archive;
  /** Captures after this number belong to this run and are not asked for again. */
  readonly startPosition: number;
  readonly signal?: AbortSignal | undefined;
  /** Called before a page that came is listed: a first one makes an address a council. */
  readonly onPage?: (() => void) | undefined;
}

/** Reads one page: from the archive where this run has it already, else from the site and into the archive. */
export class PageReader {
  readonly #parts: PageReaderParts;
  readonly #own: Map<string, Capture>;

  constructor(parts: PageReaderParts) {
    this.#parts = parts;
    const own = parts.archive
      .captures(parts.startPosition + 1)
      .filter((c) => c.install === parts.site.install);
    this.#own = new Map(own.filter((c) => c.digest !== null).map((c) => [c.url, c]));
  }

  async read(link: PageLink): Promise<PageRead> {
    const held = this.#own.get(link.url);
    const body = held?.digest ? await this.#parts.archive.readBody(held.digest) : null;
    if (body?.state === 'read') return this.#parse(link, body.body, true);
    try {
      return await this.#fetch(link);
    } catch (error) {
      if (!(error instanceof FetchError)) throw error;
      await this.#keepFailure(link, error);
      return { state: 'not-fetched', error };
    }
  }

  async #fetch(link: PageLink): Promise<PageRead> {
    const { fetcher, archive, site, signal, onPage } = this.#parts;
    const expect = link.pageType.startsWith('ws-') ? 'xml' : 'html';
    const fetched = await fetcher.fetch({ url: link.url, expect }, signal);
    onPage?.();
    const { contentType } = fetched.headers;
    const capture = await archive.append({
      install: site.install,
      url: link.url,
      pageType: link.pageType,
      context: toCaptureContext(link),
      fetchedAt: fetched.fetchedAt,
      status: fetched.status,
      ...(contentType === null ? {} : { contentType }),
      ...(fetched.finalUrl === link.url ? {} : { finalUrl: fetched.finalUrl }),
      body: fetched.body,
    });
    this.#own.set(link.url, capture);
    return this.#parse(link, fetched.body, false);
  }

  #parse(link: PageLink, body: Uint8Array, fromArchive: boolean): PageRead {
    const { platform, site } = this.#parts;
    try {
      const parsed = platform.parse({
        site,
        url: link.url,
        body,
        pageType: link.pageType,
        context: link.context,
      });
      return { state: 'read', parsed, fromArchive };
    } catch (error) {
      if (error instanceof PageError) return { state: 'not-read', error, fromArchive };
      throw error;
    }
  }

  async #keepFailure(link: PageLink, error: FetchError): Promise<void> {
    const { status } = error.context;
    await this.#parts.archive.append({
      install: this.#parts.site.install,
      url: link.url,
      pageType: link.pageType,
      context: toCaptureContext(link),
      fetchedAt: new Date().toISOString(),
      status: typeof status === 'number' ? status : null,
      error: { code: error.code, message: error.message },
      body: null,
    });
  }
}

function toCaptureContext({ context }: PageLink): Capture['context'] {
  const { committeeId, meetingId, itemId } = context;
  return {
    ...(committeeId === undefined ? {} : { committeeId }),
    ...(meetingId === undefined ? {} : { meetingId }),
    ...(itemId === undefined ? {} : { itemId }),
  };
}
