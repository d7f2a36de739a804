import type { Browser, Page } from 'playwright-core';

export interface Visit {
  readonly page: Page;
  /** Everything that the browser complained of, and every request that left this server. */
  readonly complaints: string[];
  /** Goes to an address of the site and waits until its answer is there. */
  readonly open: (address: string) => Promise<void>;
}

/** A window on the site, that notes what goes wrong in it. */
export async function newVisit(browser: Browser, siteUrl: string): Promise<Visit> {
  const page = await browser.newPage();
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('request', (request) => {
    if (!request.url().startsWith(siteUrl)) complaints.push(`asked for ${request.url()}`);
  });
  return {
    page,
    complaints,
    open: async (address) => {
      await page.goto(siteUrl + address);
      await page.locator('h1').waitFor();
      await page.locator('.state[role=status]').waitFor({ state: 'detached' });
    },
  };
}
