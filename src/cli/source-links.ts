import type { Site } from '../../scrapers/core/platform.ts';
import { platforms } from '../../scrapers/registry.ts';
import type { SourceLinks } from '../graphql/source-links.ts';

const openWindow = { from: null, to: null };

/** The page for people beside each of the web service's replies; a page is its own. */
export const sourceLinks: SourceLinks = {
  toReaderUrl({ slug, baseUrl }, sourceUrl, ids) {
    const { moderngov } = platforms;
    const site: Site = { install: slug, baseUrl };
    const address = moderngov.recognise(sourceUrl);
    if (!address) return null;
    if (!address.pageType.startsWith('ws-')) return sourceUrl;
    const meetingId = address.context.meetingId ?? ids.meetingId;
    const committeeId = address.context.committeeId ?? ids.committeeId;
    const pageOf = (links: ReturnType<typeof moderngov.entryLinks>, pageType: string): string | null =>
      links.find((link) => link.pageType === pageType)?.url ?? null;
    if (meetingId !== undefined) {
      return pageOf(
        moderngov.meetingLinks(site, { meetingId, committeeId: committeeId ?? null }, 'pages'),
        'meeting',
      );
    }
    if (committeeId !== undefined) {
      return pageOf(moderngov.committeeLinks(site, committeeId, openWindow, 'pages'), 'committee-details');
    }
    const list = address.pageType === 'ws-councillors' ? 'member-index' : 'committee-list';
    return pageOf(moderngov.entryLinks(site, 'pages'), list);
  },
};
