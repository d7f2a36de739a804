import { ids } from '../../../schema/records/ids.ts';
import type { MinutegraphRecord } from '../../../schema/records/index.ts';
import type { PageLink } from '../../../schema/records/page.ts';
import { consumeElement } from '../../core/consumed-element.ts';
import { toLink } from '../links.ts';
import type { ServiceModule } from '../page-module.ts';
import { checkCount, wholeList } from './reply.ts';

/** Every committee that ever was, ended and deleted ones included. */
export const getCommittees: ServiceModule = {
  pageType: 'ws-committees',
  markup: 'seen-raw',
  recognise: (root) => root.name === 'committees',
  parse: ({ root, site, notices }) => {
    const reply = consumeElement(root, notices);
    const records: MinutegraphRecord[] = [];
    const links: PageLink[] = [];
    const committees = reply.children('committee');
    checkCount('committees', reply.int('committeescount'), committees.length, notices);
    for (const committee of committees) {
      const cid = committee.int('committeeid');
      const name = committee.text('committeetitle');
      const category = committee.text('committeecategory');
      const expired = committee.bool('committeeexpired');
      const deleted = committee.bool('committeedeleted');
      committee.audit();
      if (cid === null || name === null) {
        notices.fail('unreadable-row', 'A committee of the list has no id or no title', {
          expected: 'committeeid and committeetitle',
          found: `committeeid ${String(cid)}`,
        });
        continue;
      }
      const id = ids.committee(site.install, cid);
      records.push({ kind: 'committee', id, cid, name, category, expired, deleted, purpose: null });
      links.push(
        toLink(site, { pageType: 'ws-meetings', committeeId: cid, ...wholeList }, 'meetings-of-committee'),
        toLink(site, { pageType: 'committee-details', committeeId: cid }, 'page-of-committee'),
      );
    }
    reply.audit();
    return { records, links };
  },
};
