import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { asks } from '../../src/ui/asks.ts';
import { type QuestionName, questionNames, toAddress, toQuestion } from '../../src/ui/route.ts';
import { type CaseSite, startCaseSite } from '../support/case-site.ts';
import { needs } from '../support/needs.ts';
import { chromiumMissing, findAccessibilityBreaks, hasChromium, launchChromium } from './chromium.ts';
import { newVisit, type Visit } from './visit.ts';

const cels = 'barnet-case:committee:697';
const pcm = 'barnet-case:committee:693';
const ofstedItem = 'barnet-case:item:22263';

/** A question with all that it cannot do without. */
function toExample(ask: QuestionName): string {
  const { matter, bodies, days } = asks[ask];
  return toAddress({
    ...toQuestion(ask),
    query: matter === 'needed' ? 'Ofsted' : '',
    committee: bodies === 'pair' ? pcm : cels,
    other: bodies === 'pair' ? cels : '',
    from: days === 'since' ? '2018-01-01' : '',
  });
}

describe('questions on the page', needs(hasChromium, chromiumMissing), () => {
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
  const read = async (): Promise<string> => (await page.locator('main').textContent()) ?? '';

  it.each(questionNames.filter((name) => name !== 'coverage'))(
    'answers %s with a state or verdicts, coverage and the notice',
    async (name) => {
      await page.setViewportSize({ width: 360, height: 800 });
      await open(toExample(name));
      expect(await page.locator('main .verdict').first().textContent()).toMatch(
        /^(?:In the record|Not in the record|Not found, and the record is incomplete|Was before this committee)\.$/,
      );
      const summary = await page.locator('main details > summary').first().textContent();
      expect(summary).toMatch(/^Searched: titles, decisions and minutes of \d+ items/);
      const notice = page.getByRole('complementary', { name: 'About these pages' });
      expect(await notice.textContent()).toMatch(/reconstruction.*not the council.s own wording/);
      expect(await findAccessibilityBreaks(page)).toEqual([]);
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(360);
      expect(complaints).toEqual([]);
    },
  );

  it('asks for what a question cannot do without, and then answers it', async () => {
    await open('/question?ask=compare');
    expect(await read()).toContain('Choose two committees of one council.');
    await page.getByLabel('The one committee').selectOption(pcm);
    await page.getByLabel('The other committee').selectOption(cels);
    await page.getByRole('button', { name: 'Ask' }).click();
    await page.getByRole('heading', { name: 'Both saw' }).waitFor();
    expect(page.url()).toBe(site.url + toExample('compare'));
    const alone = page.getByRole('region', { name: 'Children, Education & Safeguarding Committee alone' });
    expect(await alone.getByRole('link', { name: 'The council’s own page' }).count()).toBeGreaterThan(0);
    expect(complaints).toEqual([]);
  });

  it('tells who saw words, each time with its words and the council’s page', async () => {
    await open('/question?ask=who-saw&q=Ofsted');
    const row = page.getByRole('row', { name: /^Children, Education, Libraries & Safeguarding Committee/ });
    expect(await row.textContent()).toContain('18 July 2017');
    const time = page.getByRole('region', { name: 'Each time' }).locator('ol > li').first();
    expect(await time.locator('mark').first().textContent()).toMatch(/^ofsted$/i);
    const sources = page.getByRole('link', { name: 'The council’s own page for this item' });
    expect(await sources.first().getAttribute('href')).toMatch(/^https:\/\/barnet\.moderngov\.co\.uk/);
  });

  it('leads from a hit to the issue of its item, to who saw that, and to who did not', async () => {
    await open(`/?q=Ofsted&committee=${cels}`);
    const hit = page.locator('li', { hasText: 'Ofsted Report and Action Plan' }).last();
    await hit.getByRole('link', { name: 'Which committees saw this matter?' }).click();
    await page.getByText('is linked to:').waitFor();
    await page.getByRole('link', { name: /^The issue “/ }).click();
    await page.getByText('by the links between its items').waitFor();
    const link = page.locator('details', { hasText: /^Linked by .*score \d\.\d\d/ }).first();
    await link.locator('summary').click();
    expect(await link.locator('li').first().textContent()).toMatch(/: \d\.\d\d$/);
    await page.getByRole('link', { name: 'Which committees did not see it?' }).click();
    await page.getByRole('heading', { name: /^Not surely before \d+ committees$/ }).waitFor();
    expect(page.url()).toContain('issue=barnet-case');
    expect(await read()).toContain('Looked for besides links');
    expect(complaints).toEqual([]);
  });

  it('offers the questions about its issue on an item', async () => {
    await open(`/item?id=${ofstedItem}`);
    const matters = page.getByRole('region', { name: 'Ask about its matter' });
    expect(await matters.getByRole('link').count()).toBe(4);
    await matters.getByRole('link', { name: 'Which committees saw it?' }).click();
    await page.getByRole('heading', { name: 'Each time' }).waitFor();
  });

  it('never takes no sight for sure where the record is partial', async () => {
    await open(`/question?ask=who-did-not-see&q=Essex&committee=${cels}&to=2017-06-30`);
    expect(await page.getByRole('heading', { name: 'Not surely before 1 committee' }).count()).toBe(1);
    expect(await read()).toContain('Not found, and the record is incomplete.');
  });

  it('tells the days between two committees, and what each first saw', async () => {
    await open(`${toExample('lag')}&clock=PUBLICATION`);
    expect(await page.getByLabel('Days counted between').inputValue()).toBe('PUBLICATION');
    await page.getByLabel('Days counted between').selectOption('MEETING');
    await page.getByRole('button', { name: 'Ask' }).click();
    await page
      .getByText('Children, Education, Libraries & Safeguarding Committee first, by 224 days.')
      .waitFor();
    expect(page.url()).toContain('clock=MEETING');
    expect(await read()).toContain('27 February 2018: 7. Quarter 3 2017/18 Performance Monitoring Report');
  });

  it('tells figures of all issues, and what “never reached” means', async () => {
    await open(toExample('lag-distribution'));
    const row = page.getByRole('row', {
      name: /^Never reached Children, Education & Safeguarding Committee/,
    });
    expect(await row.textContent()).toMatch(/\d+$/);
    expect(await read()).toContain('no link leads there up to the end of our copy');
  });

  it('tells loads by the time chosen, of a committee or a whole council', async () => {
    await open(`/question?ask=load&committee=${cels}`);
    const years = await page.getByRole('rowheader').allTextContents();
    expect(years).toContain('2017');
    expect(years.at(-1)).toBe('Together');
    await page.getByLabel('Committee', { exact: true }).selectOption('barnet-case');
    await page.getByLabel('By', { exact: true }).selectOption('ALL');
    await page.getByRole('button', { name: 'Ask' }).click();
    await page.getByRole('heading', { name: 'All of them, each meeting once' }).waitFor();
    // Two committees of one name are told apart.
    expect(await page.getByRole('link', { name: 'Cabinet (120)' }).count()).toBe(1);
    expect(await findAccessibilityBreaks(page)).toEqual([]);
  });

  it('says where no attendance is whole who sat on both as far as it is told', async () => {
    await open(`${toExample('overlap')}&q=Ofsted`);
    const table = page.getByRole('table', { name: 'People on both' });
    expect(await table.getByRole('columnheader').count()).toBe(3);
    expect(await page.getByRole('heading', { name: 'In the room for “Ofsted” in both' }).count()).toBe(1);
  });

  it('tells what our copy holds of each committee, and what could not be read', async () => {
    await open('/question?ask=coverage');
    const table = page.getByRole('table', { name: 'Meetings by committee' });
    expect(await table.getByRole('rowheader').count()).toBe(19);
    expect(await read()).toContain('Of what was asked for, everything could be read.');
    expect(await findAccessibilityBreaks(page)).toEqual([]);
  });

  it('says what is wrong with a question that cannot be answered', async () => {
    await open('/question?ask=who-saw&issue=barnet-case:issue:nothing');
    expect(await page.getByRole('alert').textContent()).toContain('holds no issue');
  });
});
