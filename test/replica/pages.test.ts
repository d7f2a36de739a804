import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  bundledCase,
  generateCouncil,
  isCouncilsId,
  markupBases,
  type ReplicaHandle,
  startReplica,
} from '../../src/replica/index.ts';
import { fetchPage } from './support/fetch-page.ts';

const barnet = bundledCase();
const made = generateCouncil({ meetings: 120, seed: 3 });
let site: ReplicaHandle;
let madeUp: ReplicaHandle;

beforeAll(async () => {
  site = await startReplica({ case: barnet });
  madeUp = await startReplica({ case: made.case });
});
afterAll(async () => {
  await Promise.all([site.close(), madeUp.close()]);
});

const everyPage = (ids: { cid: number; mid: number; aiId: number; uid: number }): string[] => [
  '/',
  '/mgListCommittees.aspx?bcr=1',
  '/mgCommitteeStructure.aspx',
  `/mgCommitteeDetails.aspx?ID=${String(ids.cid)}`,
  `/ieListMeetings.aspx?CommitteeId=${String(ids.cid)}`,
  `/ieListMeetings.aspx?CId=${String(ids.cid)}&Year=0`,
  `/ieListDocuments.aspx?CId=${String(ids.cid)}&MId=${String(ids.mid)}&Ver=4`,
  `/mgAi.aspx?ID=${String(ids.aiId)}`,
  `/mgMeetingAttendance.aspx?ID=${String(ids.mid)}`,
  '/mgMemberIndex.aspx?FN=ALPHA&VW=LIST&PIC=0',
  '/mgMemberIndex.aspx?FN=WARD&VW=TABLE',
  `/mgUserInfo.aspx?UID=${String(ids.uid)}`,
  '/mgError.aspx',
];

describe('every page', () => {
  it('says inside and outside #modgov that it is a reconstruction, and links to the council', async () => {
    for (const path of everyPage({ cid: 697, mid: 8692, aiId: 22263, uid: 9_000_000 })) {
      const { status, $ } = await fetchPage(site, path);
      expect(status, path).toBe(200);
      const notices = $('.reconstructionNotice');
      expect(notices.length, path).toBe(2);
      expect($('#modgov .reconstructionNotice').length, path).toBe(1);
      for (const notice of notices.toArray()) {
        expect($(notice).text(), path).toContain(
          "a reconstruction from public facts about London Borough of Barnet and not the council's wording",
        );
        const link = $(notice).find('a').attr('href');
        expect(link, path).toBe(
          path.includes('UID=9000000')
            ? 'https://barnet.moderngov.co.uk/'
            : `https://barnet.moderngov.co.uk${path}`,
        );
      }
    }
  });

  it('of a made-up council says that it is made up and links nowhere', async () => {
    const [meeting] = made.case.meetings;
    const ids = {
      cid: meeting?.cid ?? 0,
      mid: meeting?.mid ?? 0,
      aiId: meeting?.items[0]?.aiId ?? 0,
      uid: made.case.members?.[0]?.uid ?? 0,
    };
    for (const path of everyPage(ids)) {
      const { status, $ } = await fetchPage(madeUp, path);
      expect(status, path).toBe(200);
      expect($('#modgov .reconstructionNotice').text(), path).toContain('is made up');
      expect($('.reconstructionNotice a').length, path).toBe(0);
    }
  });

  it("never passes a filled-in id off as the council's", async () => {
    for (const path of [
      '/mgAi.aspx?ID=9000000',
      '/ieListDocuments.aspx?CId=162&MId=9000000',
      '/mgMeetingAttendance.aspx?ID=9000001',
    ]) {
      const { $ } = await fetchPage(site, path);
      expect($('#modgov .reconstructionNotice').text()).toContain(
        "An id in this address is not the council's",
      );
      expect($('#modgov .reconstructionNotice a').attr('href')).toBe('https://barnet.moderngov.co.uk/');
    }
  });

  it('states whether its markup was seen raw', () => {
    expect(markupBases['ieListDocuments.aspx']).toBe('seen-raw');
    expect(markupBases['mgAi.aspx']).toBe('described');
    expect(Object.values(markupBases).filter((basis) => basis === 'seen-raw')).toHaveLength(8);
  });
});

describe('committee list', () => {
  it('has live committees only, under their categories', async () => {
    const { $ } = await fetchPage(site, '/mgListCommittees.aspx');
    const links = $('#modgov ul.mgBulletList li a')
      .toArray()
      .map((link) => $(link).attr('href'));
    expect(links).toHaveLength(16);
    expect(links).toContain('mgCommitteeDetails.aspx?ID=697');
    expect(links).not.toContain('mgCommitteeDetails.aspx?ID=196');
    expect($('h2.mgSectionTitle').first().text()).toBe('Theme committee');
  });
});

describe('committee details', () => {
  it('lists present members with their roles in brackets', async () => {
    const cid = made.case.bodies.find((body) => !body.expired)?.cid ?? 0;
    const { $ } = await fetchPage(madeUp, `/mgCommitteeDetails.aspx?ID=${String(cid)}`);
    const members = $('h2.mgSectionTitle:contains("Membership") + ul li')
      .toArray()
      .map((entry) => $(entry).text());
    expect(members[0]).toMatch(/^Councillor .+\u00a0 \(Chair\)\u00a0 $/);
    expect(members.length).toBeGreaterThan(6);
    expect($('h2.mgSectionTitle').first().text()).toBe('Purpose of committee');
  });

  it('has no membership that the facts do not hold', async () => {
    const { $ } = await fetchPage(site, '/mgCommitteeDetails.aspx?ID=697');
    expect($('h2.mgSubTitleTxt').text()).toBe('Children, Education & Safeguarding Committee');
    expect($('#modgov .mgContent').text()).not.toContain('Membership');
  });
});

describe('meeting list', () => {
  const meetings = async (path: string): Promise<{ text: string; mid: string }[]> => {
    const { $ } = await fetchPage(site, path);
    return $('ul.mgNonBulletTableList li')
      .toArray()
      .map((entry) => ({
        text: $(entry)
          .text()
          .replace(/\u00a0/g, ' '),
        mid: /MId=(\d+)/.exec($(entry).find('a').attr('href') ?? '')?.[1] ?? '',
      }));
  };

  it('opens with about fifteen meetings and reaches all of them by its links', async () => {
    const seen = new Set<string>();
    let path: string | undefined = '/ieListMeetings.aspx?CommitteeId=697';
    for (let turn = 0; path !== undefined && turn < 10; turn += 1) {
      const { $ } = await fetchPage(site, path);
      const entries = $('a.mgMeetingTableLnk').toArray();
      if (turn === 0) expect(entries.length).toBeGreaterThanOrEqual(15);
      for (const entry of entries) seen.add(/MId=(\d+)/.exec($(entry).attr('href') ?? '')?.[1] ?? '');
      const earlier = $('a.mgTableNextLnk')
        .toArray()
        .find((link) => $(link).text().includes('Earlier'));
      path = earlier && `/${$(earlier).attr('href') ?? ''}`;
    }
    const all = barnet.meetings
      .filter((meeting) => meeting.cid === 697)
      .map((meeting) => String(meeting.mid));
    expect([...seen].sort()).toEqual(all.sort());
  });

  it('shows a date as far as it is known', async () => {
    const texts = (await meetings('/ieListMeetings.aspx?CId=697&Year=0')).map(({ text }) => text);
    expect(texts).toContain('18 Jul 2017 - Agenda, Minutes');
    expect(texts).toContain('March 2018 - Agenda, Minutes');
    expect(texts).toContain('2014 - Agenda, Minutes');
    expect(texts).toContain('date not known - Agenda, Minutes');
  });

  it('of one year has the meetings that may have been in it', async () => {
    const mids = (await meetings('/ieListMeetings.aspx?CId=697&Year=2016')).map(({ mid }) => mid);
    expect(mids).toEqual(expect.arrayContaining(['8569', '8261', '8685', '8686', '8687', '10943', '11125']));
    expect(mids).not.toContain('8692');
    const all = barnet.meetings.filter((meeting) => meeting.cid === 697);
    expect((await meetings('/ieListMeetings.aspx?CId=697&Year=0')).length).toBe(all.length);
  });

  it('answers the posted form, and any case of the names', async () => {
    const body = new URLSearchParams({ YearSelect: '2016', hCommitteeId: '697' });
    const posted = await (await fetch(`${site.url}/IELISTMEETINGS.ASPX`, { method: 'POST', body })).text();
    expect(posted).toContain('MId=8685');
    expect(posted).not.toContain('MId=8692');
    expect(
      (await meetings('/ielistmeetings.aspx?committeeid=697&year=2016')).map(({ mid }) => mid),
    ).toContain('8685');
  });

  it('names cancelled meetings', async () => {
    const cancelled = made.case.meetings.find((meeting) => meeting.cancelled);
    const { $ } = await fetchPage(madeUp, `/ieListMeetings.aspx?CId=${String(cancelled?.cid)}&Year=0`);
    const entry = $(`a[href*="MId=${String(cancelled?.mid)}&"]`).parent();
    expect(entry.text()).toMatch(/ - CANCELLED$/);
  });
});

describe('meeting page', () => {
  it('answers MId alone, MID, MeetingId and a page name in any case', async () => {
    for (const path of [
      '/ieListDocuments.aspx?MId=8692',
      '/ieListDocuments.aspx?MID=8692',
      '/ielistdocuments.aspx?MeetingId=8692',
      '/ieListDocuments.aspx?CId=697&MId=8692&Ver=4%29',
    ]) {
      const { $ } = await fetchPage(site, path);
      expect($('h2.mgSubTitleTxt').text(), path).toBe(
        'Children, Education, Libraries & Safeguarding Committee - Tuesday 18 July 2017',
      );
    }
  });

  it('has rows of printed numbers, titles, documents and minutes', async () => {
    const { $ } = await fetchPage(site, '/ieListDocuments.aspx?MId=8692');
    expect($('h1.mgMainTitleTxt').text()).toBe('Agenda and minutes');
    expect($('meta[name="DC.date"]').attr('content')).toBe('2017-07-18');
    const rows = $('table#mgItemTable > tbody > tr').filter(
      (_, row) => $(row).find('td.mgItemNumberCell').length > 0,
    );
    expect(rows).toHaveLength(7);
    const ofsted = $('a[name="AI22263"]').closest('tr');
    expect(ofsted.find('td.mgItemNumberCell').text()).toBe('7.');
    expect(ofsted.find('a.mgAiTitleLnk').text()).toMatch(/^Ofsted Report and Action Plan\s+PDF 339 KB\s*$/);
    expect(ofsted.find('p.mgSubItemTitleTxt').text()).toBe('Minutes:');
    expect(ofsted.find('.mgWordPara').text().replace(/\s+/g, ' ')).toContain(
      'information did not flow between the committees dealing with children',
    );
  });

  it('leaves DC.date out and says so where the day is not known', async () => {
    const { $ } = await fetchPage(site, '/ieListDocuments.aspx?MId=8696');
    expect($('meta[name="DC.date"]').length).toBe(0);
    expect($('h2.mgSubTitleTxt').text()).toMatch(/ - March 2018$/);
    const undated = await fetchPage(site, '/ieListDocuments.aspx?MId=10943');
    expect(undated.$('h2.mgSubTitleTxt').text()).toMatch(/ - date not known$/);
  });

  it('never shows what the file says about our copy', async () => {
    for (const meeting of barnet.meetings.slice(0, 40)) {
      const { $ } = await fetchPage(site, `/ieListDocuments.aspx?MId=${String(meeting.mid)}`);
      for (const { aiId, note, summary } of meeting.items) {
        if (!note || summary?.includes(note)) continue;
        const row = $(`a[name="AI${String(aiId)}"]`).closest('tr');
        expect(row.text().replace(/\s+/g, ' ')).not.toContain(note);
      }
    }
  });

  it('is rendered in every state', async () => {
    const byState = new Map(
      made.case.meetings.map((meeting) => [meeting.cancelled ? 'cancelled' : meeting.pageKind, meeting]),
    );
    for (const [state, meeting] of byState) {
      const { $ } = await fetchPage(madeUp, `/ieListDocuments.aspx?MId=${String(meeting.mid)}`);
      expect($('h1.mgMainTitleTxt').text(), String(state)).toBe(meeting.pageKind);
      const labels = new Set(
        $('p.mgSubItemTitleTxt')
          .toArray()
          .map((label) => $(label).text()),
      );
      expect(labels.has('Minutes:'), String(state)).toBe(meeting.pageKind?.includes('minutes') ?? false);
      expect(labels.has('Decision:'), String(state)).toBe(meeting.pageKind?.includes('decisions') ?? false);
      expect($('#mgItemTable').length, String(state)).toBe(meeting.items.length > 0 ? 1 : 0);
      expect($('h2.mgSubTitleTxt').text().endsWith(', CANCELLED'), String(state)).toBe(state === 'cancelled');
    }
    expect([...byState.keys()].sort()).toEqual(
      [
        'Agenda',
        'Agenda and draft minutes',
        'Agenda and minutes',
        'Agenda, decisions and minutes',
        'Meeting',
        'cancelled',
      ].sort(),
    );
  });

  it('of a joint meeting answers for each committee under its name', async () => {
    const joint = made.case.meetings.find((meeting) => meeting.jointCids?.length);
    const other = joint?.jointCids?.[0] ?? 0;
    const { $ } = await fetchPage(
      madeUp,
      `/ieListDocuments.aspx?CId=${String(other)}&MId=${String(joint?.mid)}`,
    );
    expect($('h2.mgSubTitleTxt a').attr('href')).toBe(`mgCommitteeDetails.aspx?ID=${String(other)}`);
    const list = await fetchPage(madeUp, `/ieListMeetings.aspx?CId=${String(other)}&Year=0`);
    expect(list.text).toContain(`MId=${String(joint?.mid)}&`);
  });

  it("prints the committee's name of the day", async () => {
    const { $ } = await fetchPage(site, '/ieListDocuments.aspx?MId=9467');
    expect($('h2.mgSubTitleTxt').text()).toMatch(/^Children, Education & Safeguarding Committee - /);
  });
});

describe('item page', () => {
  it('has the text in full and neither committee nor date', async () => {
    const { $ } = await fetchPage(site, '/mgAi.aspx?ID=22263');
    expect($('h2.mgSubTitleTxt').text()).toBe('Ofsted Report and Action Plan');
    const body = $('#modgov .mgContent').text();
    expect(body).toContain('limiting scrutiny');
    expect(body).not.toMatch(/2017|Committee -/);
  });
});

describe('attendance page', () => {
  it('lists the chair, substitutes and apologies of the facts, and nobody without a name', async () => {
    const { $ } = await fetchPage(site, '/mgMeetingAttendance.aspx?ID=9867');
    const rows = $('table[summary="Table of meeting attendance"] tbody tr')
      .toArray()
      .map((row) =>
        $(row)
          .find('td')
          .toArray()
          .map((cell) => $(cell).text()),
      );
    expect(rows).toEqual([
      ['Councillor Peter Zinkin', 'Chair', 'Present, as expected'],
      ['Councillor Julian Teare', 'Substitute', 'Present, as substitute'],
      ['Councillor Alex Prager', 'Committee Member', 'Apologies, sent representative'],
    ]);
    expect($('table a[href*="UID="]').length).toBe(3);
  });

  it('leaves open whether a member who was only substituted apologised', async () => {
    const { $ } = await fetchPage(site, '/mgMeetingAttendance.aspx?ID=8692');
    const row = $('tr:contains("Val Duschinsky")')
      .find('td')
      .toArray()
      .map((cell) => $(cell).text());
    expect(row).toEqual(['Councillor Val Duschinsky', 'Committee Member', 'Expected']);
  });
});

describe('member pages', () => {
  it('list every sitting member, as pictures or as a table', async () => {
    const list = await fetchPage(site, '/mgMemberIndex.aspx');
    expect(list.$('div.mgThumbsList ul li').length).toBe(barnet.members?.length);
    const table = await fetchPage(madeUp, '/mgMemberIndex.aspx?VW=TABLE&FN=PARTY');
    const sitting = made.case.members?.filter((member) => member.terms?.some((term) => !term.to)) ?? [];
    expect(table.$('table#mgTable1 tbody tr').length).toBe(sitting.length);
  });

  it('give no contact details of real people, and made-up ones of made-up people', async () => {
    const real = await fetchPage(site, '/mgUserInfo.aspx?UID=9000000');
    expect(real.$('#modgov').text()).not.toMatch(/@|address:|phone/i);
    const invented = await fetchPage(madeUp, '/mgUserInfo.aspx?UID=200');
    expect(invented.$('.mgUserBody, .mgBigPhoto').length).toBe(2);
    expect(invented.$('#modgov').text()).toContain('member1@example.org');
  });
});

describe('issue page', () => {
  it('lists the items that share the issue', async () => {
    const tied = made.case.meetings.flatMap((meeting) => meeting.items).filter((item) => item.issue);
    const iid = tied[0]?.issue?.iid ?? 0;
    const { $ } = await fetchPage(madeUp, `/mgIssueHistoryHome.aspx?IId=${String(iid)}&Opt=0`);
    expect($('h1.mgMainTitleTxt').text()).toBe('Issue details');
    expect($('ul.mgBulletList li').length).toBe(tied.filter((item) => item.issue?.iid === iid).length);
  });
});

describe('filled-in ids', () => {
  it('are never linked to the council anywhere', async () => {
    for (const meeting of barnet.meetings.filter(({ mid }) => mid && !isCouncilsId(mid))) {
      const { text } = await fetchPage(site, `/ieListDocuments.aspx?MId=${String(meeting.mid)}`);
      expect(text).not.toMatch(/barnet\.moderngov\.co\.uk[^"<]*9\d{6}/);
    }
  });
});
