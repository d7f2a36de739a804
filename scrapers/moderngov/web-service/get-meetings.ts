import { ids } from '../../../schema/records/ids.ts';
import type { MinutegraphRecord, RecordOf } from '../../../schema/records/index.ts';
import type { PageLink } from '../../../schema/records/page.ts';
import { type ConsumedElement, consumeElement } from '../../core/consumed-element.ts';
import type { Notices } from '../../core/notices.ts';
import { toLink } from '../links.ts';
import { readStatus } from '../meeting-status.ts';
import { addressAs, type ServiceModule } from '../page-module.ts';
import { checkCount, readReplyDate, readReplyTime, statusParts, wholeList } from './reply.ts';

type Meeting = RecordOf<'meeting'>;

/** The meetings of one committee in the window that was asked for; of all committees when asked for -1 or 0. */
export const getMeetings: ServiceModule = {
  pageType: 'ws-meetings',
  markup: 'seen-raw',
  recognise: (root) => root.name === 'getmeetings',
  parse: (page) => {
    const { root, site, notices, context } = page;
    const reply = consumeElement(root, notices);
    const asked = addressAs(page, 'ws-meetings');
    const records: MinutegraphRecord[] = [];
    const links: PageLink[] = [];
    const committees = reply.children('committee');
    checkCount('committees', reply.int('committeescount'), committees.length, notices);
    const counted = reply.int('meetingscount');
    reply.audit();
    const answered = new Set<number>();
    let held = 0;
    for (const committee of committees) {
      const cid = committee.int('committeeid') ?? context.committeeId ?? null;
      const name = committee.text('committeetitle');
      const stated = committee.int('committeemeetingcount');
      const rows = committee.children('committeemeetings').flatMap((list) => list.children('meeting'));
      committee.audit();
      checkCount(`meetings of committee ${String(cid)}`, stated, rows.length, notices);
      held += rows.length;
      if (cid === null || cid <= 0) {
        notices.fail('unreadable-row', 'A committee of the reply has no id', { expected: 'committeeid' });
        continue;
      }
      answered.add(cid);
      const committeeId = ids.committee(site.install, cid);
      const meetings = rows.flatMap((row) => readRow(row, site.install, { committeeId, name }, notices));
      if (name !== null) {
        const unknown = { category: null, expired: null, deleted: null, purpose: null };
        records.push({ kind: 'committee', id: committeeId, cid, name, ...unknown });
      }
      records.push(...reading(committeeId, meetings, asked), ...meetings);
      for (const { mid } of meetings) {
        const known = { committeeId: cid, meetingId: mid };
        links.push(toLink(site, { pageType: 'ws-meeting', meetingId: mid }, 'listed', known));
      }
    }
    checkCount('meetings', counted, held, notices);
    // With no meeting in the window the reply holds counts alone, and names no committee.
    const askedFor = asked?.committeeId ?? context.committeeId ?? 0;
    if (askedFor > 0 && !answered.has(askedFor))
      records.push(...reading(ids.committee(site.install, askedFor), [], asked));
    return { records, links };
  },
};

/**
 * That the list was read over the asked window; without a known one, over the days it shows. The service takes no
 * open window: the widest one that is asked for stands for it, and so is open at that end.
 */
function reading(
  committeeId: string,
  meetings: readonly Meeting[],
  asked: { from: string; to: string } | null,
): RecordOf<'list-reading'>[] {
  const shown = meetings
    .flatMap(({ dateFrom, dateTo }) => [dateFrom, dateTo])
    .filter((day) => day !== null)
    .sort();
  if (asked === null) {
    const [from, to] = [shown.at(0), shown.at(-1)];
    return from === undefined || to === undefined
      ? []
      : [{ kind: 'list-reading', committeeId, from, to, count: meetings.length }];
  }
  const from = asked.from <= wholeList.from ? null : asked.from;
  const to = asked.to >= wholeList.to ? null : asked.to;
  return [{ kind: 'list-reading', committeeId, from, to, count: meetings.length }];
}

function readRow(
  row: ConsumedElement,
  install: string,
  committee: { committeeId: string; name: string | null },
  notices: Notices,
): Meeting[] {
  const mid = row.int('meetingid');
  const printedDate = row.text('meetingdate');
  const printedTime = row.text('meetingtime');
  const status = row.text('meetingstatus');
  const webcast = row.bool('iswebcast');
  row.audit();
  if (mid === null) {
    notices.fail('unreadable-row', 'A meeting of the list has no id', { expected: 'meetingid' });
    return [];
  }
  const id = ids.meeting(install, mid);
  return [
    {
      kind: 'meeting',
      id,
      mid,
      committeeIds: [committee.committeeId],
      committeeName: committee.name,
      ...readReplyDate(printedDate, notices, id),
      time: readReplyTime(printedTime, notices, id),
      venue: null,
      ...readStatus(statusParts(status), notices, id),
      statusText: status,
      publicationState: null,
      agendaPublished: null,
      decisionsPublished: null,
      minutesPublished: null,
      actualStart: null,
      actualFinish: null,
      webcast,
      note: null,
      listed: true,
    },
  ];
}
