import type { CouncilRow } from '../../queries/read/council-rows.ts';
import { parseId } from '../../schema/records/ids.ts';

/** The source's own numbers of the thing that a page was read for, where it has them. */
export interface SourceIds {
  readonly committeeId?: number;
  readonly meetingId?: number;
  readonly itemId?: number;
  readonly memberId?: number;
}

/** What only a platform knows: given by the program's composition root. */
export interface SourceLinks {
  /**
   * The page for people to read that says what `sourceUrl` says, on the same install (a web-service reply has
   * such a page; a page is its own); null where there is none.
   */
  toReaderUrl(
    council: { readonly slug: string; readonly baseUrl: string },
    sourceUrl: string,
    ids: SourceIds,
  ): string | null;
}

export interface OriginalPage {
  readonly originalUrl: string | null;
  readonly idIsCouncils: boolean;
}

type Install = Pick<CouncilRow, 'install' | 'baseUrl' | 'originalBaseUrl' | 'inventedIdsFrom'>;

/** The numbers in a graph id: `barnet:meeting:9716` was read for meeting 9716. */
export function toSourceIds(graphId: string): SourceIds {
  const id = parseId(graphId);
  const number = Number(id?.source);
  if (!id || !Number.isSafeInteger(number)) return {};
  switch (id.kind) {
    case 'committee':
      return { committeeId: number };
    case 'meeting':
      return { meetingId: number };
    case 'item':
      return { itemId: number };
    case 'member':
      return { memberId: number };
    default:
      return {};
  }
}

/**
 * The council's own page for what was read from `sourceUrl`. On a reconstruction the address is moved to the
 * council's site, and there is none where one of its ids was filled in.
 */
export function toOriginalPage(
  links: SourceLinks,
  council: Install | null,
  sourceUrl: string,
  ids: SourceIds,
): OriginalPage {
  if (council?.baseUrl === null || council === null) return { originalUrl: sourceUrl, idIsCouncils: true };
  const readerUrl = links.toReaderUrl({ slug: council.install, baseUrl: council.baseUrl }, sourceUrl, ids);
  if (council.originalBaseUrl === null) return { originalUrl: readerUrl ?? sourceUrl, idIsCouncils: true };
  const { inventedIdsFrom } = council;
  const isInvented = (url: string): boolean =>
    inventedIdsFrom !== null && largestIdIn(url) >= inventedIdsFrom;
  const idIsCouncils = !isInvented(sourceUrl) && !isInvented(readerUrl ?? '');
  return {
    originalUrl:
      idIsCouncils && readerUrl !== null ? moveTo(readerUrl, council.baseUrl, council.originalBaseUrl) : null,
    idIsCouncils,
  };
}

/** The largest id of an address: numbers in parameters named "…id", and numbers that are a path segment ("s40397"). */
function largestIdIn(url: string): number {
  if (!URL.canParse(url)) return 0;
  const { pathname, searchParams } = new URL(url);
  const inQuery = [...searchParams].flatMap(([name, value]) =>
    /id$/i.test(name) ? (/^\d+$/.exec(value) ?? []) : [],
  );
  const inPath = pathname.split('/').flatMap((part) => /^[a-z]?(\d+)$/i.exec(part)?.[1] ?? []);
  return Math.max(0, ...[...inQuery, ...inPath].map(Number));
}

/** Null for an address outside the install. */
function moveTo(url: string, from: string, to: string): string | null {
  return url.startsWith(`${from}/`) || url === from ? `${to}${url.slice(from.length)}` : null;
}
