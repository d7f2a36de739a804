import type { PageContext, PageType, ParsedPage } from '../schema/records/page.ts';
import { platforms } from './registry.ts';

export interface SavedPage {
  /** Prefix of the ids of its records. */
  readonly install: string;
  readonly council: {
    readonly baseUrl: string;
    readonly slug: string;
    readonly platform?: keyof typeof platforms | undefined;
    readonly otherHosts?: readonly string[] | undefined;
  };
  /** Address it came from; null for a page of unknown origin, which is then recognised by its content. */
  readonly url: string | null;
  readonly body: Uint8Array | string;
  readonly pageType?: PageType | undefined;
  readonly context?: PageContext | undefined;
}

/**
 * One saved page or reply as records, links and noticed problems. Pure.
 * Throws WrongPageError where nothing fits and SelectionError where a page lacks what it must have.
 */
export function parsePage({ install, council, ...page }: SavedPage): ParsedPage {
  const site = { install, baseUrl: council.baseUrl, otherHosts: council.otherHosts };
  return platforms[council.platform ?? 'moderngov'].parse({ site, ...page });
}
