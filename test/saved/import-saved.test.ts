import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { bodiesOf, importFrom, openOwnArchive } from './council-archive.ts';
import {
  fictionalCouncil,
  itemPage,
  listReply,
  meetingPage,
  meetingReply,
  toPage,
} from './fictional-pages.ts';
import { temporaryFolder, writeFile } from './saved-folder.ts';
import {
  toChromePage,
  toFirefoxPage,
  toHar,
  toMhtml,
  toSingleFilePage,
  toWarc,
  toWarcRecord,
} from './saved-forms.ts';

const wexcombe = fictionalCouncil('wexcombe', { otherHosts: ['old.wexcombe.invalid'] });
const axbridge = fictionalCouncil('axbridge', { baseUrl: 'https://axbridge.invalid/moderngov' });
const councils = [wexcombe, axbridge];
const meetingUrl = (mid: number, base = wexcombe.baseUrl): string =>
  `${base}/ieListDocuments.aspx?CId=204&MId=${String(mid)}`;
/** What a crawl asks for: a joint meeting has one page, whichever committee led there. */
const crawledUrl = (mid: number, base = wexcombe.baseUrl): string =>
  `${base}/ieListDocuments.aspx?MId=${String(mid)}`;

describe('importSaved', () => {
  it('keeps a page in any form under the one address, with its own date or else its file’s', async () => {
    const url = `${meetingUrl(9101)}&Ver=4`;
    const html = meetingPage(9101, 'Agreed.');
    const forms: [name: string, content: string | Buffer, fetchedAt: string][] = [
      ['chrome.html', toChromePage(html, url), '2024-06-01T08:00:00.000Z'],
      ['firefox.htm', toFirefoxPage(html, url), '2024-06-02T08:00:00.000Z'],
      [
        'single.html',
        toSingleFilePage(html, url, 'Mon Jun 03 2024 09:00:00 GMT+0100 (BST)'),
        '2024-06-03T08:00:00.000Z',
      ],
      ['one.mhtml', toMhtml(html, url, 'Tue, 4 Jun 2024 08:00:00 -0000'), '2024-06-04T08:00:00.000Z'],
      [
        'log.har',
        toHar([{ url, body: html, date: '2024-06-05T09:00:00+01:00' }]),
        '2024-06-05T08:00:00.000Z',
      ],
      [
        'a.warc.gz',
        toWarc([{ url, body: Buffer.from(`${html}\n`), date: '2024-06-06T08:00:00Z' }], 'by-record'),
        '2024-06-06T08:00:00.000Z',
      ],
    ];
    for (const [name, content, fetchedAt] of forms) {
      const archive = await openOwnArchive();
      const folder = temporaryFolder();
      // A file's date counts where the page has none: here it is the page's, or one that must not count.
      const carriesDate = !/chrome|firefox/.test(name);
      writeFile(folder, `sub/${name}`, content, carriesDate ? '2025-01-01T00:00:00Z' : fetchedAt);
      const report = await importFrom(archive, [folder], { councils });
      expect(report.refused).toEqual([]);
      expect(archive.captures()).toMatchObject([
        {
          install: 'wexcombe',
          url: crawledUrl(9101),
          pageType: 'meeting',
          context: { committeeId: 204, meetingId: 9101 },
          fetchedAt,
          status: 200,
          seq: 1,
        },
      ]);
    }
  });

  it('puts versions in by their dates, whatever their files are called', async () => {
    const archive = await openOwnArchive();
    const folder = temporaryFolder();
    writeFile(
      folder,
      'a.html',
      toChromePage(meetingPage(9101, 'Second.'), meetingUrl(9101)),
      '2024-02-01T00:00:00Z',
    );
    writeFile(
      folder,
      'b.html',
      toChromePage(meetingPage(9101, 'First.'), meetingUrl(9101)),
      '2024-01-01T00:00:00Z',
    );
    await importFrom(archive, [folder], { councils });
    const [first, second] = await bodiesOf(archive);
    expect(first).toContain('First.');
    expect(second).toContain('Second.');
  });

  it('holds a page once, and again where it came back after another', async () => {
    const archive = await openOwnArchive();
    const folder = temporaryFolder();
    const save = (name: string, words: string, day: string): string =>
      writeFile(folder, name, toChromePage(meetingPage(9101, words), meetingUrl(9101)), `${day}T00:00:00Z`);
    save('1.html', 'First.', '2024-01-01');
    save('2.html', 'First.', '2024-01-02');
    save('3.html', 'Second.', '2024-01-03');
    save('4.html', 'First.', '2024-01-04');
    const report = await importFrom(archive, [folder], { councils });
    expect(report).toMatchObject({
      captured: 3,
      alreadyHeld: 1,
      byCouncil: { wexcombe: { captured: 3, alreadyHeld: 1 } },
    });
    expect(await importFrom(archive, [folder], { councils })).toMatchObject({ captured: 0, alreadyHeld: 4 });
    expect(archive.position).toBe(3);
  });

  it('takes a page that is held again where its body was lost', async () => {
    const folder = temporaryFolder();
    const archive = await openOwnArchive(folder);
    const content = toChromePage(meetingPage(9101, 'Agreed.'), meetingUrl(9101));
    const path = writeFile(temporaryFolder(), 'a.html', content, '2024-01-01T00:00:00Z');
    await importFrom(archive, [path], { councils });
    rmSync(join(folder, 'archive', 'bodies'), { recursive: true });
    expect(await importFrom(archive, [path], { councils })).toMatchObject({ captured: 1, alreadyHeld: 0 });
    expect((await archive.verify()).damaged).toEqual([]);
  });

  it('recognises a page with contacts as held, although they were emptied', async () => {
    const archive = await openOwnArchive();
    const contact =
      '<p><span class="mgLabel">Contact: </span>Edith Vane Tel: 01632 960001 <a href="mailto:e@wexcombe.invalid">e@wexcombe.invalid</a></p>';
    const html = meetingPage(9101, 'Agreed.').replace(
      '<p><span  class="mgLabel" >Venue',
      `${contact}<p><span  class="mgLabel" >Venue`,
    );
    const path = writeFile(
      temporaryFolder(),
      'a.html',
      toChromePage(html, meetingUrl(9101)),
      '2024-01-01T00:00:00Z',
    );
    await importFrom(archive, [path], { councils });
    expect((await bodiesOf(archive))[0]).not.toMatch(/960001|e@wexcombe/);
    expect(await importFrom(archive, [path], { councils })).toMatchObject({ captured: 0, alreadyHeld: 1 });
  });

  it('dates a page by its file where its own date lies ahead', async () => {
    const archive = await openOwnArchive();
    const har = toHar([
      { url: meetingUrl(9101), body: meetingPage(9101, 'Agreed.'), date: '2099-01-01T00:00:00Z' },
    ]);
    const path = writeFile(temporaryFolder(), 'a.har', har, '2024-05-01T00:00:00Z');
    await importFrom(archive, [path], { councils, now: '2024-06-01T00:00:00Z' });
    expect(archive.captures()).toMatchObject([{ fetchedAt: '2024-05-01T00:00:00.000Z' }]);
  });

  it('gives a page what other pages know of it, as a crawl would', async () => {
    const archive = await openOwnArchive();
    const base = wexcombe.baseUrl;
    const har = toHar([
      { url: `${base}/mgAi.aspx?ID=91011`, body: itemPage('The whole minutes.') },
      {
        url: `${base}/mgWebService.asmx/GetMeeting?lMeetingId=9102`,
        body: meetingReply(9102),
        mimeType: 'text/xml',
      },
      { url: meetingUrl(9101), body: meetingPage(9101, 'Members asked', true) },
      {
        url: `${base}/mgWebService.asmx/GetMeetings?lCommitteeId=204&sFromDate=01/01/2024&sToDate=31/12/2024`,
        body: listReply([9102]),
        mimeType: 'text/xml',
      },
    ]);
    const report = await importFrom(archive, [writeFile(temporaryFolder(), 'a.har', har)], { councils });
    expect(report.refused).toEqual([]);
    const contexts = new Map(archive.captures().map(({ pageType, context }) => [pageType, context]));
    expect(contexts.get('agenda-item')).toEqual({ committeeId: 204, meetingId: 9101, itemId: 91011 });
    expect(contexts.get('ws-meeting')).toEqual({ committeeId: 204, meetingId: 9102 });
  });

  it('recognises replies in files of their own by their content', async () => {
    const archive = await openOwnArchive();
    const folder = temporaryFolder();
    writeFile(folder, 'GetMeeting.xml', meetingReply(9102));
    writeFile(folder, 'GetMeetings.xml', listReply([9102, 9103]));
    const report = await importFrom(archive, [folder], { councils, forced: wexcombe });
    expect(report.refused).toEqual([]);
    expect(
      archive
        .captures()
        .map(({ url }) => url)
        .sort(),
    ).toEqual([
      'https://wexcombe.invalid/mgWebService.asmx/GetMeeting?lMeetingId=9102',
      // The window is the days that it shows: nothing is known of others.
      'https://wexcombe.invalid/mgWebService.asmx/GetMeetings?lCommitteeId=204&sFromDate=05%2F03%2F2024&sToDate=05%2F03%2F2024',
    ]);
  });

  it('lets the links of a page lead to the council’s own address, wherever it was visited', async () => {
    const visits = [
      'http://127.0.0.1:8123',
      'http://old.wexcombe.invalid/(S(abc))',
      'http://wexcombe.invalid',
    ];
    for (const root of visits) {
      const archive = await openOwnArchive();
      const html = toChromePage(meetingPage(9101, 'Members asked', true), meetingUrl(9101, root));
      const path = writeFile(temporaryFolder(), 'a.html', html);
      const report = await importFrom(archive, [path], { councils, forced: wexcombe });
      expect(report.refused).toEqual([]);
      expect(archive.captures()).toMatchObject([{ url: crawledUrl(9101) }]);
      expect((await bodiesOf(archive))[0]).toContain('href="https://wexcombe.invalid/mgAi.aspx?ID=91011"');
      expect((await bodiesOf(archive))[0]).toContain(
        'href="https://wexcombe.invalid/documents/s3001/Depot%20lease.pdf"',
      );
    }
  });

  it('leaves a page as it came where it was visited at the council’s own address', async () => {
    const archive = await openOwnArchive();
    const html = toChromePage(meetingPage(9101, 'Agreed.'), meetingUrl(9101));
    await importFrom(archive, [writeFile(temporaryFolder(), 'a.html', html)], { councils });
    expect(await bodiesOf(archive)).toEqual([html]);
  });

  it('says which path is not there, and imports the others', async () => {
    const archive = await openOwnArchive();
    const folder = temporaryFolder();
    const absent = join(folder, 'absent');
    const page = writeFile(folder, 'a.html', toChromePage(meetingPage(9101, 'Agreed.'), meetingUrl(9101)));
    const report = await importFrom(archive, [absent, page], { councils });
    expect(report).toMatchObject({ captured: 1, refused: [{ where: absent, code: 'not-there' }] });
  });

  it('counts what lies beside pages, and reads a folder called "_files" that belongs to no page', async () => {
    const archive = await openOwnArchive();
    const folder = temporaryFolder();
    const saved = (mid: number): string => toChromePage(meetingPage(mid, 'Agreed.'), meetingUrl(mid));
    writeFile(folder, 'Agenda.htm', saved(9101));
    writeFile(folder, 'Agenda_files/saved_resource.html', saved(9109));
    writeFile(folder, 'Agenda_files/jquery.js.download', '//');
    writeFile(folder, 'council_files/b.html', saved(9102));
    writeFile(folder, 'styles.css', 'p {}');
    const report = await importFrom(archive, [folder], { councils });
    expect(report).toMatchObject({ filesRead: 2, passedOver: 3, captured: 2, refused: [] });
    expect(archive.captures().map(({ url }) => url)).toEqual([crawledUrl(9101), crawledUrl(9102)]);
  });

  it('takes the address that wget puts into a file’s name, unless the page says otherwise', async () => {
    const archive = await openOwnArchive();
    const folder = temporaryFolder();
    const names: [name: string, content: string][] = [
      ['GetMeetings?lCommitteeId=204&sFromDate=01%2F01%2F2024&sToDate=31%2F12%2F2024', listReply([9101])],
      ['mgAi.aspx@ID=91011.html', itemPage('No number stands in it.')],
      ['ieListDocuments.aspx?CId=204&MId=9102.1', meetingPage(9102, 'Agreed.')],
      ['ieListDocuments.aspx?CId=204&MId=9104', meetingPage(9103, 'Agreed.')],
    ];
    for (const [name, content] of names) writeFile(folder, name, content);
    const report = await importFrom(archive, [folder], { councils, forced: wexcombe });
    expect(report.refused).toEqual([]);
    expect(
      archive
        .captures()
        .map(({ url, context }) => [url.slice(wexcombe.baseUrl.length + 1), context.committeeId])
        .sort(),
    ).toEqual([
      ['ieListDocuments.aspx?MId=9102', 204],
      ['ieListDocuments.aspx?MId=9103', 204],
      ['mgAi.aspx?ID=91011', undefined],
      ['mgWebService.asmx/GetMeetings?lCommitteeId=204&sFromDate=01%2F01%2F2024&sToDate=31%2F12%2F2024', 204],
    ]);
  });

  it('puts a page of a reconstruction under it, however it was seen, and never under the council', async () => {
    const original = 'https://councils-own.invalid';
    const own = fictionalCouncil('own', { baseUrl: original });
    const copy = fictionalCouncil('own-case', {
      reconstruction: { notice: 'Not theirs.', originalBaseUrl: original, inventedIdsFrom: 9_000_000 },
    });
    const notice = (mid: number): string =>
      `<p class="reconstructionNotice">A reconstruction. <a href="${original}/ieListDocuments.aspx?MId=${String(mid)}">theirs</a></p>`;
    const page = (mid: number): string =>
      meetingPage(mid, 'Agreed.').replace('<body>', `<body>${notice(mid)}${notice(mid)}${notice(mid)}`);
    const seenAt = 'http://127.0.0.1:4100/ieListDocuments.aspx?CId=204&MId=';
    const reply = meetingReply(9104).replace(
      /(\?>)/,
      `$1<!-- A reconstruction. The council's own site: ${original}/mgWebService.asmx -->`,
    );
    const folder = temporaryFolder();
    writeFile(folder, 'raw.html', page(9101));
    writeFile(folder, 'chrome.html', toChromePage(page(9102), `${seenAt}9102`));
    writeFile(folder, 'firefox.html', toFirefoxPage(page(9103), `${seenAt}9103`));
    writeFile(folder, 'reply.xml', reply);
    for (const forced of [own, copy]) {
      const archive = await openOwnArchive();
      const report = await importFrom(archive, [folder], { councils: [own, copy], forced });
      expect(report).toMatchObject({ refused: [], byCouncil: { 'own-case': { captured: 4 } } });
      expect(Object.keys(report.byCouncil)).toEqual(['own-case']);
      const bodies = await bodiesOf(archive);
      expect(bodies.filter((body) => body.includes('="http://127.0.0.1'))).toEqual([]);
    }
  });
});

describe('a folder with all that can be wrong', () => {
  it('is imported but for what is named, each in one line, and each page under its own council', async () => {
    const archive = await openOwnArchive();
    const folder = temporaryFolder();
    const html = meetingPage(9101, 'Agreed.');
    const good = toChromePage(html, meetingUrl(9101));
    writeFile(folder, 'good.html', good);
    writeFile(folder, 'good_files/frame.html', '<html>an advertisement</html>');
    writeFile(folder, 'picture.png', 'not looked at');
    writeFile(folder, '.hidden', 'not looked at');
    writeFile(folder, 'axbridge.html', toChromePage(html, meetingUrl(9101, axbridge.baseUrl)));
    writeFile(
      folder,
      'axbridge-firefox.html',
      toFirefoxPage(meetingPage(9102, 'Agreed.'), meetingUrl(9102, axbridge.baseUrl)),
    );
    writeFile(folder, 'stranger.html', toChromePage(html, meetingUrl(9101, 'https://strangers.invalid')));
    writeFile(
      folder,
      'stranger-firefox.html',
      toFirefoxPage(html, meetingUrl(9101, 'https://strangers.invalid')),
    );
    writeFile(folder, 'half.html', good.slice(0, good.length / 2));
    // A browser closes what it had not loaded yet.
    writeFile(
      folder,
      'half-loaded.html',
      `${good.slice(0, good.indexOf('<div class="mgFooter"'))}</div></body></html>`,
    );
    writeFile(folder, 'half-reply.xml', meetingReply(9102).slice(0, -30));
    writeFile(
      folder,
      'shop.html',
      '<!DOCTYPE html><html><head><title>Shoes</title></head><body>Sale</body></html>',
    );
    writeFile(
      folder,
      'decision.html',
      toChromePage(
        toPage({ heading: 'Decision details', title: 'Lease', content: '' }),
        `${wexcombe.baseUrl}/ieDecisionDetails.aspx?ID=7`,
      ),
    );
    writeFile(
      folder,
      'error.html',
      toChromePage(toPage({ heading: 'Error', title: '', content: '' }), meetingUrl(9104)),
    );
    writeFile(folder, 'another.xml', meetingReply(9105));
    writeFile(folder, 'item.html', itemPage('No number stands in it.'));
    writeFile(folder, 'paper.pdf', '%PDF-1.7');
    writeFile(folder, 'empty.html', '');
    writeFile(
      folder,
      'bodies.har',
      toHar([
        { url: meetingUrl(9106), body: null },
        { url: meetingUrl(9107), body: meetingPage(9107, 'Agreed.') },
      ]),
    );
    writeFile(folder, 'missing.har', toHar([{ url: meetingUrl(9108), body: html, status: 403 }]));
    writeFile(
      folder,
      'bomb.warc.gz',
      Buffer.concat([
        gzipSync(toWarcRecord({ url: meetingUrl(9109), body: Buffer.alloc(20_000_000) })),
        gzipSync(toWarcRecord({ url: meetingUrl(9110), body: Buffer.from(meetingPage(9110, 'Agreed.')) })),
      ]),
    );
    const report = await importFrom(archive, [folder], { councils, forced: wexcombe });
    const lines = report.refused.map(
      ({ where, code, message }) => `${where.slice(folder.length + 1)}: ${code}: ${message}`,
    );
    expect(
      lines.map((line) =>
        line
          .replace(/ \(https.*?\)/, '')
          .split(': ')
          .slice(0, 2)
          .join(': '),
      ),
    ).toEqual([
      'bodies.har, entry 1: no-body',
      'bomb.warc.gz, record at byte 0: bomb',
      'decision.html: wrong-page',
      'empty.html: not-a-page',
      'error.html: wrong-page',
      'half-loaded.html: cut-short',
      'half-reply.xml: cut-short',
      'half.html: cut-short',
      'item.html: selection',
      'missing.har, entry 1: not-fetched',
      'paper.pdf: not-a-page',
      'shop.html: wrong-page',
      'stranger-firefox.html: unknown-council',
      'stranger.html: unknown-council',
    ]);
    expect(lines.filter((line) => line.includes('\n'))).toEqual([]);
    expect(
      archive
        .captures()
        .map(({ install, url }) => `${install} ${url}`)
        .sort(),
    ).toEqual([
      `axbridge ${crawledUrl(9101, axbridge.baseUrl)}`,
      `axbridge ${crawledUrl(9102, axbridge.baseUrl)}`,
      `wexcombe ${crawledUrl(9101)}`,
      `wexcombe ${crawledUrl(9107)}`,
      `wexcombe ${crawledUrl(9110)}`,
      `wexcombe https://wexcombe.invalid/mgWebService.asmx/GetMeeting?lMeetingId=9105`,
    ]);
    expect(report.byCouncil).toEqual({
      axbridge: { captured: 2, alreadyHeld: 0 },
      wexcombe: { captured: 4, alreadyHeld: 0 },
    });
  });

  it('gives a page without any address to no council that was not named', async () => {
    const archive = await openOwnArchive();
    const path = writeFile(temporaryFolder(), 'a.html', meetingPage(9101, 'Agreed.'));
    const report = await importFrom(archive, [path], { councils });
    expect(report.refused).toMatchObject([{ code: 'unknown-council', where: path }]);
    expect(archive.position).toBe(0);
  });

  it('refuses the reply of another meeting than its address names', async () => {
    const archive = await openOwnArchive();
    const url = `${wexcombe.baseUrl}/mgWebService.asmx/GetMeeting?lMeetingId=1`;
    const har = toHar([{ url, body: meetingReply(2), mimeType: 'text/xml' }]);
    const report = await importFrom(archive, [writeFile(temporaryFolder(), 'a.har', har)], { councils });
    expect(report.refused).toMatchObject([{ code: 'wrong-page' }]);
  });
});
