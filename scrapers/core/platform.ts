import type { PageContext, PageLink, PageType, ParsedPage } from '../../schema/records/page.ts';

/** One council's install: the prefix of its ids and where its pages are. */
export interface Site {
  readonly install: string;
  /** Root of the install, its subfolder included, without a final slash. */
  readonly baseUrl: string;
  /** Other hosts under which the same install answers. */
  readonly otherHosts?: readonly string[] | undefined;
}

/** Which of a platform's two ways out a crawl takes. */
export type Road = 'web-service' | 'pages';

/** Days (ISO) between which meetings are asked for; null is open. */
export interface MeetingWindow {
  readonly from: string | null;
  readonly to: string | null;
}

/** By what a page can be told from others of its type. */
export interface PageIds extends PageContext {
  readonly memberId?: number | undefined;
  /** Days (ISO) between which a list of meetings was asked for. */
  readonly window?: { readonly from: string; readonly to: string } | undefined;
}

/** A saved page to read. Bytes are decoded as the page declares; a string is taken as it is. */
export interface PageInput {
  readonly site: Site;
  /** Address it came from; null for a saved page of unknown origin. */
  readonly url: string | null;
  readonly body: Uint8Array | string;
  /** Set where the caller knows better than the address. */
  readonly pageType?: PageType | undefined;
  readonly context?: PageContext | undefined;
}

/** What a kind of council software must offer. Everything is pure: pages in, records and links out. */
export interface Platform {
  readonly name: string;
  /** Page type and ids of an address, wherever its install is; null for an address of no page read here. */
  recognise(url: string): { readonly pageType: PageType; readonly context: PageContext } | null;
  /** Page type of a body by its own marks; null where it shows none. */
  recogniseContent(body: Uint8Array | string): PageType | null;
  /** The one address under which a page is kept; null for another site's address or a page not read here. */
  canonicalUrl(url: string, site: Site): string | null;
  /** The canonical address of a page by its type and ids; null where they do not say which page it is. */
  pageUrl(site: Site, pageType: PageType, ids: PageIds): string | null;
  /** Whether the page type's markup was seen raw when its reader was written, or only described. */
  markup(pageType: PageType): 'seen-raw' | 'described';
  /** Where a crawl of the whole council starts: its committees and its members. */
  entryLinks(site: Site, road: Road): PageLink[];
  /** A committee's own page and the lists of its meetings in the window. */
  committeeLinks(site: Site, committeeId: number, window: MeetingWindow, road: Road): PageLink[];
  /** A meeting by the given road: its reply, or its page with the attendance. */
  meetingLinks(
    site: Site,
    meeting: { meetingId: number; committeeId: number | null },
    road: Road,
  ): PageLink[];
  /** Throws WrongPageError or SelectionError (schema/errors.ts) for a body that is not the page it should be. */
  parse(page: PageInput): ParsedPage;
}
