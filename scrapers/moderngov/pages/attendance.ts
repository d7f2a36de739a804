import type { CheerioAPI } from 'cheerio';
import { SelectionError } from '../../../schema/errors.ts';
import type { AttendanceRecord } from '../../../schema/records/attendance.ts';
import { ids } from '../../../schema/records/ids.ts';
import type { Element } from '../../core/dom.ts';
import { isVacancy } from '../../core/person-names.ts';
import { selectSome } from '../../core/selections.ts';
import { toAttendance } from '../attendance-status.ts';
import { readColumns } from '../columns.ts';
import { anchorsIn, toLink } from '../links.ts';
import { addressAs, type HtmlPage, type HtmlPageModule } from '../page-module.ts';
import { mainTitle, titleText } from '../titles.ts';

/** By the summary that other readers of these pages go by; without it, any table that lists people. */
const tables = 'table[summary*="meeting attendance" i]';

const columns = new Map([
  ['attendee', 'name'],
  ['name', 'name'],
  ['member', 'name'],
  ['councillor', 'name'],
  ['role', 'role'],
  ['position', 'role'],
  ['attendance', 'status'],
  ['status', 'status'],
  ['party', 'party'],
  ['political party', 'party'],
  ['ward', 'ward'],
  ['representing', 'representing'],
] as const);

/** Who was listed for a meeting and how they attended. Later meetings correct it; nothing here is final. */
export const attendancePage: HtmlPageModule = {
  pageType: 'attendance',
  markup: 'described',
  recognise: (root) =>
    root.find(tables).length > 0 ||
    /^(meeting )?attendance\b(?! (summary|statistics))/i.test(mainTitle(root) ?? ''),
  parse: (page) => {
    const { $, root, site } = page;
    const mid = findMeetingId(page);
    const named = root.find(tables);
    const found = named.length > 0 ? named : selectSome(root, 'table:has(td a[href])');
    const listed = found
      .toArray()
      .flatMap((table) => readTable($, table, ids.meeting(site.install, mid), page));
    // Members who have left are in no list of members: their own page is reached from here. Officers have none.
    const links = listed.flatMap(({ uid, record }) =>
      uid === null || record.personKind === 'OFFICER'
        ? []
        : [toLink(site, { pageType: 'member', memberId: uid }, 'listed')],
    );
    return { records: listed.map(({ record }) => record), links };
  },
};

function findMeetingId(page: HtmlPage): number {
  const known = addressAs(page, 'attendance')?.meetingId ?? page.context.meetingId;
  if (known !== undefined) return known;
  for (const { address } of anchorsIn(page.$, page.root, page.site)) {
    if (address?.pageType === 'meeting') return address.meetingId;
  }
  throw new SelectionError('a (the meeting)', '1, or the id in the address', '0');
}

interface Listed {
  readonly uid: number | null;
  readonly record: AttendanceRecord;
}

function readTable($: CheerioAPI, table: Element, meetingId: string, page: HtmlPage): Listed[] {
  const at =
    readColumns($, table, columns, page.notices) ??
    new Map([
      ['name', 0],
      ['role', 1],
      ['status', 2],
    ] as const);
  return $(table)
    .find('tr')
    .toArray()
    .flatMap((row) => {
      const cells = $(row).children('td');
      if (cells.length === 0) return [];
      const cell = (name: 'name' | 'role' | 'status' | 'party' | 'ward' | 'representing'): string | null => {
        const index = at.get(name);
        return index === undefined ? null : titleText(cells.eq(index));
      };
      const printedName = cell('name');
      if (printedName === null || isVacancy(printedName)) return [];
      const member = anchorsIn($, $(row), page.site).find(({ address }) => address?.pageType === 'member');
      const uid = member?.address?.pageType === 'member' ? member.address.memberId : null;
      const printed = {
        uid,
        printedName,
        role: cell('role'),
        statusText: cell('status'),
        party: cell('party'),
        ward: cell('ward'),
        representing: cell('representing'),
      };
      return [{ uid, record: toAttendance(page.site.install, meetingId, printed, page.notices) }];
    });
}
