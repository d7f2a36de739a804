import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parseCase, type ReplicaHandle, startReplica } from '../../src/replica/index.ts';
import { fetchPage, fetchXml } from './support/fetch-page.ts';

const sentence = 'The Committee heard at length about the culvert under Hallam Road and its repair. ';
const caseFile = parseCase({
  council: { name: 'Town of Traps', baseUrl: 'https://traps.invalid' },
  bodies: [{ cid: 3, names: [{ name: "Roads & Bridges' Committee (Joint)" }] }],
  meetings: [
    {
      cid: 3,
      mid: 50,
      agendaId: 61,
      date: '2020-02-04',
      time: '19:30',
      titlePrefix: 'Extraordinary Meeting',
      status: 'Confirmed; Rescheduled from 28/01/2020',
      pageKind: 'Agenda and minutes',
      items: [
        {
          aiId: 10,
          no: '54',
          title: "Members' Items: roads & bridges 2019/20",
          minutes: [sentence.repeat(30), { list: ['one', 'two'] }],
        },
        { aiId: 11, no: null, title: 'PART II', heading: true, minutes: [] },
        {
          aiId: 12,
          no: '6 a)',
          title: 'Corrections',
          documents: [
            { title: 'Plan', sizeText: 'PDF 1 MB', attachmentId: 7, fileName: 'Plan of\r\n the bridge.pdf' },
            { title: 'Older plan', attachmentId: 8, address: 'convert' },
            { title: 'Secret plan', attachmentId: 9, restricted: true },
          ],
          minutes: [
            'Councillor Wainwright was ~~absent~~ present under S100B(4).',
            {
              table: [
                ['For', 'Against'],
                ['3', '4'],
              ],
              header: true,
            },
            { list: ['first', 'second'], marker: '(1)' },
          ],
        },
      ],
    },
  ],
  notes: [],
});
let site: ReplicaHandle;

beforeAll(async () => {
  site = await startReplica({ case: caseFile });
});
afterAll(() => site.close());

describe('traps of the source', () => {
  it('cuts long minutes on the meeting page with a link to the item, and nowhere else', async () => {
    const { $, text } = await fetchPage(site, '/ieListDocuments.aspx?MId=50');
    const row = $('a[name="AI10"]').closest('tr');
    const link = row.find('.mgWordPara a');
    expect(link.attr('href')).toBe('mgAi.aspx?ID=10');
    expect(link.text().replace(/\s+/g, ' ').trim()).toBe('view the full minutes text for item 54.');
    expect(text).toContain('&nbsp;...&nbsp;');
    const shown = row.find('.mgWordPara').text().replace(/\s+/g, ' ').length;
    expect(shown).toBeGreaterThan(1400);
    expect(shown).toBeLessThan(1700);
    expect(row.text()).not.toContain('two');
    const full = await fetchPage(site, '/mgAi.aspx?ID=10');
    expect(full.$('.mgContent').text().replace(/\s+/g, ' ')).toContain(sentence.repeat(30).trim());
    expect(full.text).not.toContain('view the');
    const reply = await fetchXml(site, 'GetMeeting?lMeetingId=50');
    expect(reply.$('minutesnonemptyhtmlbody').first().text().replace(/\s+/g, ' ')).toContain(
      sentence.repeat(30).trim(),
    );
  });

  it('lets the limit be set', async () => {
    site.setOptions({ cutAt: 100_000 });
    expect((await fetchPage(site, '/ieListDocuments.aspx?MId=50')).text).not.toContain('&nbsp;...&nbsp;');
    site.setOptions({ cutAt: 1500 });
  });

  it('writes numeric entities in titles, two spaces in attributes, and wraps in mid sentence', async () => {
    const { text } = await fetchPage(site, '/ieListDocuments.aspx?MId=50');
    expect(text).toContain('Members&#39; Items&#58; roads &#38; bridges 2019&#47;20');
    expect(text).toContain('<p  class="mgAiTitleTxt" >');
    expect(text).toContain(
      'title="Link&#32;to&#32;Roads&#32;&#38;&#32;Bridges&#39;&#32;Committee&#32;&#40;Joint&#41;"',
    );
    expect(text).toMatch(
      /The Committee heard at length about the culvert\nunder|The Committee heard at length about the culvert under\n/,
    );
  });

  it('has rows without a number, strike-through, split words and vote tables', async () => {
    const { $, text } = await fetchPage(site, '/ieListDocuments.aspx?MId=50');
    expect($('a[name="AI11"]').closest('td').text()).toBe('');
    expect(text).toContain('<s>absent</s>');
    expect(text).toContain('<span class="GramE">S100B(</span>4)');
    expect(text).toMatch(/<span class=\n?"SpellE">/);
    expect(
      $('a[name="AI12"]')
        .closest('tr')
        .find('table td')
        .toArray()
        .map((cell) => $(cell).text().trim()),
    ).toEqual(['For', 'Against', '3', '4']);
    expect($('p.MsoListParagraphCxSpFirst').text().replace(/\s+/g, ' ').trim()).toBe('(1) first');
  });

  it('has raw line breaks and spaces in addresses, older ones, and none of restricted papers', async () => {
    const { $, text } = await fetchPage(site, '/ieListDocuments.aspx?MId=50');
    expect(text).toContain('href="documents/s7/Plan of\r\n the bridge.pdf"');
    expect($('a[href="mgConvert2PDF.aspx?ID=8"]').length).toBe(1);
    expect(text).not.toContain('Secret plan');
    expect($('a[href^="documents/s7/"] span.mgHide').text()).toBe(', item 6 a)');
    expect($('a[href^="documents/g61/"]').length).toBeGreaterThan(0);
    expect(text).not.toContain('documents/g50/');
  });

  it('puts the type of a meeting before the committee and the status of a moved one into the list', async () => {
    const { $ } = await fetchPage(site, '/ieListDocuments.aspx?MId=50');
    expect($('h2.mgSubTitleTxt').text()).toBe(
      "Extraordinary Meeting, Roads & Bridges' Committee (Joint) - Tuesday 4 February 2020 7:30 pm",
    );
    const reply = await fetchXml(site, 'GetMeetings?lCommitteeId=3&sFromDate=01/01/2020&sToDate=31/12/2020');
    expect(reply.$('meetingstatus').text()).toBe('Confirmed; Rescheduled from 28/01/2020');
    expect(reply.$('meetingtime').text()).toBe('7.30 pm');
  });

  it('encodes titles twice in the web service and numbers items its own way', async () => {
    const { text, $ } = await fetchXml(site, 'GetMeeting?lMeetingId=50');
    expect(text).toContain(
      '<agendaitemtitle>Members&amp;#39; Items: roads &amp;amp; bridges 2019/20</agendaitemtitle>',
    );
    expect(
      $('agendaitemnumber')
        .toArray()
        .map((entry) => $(entry).text()),
    ).toEqual(['2', '0', '4']);
    expect(
      $('fulldisplaynumberformat')
        .toArray()
        .map((entry) => $(entry).text().trim()),
    ).toEqual(['54.', '', '6 a)']);
    expect($('agendaid').text()).toBe('61');
  });
});
