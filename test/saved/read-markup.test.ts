import { describe, expect, it } from 'vitest';
import { meetingPage } from './fictional-pages.ts';
import { readContent } from './saved-folder.ts';
import { toChromePage, toSingleFilePage } from './saved-forms.ts';

const url = 'https://wexcombe.invalid/ieListDocuments.aspx?CId=204&MId=9101';

describe('a saved page', () => {
  it("gives the address of Chrome's mark, which carries no date", async () => {
    const { pages } = await readContent(toChromePage(meetingPage(9101, 'Agreed.'), url), 'a.html');
    expect(pages).toMatchObject([{ url, savedAt: null, where: 'a.html', status: null }]);
  });

  it('gives the address and the date of SingleFile', async () => {
    const saved = toSingleFilePage(
      meetingPage(9101, 'Agreed.'),
      url,
      'Tue Jun 04 2024 11:30:00 GMT+0100 (British Summer Time)',
    );
    const { pages } = await readContent(saved);
    expect(pages).toMatchObject([{ url, savedAt: '2024-06-04T10:30:00.000Z' }]);
  });

  it('gives what the page itself calls its address', async () => {
    const html = meetingPage(9101, 'Agreed.').replace(
      '<head>',
      `<head><link rel='canonical' href="${url.replace('&', '&amp;')}">`,
    );
    expect((await readContent(html)).pages).toMatchObject([{ url }]);
  });

  it('has no address where nothing says so, nor where the mark is of no web address', async () => {
    const html = meetingPage(9101, 'Agreed.');
    const internet = `<!-- saved from url=(0014)about:internet -->\n${html}`;
    expect((await readContent(html)).pages).toMatchObject([{ url: null }]);
    expect((await readContent(internet)).pages).toMatchObject([{ url: null }]);
  });

  it("gives the reply inside Chrome's viewer of XML", async () => {
    const viewer =
      '<html xmlns="http://www.w3.org/1999/xhtml"><head></head><body><div id="webkit-xml-viewer-source-xml">' +
      '<committees xmlns=""><committeescount> 0</committeescount></committees></div><div class="pretty-print"></div></body></html>';
    const { pages } = await readContent(viewer);
    expect(pages[0]?.text).toBe(
      '<?xml version="1.0" encoding="utf-8"?>\n<committees><committeescount> 0</committeescount></committees>',
    );
  });
});

describe('other files', () => {
  it.each([
    ['a PDF', '%PDF-1.7'],
    ['a zip file', 'PK\u0003\u0004'],
    ['a Safari web archive', 'bplist00'],
    ['JSON, but no HAR', '{"version": 1}'],
    ['an empty file', ''],
    ['no web page', 'Notes of the week'],
  ])('are named: %s', async (name, content) => {
    const { pages, refused } = await readContent(content);
    expect(pages).toEqual([]);
    expect(refused).toMatchObject([{ code: 'not-a-page', where: 'saved' }]);
    expect(refused[0]?.message).toContain(name);
  });
});
