import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bundledCase, generateCouncil, type ReplicaHandle, startReplica } from '../../src/replica/index.ts';
import { fetchXml } from './support/fetch-page.ts';

const made = generateCouncil({ meetings: 120, seed: 3 });
let site: ReplicaHandle;
let madeUp: ReplicaHandle;

beforeAll(async () => {
  site = await startReplica({ case: bundledCase() });
  madeUp = await startReplica({ case: made.case });
});
afterAll(async () => {
  await Promise.all([site.close(), madeUp.close()]);
});

describe('every reply', () => {
  it('carries the notice as a comment after the declaration', async () => {
    for (const path of [
      'GetCommittees',
      'GetMeeting?lMeetingId=8692',
      'GetCouncillorsByWard',
      'GetMeetings?lCommitteeId=697&sFromDate=01/01/2017&sToDate=31/12/2017',
    ]) {
      const { text } = await fetchXml(site, path);
      expect(text, path).toMatch(
        /^<\?xml version="1\.0" encoding="utf-8"\?>\r\n<!-- This page is a reconstruction from public facts about London Borough of Barnet and not the council's wording\./,
      );
    }
    expect((await fetchXml(site, 'GetMeeting?lMeetingId=9000000')).text).toContain(
      "The council's own site: https://barnet.moderngov.co.uk/ -->",
    );
  });

  it('writes counts with a space and empty elements with a line break', async () => {
    const { text } = await fetchXml(site, 'GetMeeting?lMeetingId=8692');
    expect(text).toContain('<meetingtime>\r\n  </meetingtime>');
    expect((await fetchXml(site, 'GetCommittees')).text).toContain('<committeescount> 19</committeescount>');
  });
});

describe('GetCommittees', () => {
  it('has ended committees too', async () => {
    const { $ } = await fetchXml(site, 'GetCommittees?lDummy=0');
    expect($('committee').length).toBe(19);
    const expired = $('committee').filter(
      (_, entry) => $(entry).children('committeeexpired').text() === 'True',
    );
    expect(
      expired
        .toArray()
        .map((entry) => $(entry).children('committeeid').text())
        .sort(),
    ).toEqual(['120', '123', '196']);
  });
});

describe('GetMeetings', () => {
  const mids = async (query: string, handle = site): Promise<string[]> => {
    const { $ } = await fetchXml(handle, `GetMeetings?${query}`);
    return $('meetingid')
      .toArray()
      .map((entry) => $(entry).text());
  };

  it('needs all three parameters', async () => {
    const missing = await fetchXml(site, 'GetMeetings?lCommitteeId=697&sFromDate=01/01/2017');
    expect(missing.status).toBe(500);
    expect(missing.text).toBe('Missing parameter: sToDate.');
    expect((await fetchXml(site, 'GetMeetings?lCommitteeId=x&sFromDate=a&sToDate=b')).status).toBe(500);
  });

  it('has the meetings that may have been within the window, undated ones always', async () => {
    const found = await mids('lCommitteeId=697&sFromDate=01/03/2018&sToDate=31/03/2018');
    expect(found).toContain('8696');
    expect(found).toEqual(expect.arrayContaining(['10943', '11125']));
    expect(found).not.toContain('8692');
    expect(await mids('lCommitteeId=697&sFromDate=01/04/2018&sToDate=30/04/2018')).not.toContain('8696');
    const { $ } = await fetchXml(
      site,
      'GetMeetings?lCommitteeId=697&sFromDate=01/01/2000&sToDate=31/12/2030',
    );
    const dates = $('meetingdate')
      .toArray()
      .map((entry) => $(entry).text());
    expect(dates).toEqual(expect.arrayContaining(['18/07/2017', 'March 2018', '2014', 'date not known']));
  });

  it('gives only the counts when nothing is found', async () => {
    const { $ } = await fetchXml(
      site,
      'GetMeetings?lCommitteeId=4711&sFromDate=01/01/2017&sToDate=31/12/2017',
    );
    expect(
      $('getmeetings')
        .children()
        .toArray()
        .map((entry) => `${entry.tagName}${$(entry).text()}`),
    ).toEqual(['meetingscount 0', 'committeescount 0']);
  });

  it('ignores ISO dates and gives everything', async () => {
    const found = await mids('lCommitteeId=697&sFromDate=2017-01-01&sToDate=2017-12-31');
    expect(found).toHaveLength(125);
  });

  it('takes 0 or -1 for all committees, as the install does', async () => {
    const window = 'sFromDate=01/01/2000&sToDate=31/12/2030';
    expect(await mids(`lCommitteeId=0&${window}`)).toHaveLength(125);
    site.setOptions({ zero: 'nothing' });
    expect(await mids(`lCommitteeId=0&${window}`)).toHaveLength(0);
    expect(await mids(`lCommitteeId=-1&${window}`)).toHaveLength(125);
    site.setOptions({ zero: 'all' });
  });
});

describe('GetMeeting', () => {
  it('has items, attendees and documents, and no committee id', async () => {
    const { text, $ } = await fetchXml(site, 'GetMeeting?lMeetingId=9867');
    expect($('meeting > meetingdate').text()).toBe('28/10/2019');
    expect($('agendaitem').length).toBe(9);
    expect(
      $('attendee')
        .toArray()
        .map((entry) => [$(entry).attr('name'), $(entry).attr('attendance')]),
    ).toEqual([
      ['Councillor Peter Zinkin', 'Present, as expected'],
      ['Councillor Julian Teare', 'Present, as substitute'],
      ['Councillor Alex Prager', 'Apologies, sent representative'],
    ]);
    expect($('linkeddoc > title').first().text()).toBe('Minutes of the Previous Meeting');
    expect(text).not.toContain('committeeid');
    expect($('agendaitem').eq(8).find('minutesnonemptyhtmlbody').text()).toContain('RESOLVED');
    expect($('agendaitem').eq(6).find('minutesnonemptyhtmlbody').length).toBe(0);
  });

  it('marks restricted items and lists the printed number apart from the order', async () => {
    const restricted = made.case.meetings.find(
      (meeting) => meeting.pageKind?.includes('minutes') && meeting.items.some((item) => item.restricted),
    );
    const { $ } = await fetchXml(madeUp, `GetMeeting?lMeetingId=${String(restricted?.mid)}`);
    expect($('agendaitem > isrestricted:contains("True")').length).toBeGreaterThan(0);
    expect($('linkeddoc > isrestricted:contains("True")').length).toBeGreaterThan(0);
  });

  it('has a bare root for a meeting that is not there', async () => {
    const { status, $ } = await fetchXml(site, 'GetMeeting?lMeetingId=4711');
    expect(status).toBe(200);
    expect($('meeting').children().length).toBe(0);
  });
});

describe('GetCouncillorsByWard', () => {
  it('has sitting members with parties, terms and made-up contact details', async () => {
    const { $ } = await fetchXml(madeUp, 'GetCouncillorsByWard');
    const sitting = made.case.members?.filter((member) => member.terms?.some((term) => !term.to)) ?? [];
    expect($('councillor').length).toBe(sitting.length);
    expect($('homeaddress > phone').length).toBe(sitting.length);
    expect($('enddate').first().text()).toBe('unspecified');
    expect($('councillorcount').first().text()).toMatch(/^ \d+$/);
  });

  it('has no contact details of real people', async () => {
    const { text, $ } = await fetchXml(site, 'GetCouncillorsByWard');
    expect($('councillor').length).toBe(83);
    expect(text).not.toMatch(/<(email|phone|line1|postcode)>/);
  });
});

describe('the service itself', () => {
  it('describes itself for a visitor who probes', async () => {
    expect(await (await fetch(`${site.url}/mgWebService.asmx`)).text()).toContain('GetCouncillorsByWard');
    expect(await (await fetch(`${site.url}/mgWebService.asmx?WSDL`)).text()).toContain(
      'http://moderngov.co.uk/namespaces',
    );
    expect((await fetchXml(site, 'GetNothing')).status).toBe(500);
  });

  it('can be off or forbidden', async () => {
    site.setOptions({ webService: 'off' });
    expect((await fetchXml(site, 'GetCommittees')).status).toBe(404);
    site.setOptions({ webService: 'forbidden' });
    expect((await fetchXml(site, 'GetCommittees')).status).toBe(403);
    site.setOptions({ webService: 'on' });
  });
});
