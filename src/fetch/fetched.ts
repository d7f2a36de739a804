/** A page to ask a council's site for. */
export interface FetchRequest {
  /** Canonical address, on one of the council's hosts. */
  readonly url: string;
  /** Only said to the server; whether the answer is the page is the reader's to judge. */
  readonly expect?: 'html' | 'xml' | undefined;
}

/** A page that came with a 2xx. Addresses are canonical even where the request was routed elsewhere. */
export interface Fetched {
  readonly url: string;
  /** Where it was in the end, after redirects. */
  readonly finalUrl: string;
  readonly status: number;
  readonly headers: {
    readonly contentType: string | null;
    readonly etag?: string;
    readonly lastModified?: string;
  };
  /** Unpacked. */
  readonly body: Uint8Array;
  /** ISO, UTC: when the last byte had come. */
  readonly fetchedAt: string;
  /** Requests that this page took, redirects and retries included, robots.txt not. */
  readonly attempts: number;
}

/** Counts of one fetcher so far. */
export interface FetchStats {
  /** All requests: pages, redirects, retries, robots.txt. */
  readonly requests: number;
  /** Bytes of bodies as they came over the wire. */
  readonly bytes: number;
  readonly retries: number;
  /** Pauses that a host asked for. */
  readonly waits: number;
}
