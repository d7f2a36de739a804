import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type CaseSite, startCaseSite } from '../support/case-site.ts';
import { needs } from '../support/needs.ts';
import { chromiumMissing, findAccessibilityBreaks, hasChromium, launchChromium } from './chromium.ts';
import { newVisit, type Visit } from './visit.ts';

const cels = 'barnet-case:committee:697';
const ofstedItem = 'barnet-case:item:22263';

describe('the page', needs(hasChromium, chromiumMissing), () => {
  let site: CaseSite;
  let browser: Browser;
  let page: Page;
  let complaints: readonly string[];
  let open: Visit['open'];

  beforeAll(async () => {
    [site, browser] = await Promise.all([startCaseSite(), launchChromium()]);
  });
  afterAll(async () => {
    await browser.close();
    await site.close();
  });
  beforeEach(async () => {
    ({ page, complaints, open } = await newVisit(browser, site.url));
  });
  afterEach(async () => {
    await page.close();
  });

  const heading = (): Promise<string | null> => page.locator('h1').textContent();

  it('traces words by committee and date, marks them, and says what was searched', async () => {
    await open('/');
    await page.getByLabel('Words to look for').fill('Ofsted');
    await page.getByRole('button', { name: 'Search' }).click();
    const section = page.getByRole('region', {
      name: 'Children, Education, Libraries & Safeguarding Committee',
    });
    await section.waitFor();
    expect(page.url()).toBe(`${site.url}/?q=Ofsted`);
    expect(await heading()).toBe('Where “Ofsted” was before a committee');
    expect(await section.textContent()).toContain('Was before this committee.');
    const first = section.locator('ol > li').first();
    expect(await first.getByRole('heading').textContent()).toBe(
      '18 July 2017: 7. Ofsted Report and Action Plan',
    );
    expect(await first.locator('mark').first().textContent()).toBe('Ofsted');
    const summaries = await page.locator('details > summary').allTextContents();
    expect(
      summaries.every((text) => /^Searched: titles, decisions and minutes of \d+ items?/.test(text)),
    ).toBe(true);
    expect(summaries.length).toBeGreaterThan(1);
    expect(complaints).toEqual([]);
  });

  it('gives a committee without the words its verdict and why', async () => {
    await open(`/?q=Essex&committee=${cels}&to=2017-07-01`);
    const main = await page.locator('main').textContent();
    expect(main).toContain('Not found, and the record is incomplete.');
    expect(await page.getByLabel('Last day').inputValue()).toBe('2017-07-01');
    expect(await page.getByLabel('Committee', { exact: true }).inputValue()).toBe(cels);
  });

  it.each([
    ['the first view', '/'],
    ['a trace', '/?q=Ofsted'],
    ['a committee', `/committee?id=${cels}`],
    ['a meeting', '/meeting?id=barnet-case:meeting:8692'],
    ['an item', `/item?id=${ofstedItem}`],
  ])(
    "says on %s that the wording is not the council's, and links to its own page",
    async (_name, address) => {
      await open(address);
      const notice = page.getByRole('complementary', { name: 'About these pages' });
      expect(await notice.textContent()).toMatch(/reconstruction.*not the council.s own wording/);
      expect(await notice.getByRole('link').getAttribute('href')).toMatch(
        /^https:\/\/barnet\.moderngov\.co\.uk/,
      );
    },
  );

  it('lists a committee’s meetings with their dates as far as they are known', async () => {
    await open(`/committee?id=${cels}`);
    expect(await heading()).toBe('Children, Education & Safeguarding Committee');
    const main = page.locator('main');
    expect(await main.textContent()).toContain('Children, Education, Libraries & Safeguarding Committee');
    expect(await main.textContent()).toContain(
      'the first and the last on which our copy saw the name printed',
    );
    const dates = await main.locator('ol.plain > li > a').allTextContents();
    expect(dates.some((text) => /^\d{1,2} [A-Z][a-z]+ \d{4}/.test(text))).toBe(true);
    expect(dates.some((text) => /^[A-Z][a-z]+ \d{4}/.test(text))).toBe(true);
    expect(dates.some((text) => /^\d{4}/.test(text))).toBe(true);
  });

  it('leads from a committee to a meeting to an item, back and forward again, with the focus on the heading', async () => {
    await open(`/committee?id=${cels}`);
    await page.getByRole('link', { name: '18 July 2017' }).click();
    await page.getByRole('heading', { level: 1, name: /18 July 2017/ }).waitFor();
    await page.getByRole('link', { name: '7. Ofsted Report and Action Plan' }).click();
    await page.getByRole('heading', { level: 1, name: /Ofsted Report/ }).waitFor();
    expect(await page.evaluate('document.activeElement.tagName')).toBe('H1');
    expect(await page.title()).toBe('Ofsted Report and Action Plan – Minutegraph');
    await page.goBack();
    await page.getByRole('heading', { level: 1, name: /18 July 2017/ }).waitFor();
    await page.goForward();
    await page.getByRole('heading', { level: 1, name: /Ofsted Report/ }).waitFor();
  });

  it('shows an item with its words and where and when they were read', async () => {
    await open(`/item?id=${ofstedItem}`);
    const main = await page.locator('main').textContent();
    expect(main).toContain('information did not flow between the committees');
    const source = page.getByRole('region', { name: 'Source' });
    expect(await source.textContent()).toContain('https://barnet-case.invalid/');
    expect(await source.getByRole('link').getAttribute('href')).toMatch(/ieListDocuments\.aspx\?.*MId=\d+/);
    expect(await source.locator('time').getAttribute('datetime')).toMatch(/^\d{4}-\d\d-\d\dT/);
  });

  it('leads from an item to how it was voted on, with the words and what was searched', async () => {
    await open('/item?id=barnet-case:item:11584');
    await page.getByRole('link', { name: 'How was it voted on?' }).click();
    await page.getByText('In the record.', { exact: true }).waitFor();
    const main = await page.locator('main').textContent();
    expect(main).toContain('carried');
    expect(main).toContain('Moved by Alison Moore');
    expect(main).toContain('Votes by name are not in the record.');
    expect(await page.locator('main blockquote').count()).toBeGreaterThan(0);
    expect(complaints).toEqual([]);
  });

  it('says of a meeting what the record said on a day, and that it was not captured then', async () => {
    await open('/meeting?id=barnet-case:meeting:8692');
    await page.getByLabel('What the record said of it at the end of').fill('2017-07-31');
    await page.getByRole('button', { name: 'Show' }).click();
    await page.getByText('Not yet captured then.').waitFor();
    await open('/known?id=barnet-case:meeting:8692&at=9000-01-01');
    expect(await page.locator('main').textContent()).toContain('In the record.');
    expect(await findAccessibilityBreaks(page)).toEqual([]);
  });

  it('answers an address or id that nothing has with words', async () => {
    await open('/item?id=barnet-case:item:1');
    expect(await page.locator('main').textContent()).toContain(
      'Nothing in our copy has the id barnet-case:item:1.',
    );
    await open('/nowhere');
    expect(await page.locator('main').textContent()).toContain('This page has no view at /nowhere.');
  });

  it('says what is wrong with a question', async () => {
    await open(`/?q=${encodeURIComponent('-x')}`);
    const alert = page.getByRole('alert');
    expect(await alert.textContent()).toContain('only says what to leave out');
    expect(await alert.getByRole('button').count()).toBe(0);
  });

  it('can be used by keyboard alone', async () => {
    await open('/');
    await page.keyboard.press('Tab');
    expect(await page.evaluate('document.activeElement.textContent')).toBe('Skip to the content');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    expect(await page.evaluate('document.activeElement.id')).toBe('query');
    await page.keyboard.type('libraries');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: /libraries/ }).waitFor();
  });

  it.each([
    [360, 'light'],
    [1280, 'dark'],
  ] as const)('breaks no rule of accessibility at %i pixels in %s', async (width, colorScheme) => {
    await page.setViewportSize({ width, height: 800 });
    await page.emulateMedia({ colorScheme });
    const addresses = ['/', '/?q=Ofsted', `/committee?id=${cels}`, `/item?id=${ofstedItem}`, '/nowhere'];
    for (const address of [...addresses, '/meeting?id=barnet-case:meeting:8692', '/?q=-x']) {
      await open(address);
      expect(await findAccessibilityBreaks(page), address).toEqual([]);
      expect(await page.evaluate('document.documentElement.scrollWidth'), address).toBeLessThanOrEqual(width);
    }
    // The refused question is an answer of status 400, which the browser itself reports.
    expect(complaints.filter((text) => !text.includes('400'))).toEqual([]);
  });

  it('shows a running crawl and how far it is, and when it ended that there is more to see', async () => {
    const work = { title: 'crawl barnet', startedAt: '2026-01-02T03:04:05Z', waiting: 1 };
    site.setRunning({ ...work, progress: 'barnet: 12 of 40 pages known so far' });
    await open('/');
    const status = page.locator('.running[role=status]');
    await status.getByText('12 of 40').waitFor();
    expect(await status.textContent()).toMatch(/Under way: crawl barnet\..*1 more waiting/);
    expect(await findAccessibilityBreaks(page)).toEqual([]);
    site.setRunning({ ...work, progress: 'barnet: 40 of 40 pages known so far' });
    await status.getByText('40 of 40').waitFor();
    site.setRunning(null);
    await status.getByText('Ended: crawl barnet.').waitFor();
    await status.getByRole('button', { name: 'Load again' }).click();
    await page.locator('.running').waitFor({ state: 'detached' });
    expect(complaints).toEqual([]);
  });

  it('says that the server does not answer, and asks again when told to', async () => {
    await open('/');
    await page.route('**/graphql', (route) => route.abort());
    await page.getByLabel('Words to look for').fill('Ofsted');
    await page.keyboard.press('Enter');
    const alert = page.getByRole('alert');
    await alert.waitFor();
    expect(await alert.textContent()).toContain('The server does not answer.');
    await page.unroute('**/graphql');
    await alert.getByRole('button', { name: 'Try again' }).click();
    await page.getByRole('region', { name: 'Audit Committee' }).waitFor();
  });
});
