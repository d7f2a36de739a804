/** One page as somebody's browser or archiving tool kept it, before anybody knows what it is. */
export interface SavedPage {
  /** Where it was read, as a person can find it: the file, and the place in it. */
  readonly where: string;
  /** Name of the file, with its folder's, where the page is a file of its own: some tools keep the address in it. */
  readonly fileName?: string;
  /** Address that it says it came from; null where it does not say. */
  readonly url: string | null;
  readonly body: Uint8Array;
  readonly contentType: string | null;
  /** HTTP status; null where only the page was kept. */
  readonly status: number | null;
  /** When the page was fetched, ISO in UTC, by its own account; null where it carries no date. */
  readonly savedAt: string | null;
}

/** Something that was not imported, in one line. */
export interface Refusal {
  readonly where: string;
  /** Stable word for counting. */
  readonly code: string;
  /** What it is and what to do. */
  readonly message: string;
}

export type SavedEntry = { readonly page: SavedPage } | { readonly refused: Refusal };

export function refuse(where: string, code: string, message: string): { readonly refused: Refusal } {
  return { refused: { where, code, message: message.replace(/\s+/g, ' ').trim() } };
}

/** A date in any form that browsers and archives write, as ISO in UTC; null for text that is none. */
export function toSavedAt(text: string | null | undefined): string | null {
  const time = Date.parse(text?.trim() ?? '');
  return Number.isNaN(time) ? null : new Date(time).toISOString();
}
