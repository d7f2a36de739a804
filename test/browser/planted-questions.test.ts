import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { removeFolders } from '../integration/council-folder.ts';
import { purpose, request } from '../operations/planted-council.ts';
import { needs } from '../support/needs.ts';
import { chromiumMissing, findAccessibilityBreaks, hasChromium, launchChromium } from './chromium.ts';
import { type PlantedSite, startPlantedSite } from './planted-site.ts';
import { newVisit, type Visit } from './visit.ts';

describe('questions about a council whose answers are known', needs(hasChromium, chromiumMissing), () => {
  let site: PlantedSite;
  let browser: Browser;
  let page: Page;
  let complaints: readonly string[];
  let open: Visit['open'];

  beforeAll(async () => {
    [site, browser] = await Promise.all([startPlantedSite(), launchChromium()]);
  }, 300_000);
  afterAll(async () => {
    await browser.close();
    await site.close();
    removeFolders();
  });
  beforeEach(async () => {
    ({ page, complaints, open } = await newVisit(browser, site.url));
  });
  afterEach(async () => {
    expect(await findAccessibilityBreaks(page)).toEqual([]);
    expect(complaints).toEqual([]);
    await page.close();
  });
  const read = async (): Promise<string> => (await page.locator('main').textContent()) ?? '';

  it('shows what came back beside where it was first, with both quotes', async () => {
    await open('/question?ask=recurrences&q=mooring');
    const pair = page.locator('main ol > li');
    expect(await pair.count()).toBe(1);
    const told = await pair.textContent();
    expect(told).toMatch(/Alike [01]\.\d\d · \d+ days between · at one committee/);
    const quotes = await pair.locator('blockquote').allTextContents();
    expect(quotes).toHaveLength(2);
    for (const quote of quotes) expect(quote).toContain(request);
    const headings = await pair.getByRole('heading').allTextContents();
    expect(headings[0]).toContain('Mooring chains');
    expect(headings[1]).toContain('Moorings once more');
  });

  it('shows the recorded votes of an item, and how it was voted on by them', async () => {
    await open(`/item?id=${site.council}:item:980001`);
    const table = page.getByRole('region', { name: 'Recorded votes' });
    expect(await table.textContent()).toContain('To dredge first | Amendment | Lost');
    await page.getByRole('link', { name: 'How was it voted on?' }).click();
    await page.getByText('lost, 2 for, 5 against', { exact: true }).waitFor();
    expect(await read()).toContain('Amendment.');
    expect(await page.locator('main blockquote').allTextContents()).toEqual([
      'To dredge first | Amendment | Lost\nFor: 2\nAgainst: 5',
    ]);
  });

  it('shows statements by date, inspections on the other side, the words marked', async () => {
    await page.setViewportSize({ width: 1200, height: 900 });
    await open('/question?ask=statements&q=moorings');
    const entries = page.locator('ol.sides > li');
    expect(await entries.locator('strong').allTextContents()).toEqual([
      'Report or officers',
      'Inspection or audit',
      'Members',
    ]);
    const lefts = await entries.evaluateAll((all) =>
      all.map((one) => Math.round((one as unknown as { offsetLeft: number }).offsetLeft)),
    );
    expect(lefts[0]).toBe(lefts[2]);
    expect(lefts[1]).toBeGreaterThan(lefts[0] ?? Infinity);
    expect(await entries.nth(1).locator('mark').first().textContent()).toContain('inadequate');
    expect(await read()).toMatch(/the next inspection or audit after \d+ days/);
  });

  it('shows topics beside the remit on paper, and what was ruled outside of it', async () => {
    await open(`/question?ask=remit-breadth&committee=${site.committee}`);
    expect(await page.getByRole('columnheader').allTextContents()).toEqual([
      'Topic',
      'Items',
      'Share',
      'Such as',
    ]);
    expect(await page.locator('details', { hasText: purpose }).count()).toBe(1);
    expect(await read()).toContain('The clerk ruled the ferry outside the remit of the Committee.');
  });

  it('shows what changed before and after, by the kind chosen', async () => {
    await open('/question?ask=changes&from=2000-01-01&kind=CHANGED');
    expect(await page.getByLabel('Kind of change').inputValue()).toBe('CHANGED');
    const entry = page.locator('main ol > li').first();
    expect(await entry.getByRole('heading').textContent()).toMatch(/, changed: /);
    expect(await entry.locator('dt').allTextContents()).toEqual([
      expect.stringMatching(/ before$/),
      expect.stringMatching(/ after$/),
    ]);
    expect(await read()).toMatch(/In all: .*new: \d+/);
  });

  it('shows who sat on two committees, if anybody did, and who was in the room', async () => {
    for (const other of site.others) {
      await open(`/question?ask=overlap&committee=${site.committee}&other=${other}&q=report`);
      if ((await page.getByRole('table', { name: 'People on both' }).count()) > 0) break;
    }
    const [, first] = await page.getByRole('row').allTextContents();
    expect(first).toMatch(/present at \d+ of \d+ meetings? that name them/);
    expect(await page.getByRole('heading', { name: 'In the room for “report” in both' }).count()).toBe(1);
  });
});
