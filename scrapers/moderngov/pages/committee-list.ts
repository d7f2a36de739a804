import { SelectionError } from '../../../schema/errors.ts';
import { ids } from '../../../schema/records/ids.ts';
import type { MinutegraphRecord } from '../../../schema/records/index.ts';
import type { PageLink } from '../../../schema/records/page.ts';
import { anchorsIn, toLink } from '../links.ts';
import type { HtmlPageModule } from '../page-module.ts';
import { mainTitle, titleText } from '../titles.ts';

/** The committees of today by category; ended ones are only in the web service. */
export const committeeListPage: HtmlPageModule = {
  pageType: 'committee-list',
  markup: 'seen-raw',
  recognise: (root) => /^(committee structure|(list of )?committees)$/i.test(mainTitle(root) ?? ''),
  parse: ({ $, root, site, notices }) => {
    const records: MinutegraphRecord[] = [];
    const links: PageLink[] = [];
    const seen = new Map<number, string>();
    let category: string | null = null;
    // In document order: a page may leave an anchor open, after which nothing is a sibling of anything.
    for (const node of root.find('h2.mgSectionTitle, ul li').toArray()) {
      const element = $(node);
      if (element.is('h2')) {
        category = titleText(element);
        continue;
      }
      for (const { address, element: anchor } of anchorsIn($, element, site)) {
        const name = titleText(anchor);
        if (address?.pageType !== 'committee-details' || name === null) continue;
        const cid = address.committeeId;
        const id = ids.committee(site.install, cid);
        const before = seen.get(cid);
        if (before !== undefined) {
          if (before !== name) {
            notices.warn('duplicate-record', `Committee ${String(cid)} is listed under two names`, {
              expected: before,
              found: name,
              recordId: id,
            });
          }
          continue;
        }
        seen.set(cid, name);
        records.push({
          kind: 'committee',
          id,
          cid,
          name,
          category,
          expired: false,
          deleted: null,
          purpose: null,
        });
        links.push(
          toLink(site, address, 'listed'),
          toLink(
            site,
            { pageType: 'meeting-list', committeeId: cid, list: { part: 'around-today' } },
            'meetings-of-committee',
          ),
        );
      }
    }
    if (seen.size === 0) throw new SelectionError('ul li a (committee details)', 'at least 1', '0');
    return { records, links };
  },
};
