import { PageError } from '../../schema/errors.ts';
import type { CouncilFile } from '../../schema/records/council.ts';
import type { PageContext, PageType, ParsedPage } from '../../schema/records/page.ts';
import type { PageIds, Platform, Site } from '../../scrapers/core/platform.ts';
import { type Councils, chooseCouncil, toSiteOf, visitedRoot } from './choose-council.ts';
import { findCut } from './find-cut.ts';
import { findLinkedAddress } from './linked-address.ts';
import { findNamedAddress } from './named-address.ts';
import { findReconstruction, originalRoot } from './reconstruction-mark.ts';
import { restoreLinks } from './restore-links.ts';
import { type Refusal, refuse, type SavedPage } from './saved-entry.ts';
import { toShownIds } from './shown-ids.ts';

export interface RecognisedPage {
  readonly council: CouncilFile;
  /** Canonical, as a crawl would have asked for it. */
  readonly url: string;
  readonly pageType: PageType;
  readonly context: PageContext;
  /** As it came, but for links that lead to the council's own address again. */
  readonly body: Uint8Array;
  /** What it says. */
  readonly parsed: ParsedPage;
}

type Recognised = { readonly recognised: RecognisedPage } | { readonly refused: Refusal };

/** Where a page that no council is known for is put, to hear what it is. */
const nowhere: Site = { install: 'unknown', baseUrl: 'https://unknown.invalid' };

/**
 * Which page it is, of which council: by its address where it carries one, else by its content and the ids in it.
 * It is read as a test; what cannot be read, is cut short or is nobody's is refused.
 */
export function recogniseSaved(page: SavedPage, councils: Councils, platform: Platform): Recognised {
  const { where } = page;
  if (page.body.length === 0) return refuse(where, 'no-body', 'The page is empty');
  if (page.status !== null && page.status >= 400) {
    return refuse(where, 'not-fetched', `The site answered ${String(page.status)} in place of the page`);
  }
  const asked = page.url === null ? null : platform.recognise(page.url);
  const pageType = asked?.pageType ?? platform.recogniseContent(page.body);
  const cut = findCut(page.body, pageType?.startsWith('ws-') === true ? 'reply' : 'page');
  if (pageType !== null && cut !== null) {
    return refuse(
      where,
      'cut-short',
      `The page is not whole, ${cut}: open it until it has loaded and save it again`,
    );
  }
  try {
    if (pageType === null) {
      platform.parse({ site: nowhere, url: page.url, body: page.body });
      return refuse(where, 'wrong-page', 'This is no page that is read here');
    }
    return place(page, pageType, councils, platform);
  } catch (error) {
    // A page that nobody foresaw must not keep the others out.
    const code = error instanceof PageError ? error.code : 'unreadable-page';
    return refuse(where, code, error instanceof Error ? error.message : String(error));
  }
}

function place(page: SavedPage, pageType: PageType, councils: Councils, platform: Platform): Recognised {
  const asked = page.url === null ? null : platform.recognise(page.url);
  const own = asked === null ? hostAlone(page.url, councils) : page.url;
  const { known, forced } = councils;
  const reconstruction = findReconstruction(page.body, forced === null ? known : [forced, ...known]);
  const elsewhere = reconstruction === null ? null : originalRoot(reconstruction);
  const linked = own === null ? findLinkedAddress(page.body, platform, elsewhere) : null;
  const choice = chooseCouncil({ url: own, linked, reconstruction }, councils);
  if (choice.state === 'unknown') return refuse(page.where, 'unknown-council', choice.message);
  const { council } = choice;
  const visited = own ?? linked;
  const site = toSiteOf(council, visited);
  const body =
    visited === null
      ? page.body
      : restoreLinks(page.body, visitedRoot(visited, site, platform), site.baseUrl);
  const asCrawled = toSiteOf(council, null);
  const readAs = (address: string | null): Placed => {
    const told = address === null ? null : platform.recognise(address);
    const url = told === null || address === null ? null : platform.canonicalUrl(address, site);
    const parsed = platform.parse({ site: asCrawled, url, body, pageType, context: told?.context });
    const shown = toShownIds(parsed);
    const { committeeId, meetingId, itemId } = shown;
    return {
      asked: told?.context ?? null,
      shown,
      url: url ?? platform.pageUrl(asCrawled, pageType, shown),
      context: told?.context ?? { committeeId, meetingId, itemId },
      parsed,
    };
  };
  const named = page.url === null ? findNamed(page, pageType, platform) : null;
  const placed = named === null ? readAs(page.url) : pickNamed(readAs, named);
  const { url, context, parsed, asked: told, shown } = placed;
  if (differs(told?.meetingId, shown.meetingId)) {
    const message = `The page is of meeting ${String(shown.meetingId)}, its address of meeting ${String(told?.meetingId)}`;
    return refuse(page.where, 'wrong-page', message);
  }
  if (url === null) return refuse(page.where, 'no-address', noAddress(parsed));
  return { recognised: { council, url, pageType, context, body, parsed } };
}

interface Placed {
  /** What its address tells of it; null for a page without one. */
  readonly asked: PageContext | null;
  readonly shown: PageIds;
  readonly url: string | null;
  readonly context: PageContext;
  readonly parsed: ParsedPage;
}

/** The address that the name of the page's file keeps, where it is one of such a page. */
function findNamed({ fileName }: SavedPage, pageType: PageType, platform: Platform): string | null {
  const address = fileName === undefined ? null : findNamedAddress(fileName, platform);
  return address !== null && platform.recognise(address)?.pageType === pageType ? address : null;
}

/** What the file's name says is believed unless the page itself says otherwise: people rename files. */
function pickNamed(readAs: (address: string | null) => Placed, named: string): Placed {
  const byName = readAs(named);
  try {
    const byContent = readAs(null);
    const { asked } = byName;
    const isOther =
      differs(asked?.meetingId, byContent.shown.meetingId) || differs(asked?.itemId, byContent.shown.itemId);
    return isOther ? byContent : byName;
  } catch (error) {
    // Some pages cannot be read without their address.
    if (error instanceof PageError) return byName;
    throw error;
  }
}

const differs = (asked: number | undefined, shown: number | undefined): boolean =>
  asked !== undefined && shown !== undefined && asked !== shown;

/** An address of no page that is read (a form that was sent): its host still tells the council. */
function hostAlone(url: string | null, councils: Councils): string | null {
  if (url === null) return null;
  const origin = { url, linked: null, reconstruction: null };
  return chooseCouncil(origin, { ...councils, forced: null }).state === 'chosen' ? url : null;
}

const noAddress = ({ pageType }: ParsedPage): string =>
  `The ${pageType} page does not say which one it is: save it so that its address is kept ` +
  '(Chrome "Webpage, complete" or "single file", SingleFile, a HAR or a WARC)';
