import { describe, expect, it } from 'vitest';
import { PageError, WrongPageError } from '../../../schema/errors.ts';
import { pageTypes } from '../../../schema/records/page.ts';
import { platforms } from '../../../scrapers/registry.ts';

const { moderngov } = platforms;
const site = { install: 'wexcombe', baseUrl: 'https://democracy.wexcombe.example' };
const meetingUrl = `${site.baseUrl}/ieListDocuments.aspx?MId=9101`;

const parse = (
  body: string | Uint8Array,
  url: string | null = meetingUrl,
): ReturnType<typeof moderngov.parse> => moderngov.parse({ site, url, body });

const modgov = (h1: string, h2: string, content = ''): string =>
  `<html><body><div id="modgov"><div class="mgHeader"><h1 class="mgMainTitleTxt">${h1}</h1></div>` +
  `<div class="mgSubTitle"><h2 class="mgSubTitleTxt">${h2}</h2></div><div class="mgContent">${content}</div></div></body></html>`;

describe('moderngov.parse on a 200 that is not the page', () => {
  it.each([
    ['an empty body', '', /an empty body/],
    [
      'a Cloudflare challenge',
      '<html><head><title>Just a moment...</title></head><body></body></html>',
      /Cloudflare challenge/,
    ],
    [
      'an Incapsula stub',
      '<html><script src="/_Incapsula_Resource?SWJIYLWA=1"></script></html>',
      /Incapsula stub/,
    ],
    ['a script redirect', '<html><script>window.location.href="/new/";</script></html>', /sends browsers on/],
    ['a meta refresh', '<meta http-equiv="refresh" content="0;url=/new/">', /sends browsers on/],
    [
      'a SharePoint error',
      '<html><head><title>Error</title></head><link href="/_layouts/15/x.css"></html>',
      /SharePoint/,
    ],
    ['a login form', '<form><input type="password" name="p"></form>', /login page/],
    ['a server error', '<html><head><title>Runtime Error</title></head></html>', /server's error page/],
    ["the site's error page", modgov('Error', 'x', 'An error has occurred'), /site's error page/],
    ['a decision page', modgov('Decision details', 'Library'), /decision page, which is known but not read/],
    ['a PDF', '%PDF-1.4 …', /a PDF file/],
    [
      'another site',
      '<html><head><title>Bins</title></head><body><p>Bins</p></body></html>',
      /titled "Bins" without ModernGov/,
    ],
    ['an unknown reply', '<?xml version="1.0"?><weather><rain/></weather>', /outermost element <weather>/],
  ])('names %s', (_, body, words) => {
    expect(() => parse(body)).toThrow(WrongPageError);
    expect(() => parse(body)).toThrow(words);
    expect(() => parse(body, null)).toThrow(words);
  });

  it('tells the page that was asked for from the page that came', () => {
    const list = modgov(
      'Browse meetings',
      'Council',
      '<ul><li><a class="mgMeetingTableLnk" href="ieListDocuments.aspx?MId=1">1 May 2024</a></li></ul>',
    );
    expect(() => parse(list)).toThrow('This is a meeting-list page, not the meeting page asked for');
  });

  it('takes an HTML page in place of a reply for what it is', () => {
    const url = `${site.baseUrl}/mgWebService.asmx/GetCommittees`;
    expect(() => parse(modgov('Committee structure', ''), url)).toThrow(
      /committee-list page, not the ws-committees/,
    );
  });

  it('refuses a truncated page by a typed error or reads what is there', () => {
    const whole = modgov(
      'Agenda',
      'Council - Wednesday 15 May 2024',
      '<table id="mgItemTable"><tr><td class="mgItemNumberCell">1.</td><td><p class="mgAiTitleTxt">A</p></td></tr></table>',
    );
    for (let length = 0; length < whole.length; length += 7) {
      try {
        parse(whole.slice(0, length));
      } catch (error) {
        expect(error).toBeInstanceOf(PageError);
      }
    }
  });
});

describe('moderngov.parse and character sets', () => {
  const body = modgov('Meeting', 'Café – Comité - 15 May 2024');

  it('reads bytes without a declared set as UTF-8 when they are, else as windows-1252', () => {
    const names = [Buffer.from(body, 'utf8'), Buffer.from(body.replace('–', '-'), 'latin1')].map((bytes) => {
      const meeting = parse(bytes).records.find(({ kind }) => kind === 'meeting');
      return meeting?.kind === 'meeting' ? meeting.committeeName : null;
    });
    expect(names).toEqual(['Café – Comité', 'Café - Comité']);
  });

  it('reads a reply in the encoding that it declares, byte order mark or not', () => {
    const xml = (encoding: string): string =>
      `<?xml version="1.0" encoding="${encoding}"?><committees><committee><committeeid>1</committeeid><committeetitle>Café</committeetitle></committee></committees>`;
    const bodies = [
      Buffer.from(xml('iso-8859-1'), 'latin1'),
      Buffer.from(xml('utf-8'), 'utf8'),
      Buffer.from(`\uFEFF${xml('utf-8')}`, 'utf8'),
    ];
    for (const bytes of bodies) {
      expect(parse(bytes, null).records).toMatchObject([{ kind: 'committee', name: 'Café' }]);
    }
  });
});

describe('moderngov', () => {
  it('says of every page type whether its markup was seen', () => {
    const described = pageTypes.filter((type) => moderngov.markup(type) === 'described');
    expect(described).toEqual(['agenda-item', 'attendance', 'member-index', 'member']);
  });

  it('gives the entries of both roads', () => {
    const entries = (['web-service', 'pages'] as const).map((road) =>
      moderngov.entryLinks(site, road).map(({ pageType }) => pageType),
    );
    expect(entries).toEqual([
      ['ws-committees', 'ws-councillors'],
      ['committee-list', 'member-index'],
    ]);
  });

  it('asks for a window in the way of each road', () => {
    const window = { from: '2016-01-01', to: '2017-06-30' };
    expect(moderngov.committeeLinks(site, 697, window, 'web-service').map(({ url }) => url)).toEqual([
      `${site.baseUrl}/mgWebService.asmx/GetMeetings?lCommitteeId=697&sFromDate=01%2F01%2F2016&sToDate=30%2F06%2F2017`,
    ]);
    expect(moderngov.committeeLinks(site, 697, window, 'pages').map(({ url }) => url)).toEqual([
      `${site.baseUrl}/mgCommitteeDetails.aspx?ID=697`,
      `${site.baseUrl}/ieListMeetings.aspx?CId=697&Year=2016`,
      `${site.baseUrl}/ieListMeetings.aspx?CId=697&Year=2017`,
    ]);
    expect(
      moderngov.committeeLinks(site, 697, { from: '2016-01-01', to: null }, 'pages').map(({ url }) => url),
    ).toEqual([
      `${site.baseUrl}/mgCommitteeDetails.aspx?ID=697`,
      `${site.baseUrl}/ieListMeetings.aspx?CId=697`,
    ]);
  });

  it('fills the committee of a meeting reached without one from the page before it', () => {
    const page = {
      site,
      url: meetingUrl,
      body: modgov('Meeting', 'Council - 15 May 2024'),
      context: { committeeId: 101 },
    };
    expect(moderngov.parse(page).records).toMatchObject([{ committeeIds: ['wexcombe:committee:101'] }]);
  });

  it('recognises a page by its content alone', () => {
    expect(moderngov.recogniseContent(modgov('Committee details', 'Council'))).toBe('committee-details');
    expect(moderngov.recogniseContent('<getmeetings/>')).toBe('ws-meetings');
    expect(moderngov.recogniseContent('<p>hello</p>')).toBeNull();
    expect(moderngov.recognise('mgAi.aspx?ID=5')).toEqual({
      pageType: 'agenda-item',
      context: { itemId: 5 },
    });
  });
});
