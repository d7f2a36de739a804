import type { Cheerio, CheerioAPI } from 'cheerio';
import type { PageContext, PageLink } from '../../schema/records/page.ts';
import { type AnyNode, type Element, elementsWithin, isLink } from '../core/dom.ts';
import type { Site } from '../core/platform.ts';
import { type PageAddress, toContext } from './addresses.ts';
import { buildUrl, isOnSite, recogniseUrl } from './urls.ts';

/** A link to follow, with the ids of its address and what the present page knows besides. */
export function toLink(site: Site, address: PageAddress, reason: string, known: PageContext = {}): PageLink {
  return {
    url: buildUrl(site.baseUrl, address),
    pageType: address.pageType,
    context: { ...known, ...toContext(address) },
    reason,
  };
}

export interface PageAnchor {
  readonly element: Cheerio<Element>;
  readonly href: string;
  /** The page of this install that it leads to, when that is one that is read. */
  readonly address: PageAddress | null;
}

/** Every anchor with an href in the scope, in document order. */
export function anchorsIn($: CheerioAPI, scope: Cheerio<AnyNode>, site: Site): PageAnchor[] {
  // A list within a list is in the scope twice.
  return [...new Set(elementsWithin(scope.toArray(), isLink))].map((node) => {
    const href = node.attribs['href'] ?? '';
    return { element: $(node), href, address: isOnSite(href, site) ? recogniseUrl(href) : null };
  });
}
