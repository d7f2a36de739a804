import type { PageType } from '../../schema/records/page.ts';
import type { PageIds, Site } from '../core/platform.ts';
import type { PageAddress } from './addresses.ts';
import { buildUrl } from './urls.ts';

/** The canonical address of a page by its type and ids; null where they do not say which page it is. */
export function pageUrl(site: Site, pageType: PageType, ids: PageIds): string | null {
  const address = toAddress(pageType, ids);
  return address === null ? null : buildUrl(site.baseUrl, address);
}

function toAddress(pageType: PageType, ids: PageIds): PageAddress | null {
  const { committeeId, meetingId, itemId, memberId, window } = ids;
  switch (pageType) {
    case 'committee-list':
    case 'member-index':
    case 'ws-committees':
    case 'ws-councillors':
      return { pageType };
    case 'committee-details':
      return committeeId ? { pageType, committeeId } : null;
    case 'meeting-list':
      return committeeId ? { pageType, committeeId, list: { part: 'around-today' } } : null;
    case 'ws-meetings':
      return committeeId === undefined || !window ? null : { pageType, committeeId, ...window };
    case 'meeting':
      // As a crawl asks for it: a joint meeting has one page, whichever committee led there.
      return meetingId ? { pageType, meetingId, committeeId: null } : null;
    case 'attendance':
    case 'ws-meeting':
      return meetingId ? { pageType, meetingId } : null;
    case 'agenda-item':
      return itemId ? { pageType, itemId } : null;
    case 'member':
      return memberId ? { pageType, memberId } : null;
  }
}
