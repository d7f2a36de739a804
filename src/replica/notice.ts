import { isCouncilsId } from './import-case.ts';
import { plainText } from './markup/entities.ts';
import type { Site } from './site.ts';

const idKeys = new Set([
  'id',
  'cid',
  'committeeid',
  'lcommitteeid',
  'mid',
  'meetingid',
  'lmeetingid',
  'uid',
  'iid',
  'aiid',
]);

/** The page of the council that a page of ours stands for. */
export interface OriginalPage {
  url: string;
  /** False when an id in the address was filled in by us: then the address is the site's front. */
  exact: boolean;
}

/** Where the council publishes the page itself; null for a made-up council. */
export function originalPage(site: Site, path: string, query: string): OriginalPage | null {
  if (site.originalBaseUrl === null) return null;
  const ids = [...new URLSearchParams(query)].filter(
    ([key, value]) => idKeys.has(key.toLowerCase()) && /^\d+$/.test(value),
  );
  const exact = ids.every(([, value]) => isCouncilsId(Number(value)));
  return { url: exact ? `${site.originalBaseUrl}${path}${query}` : `${site.originalBaseUrl}/`, exact };
}

/** The notice as a paragraph of HTML. */
export function noticeHtml(site: Site, path: string, query: string): string {
  const original = originalPage(site, path, query);
  const link = original && `<a href="${plainText(original.url)}">${plainText(original.url)}</a>`;
  const where =
    original === null
      ? ''
      : original.exact
        ? ` The council's own page: ${link ?? ''}.`
        : ` An id in this address is not the council's; its own site: ${link ?? ''}.`;
  return `<p class="reconstructionNotice">${plainText(site.notice)}${where}</p>`;
}

/** The notice as an XML comment, in which two hyphens may not follow one another. */
export function noticeComment(site: Site, path: string, query: string): string {
  const original = originalPage(site, path, query);
  const where = original === null ? '' : ` The council's own site: ${original.url}`;
  return `<!-- ${`${site.notice}${where}`.replace(/--+/g, '-').replace(/[<>]/g, '')} -->`;
}
