import { describe, expect, it } from 'vitest';
import { HostBlockedError, TransientFetchError } from '../../src/errors.ts';
import { quickClock, quickFetcher, startSite } from './loopback-site.ts';

/** A site with this robots.txt, and the page `/mgAi.aspx`. */
function siteWith(status: number, body = '', headers: Record<string, string> = {}) {
  return startSite((path, response) => {
    if (path === '/robots.txt') response.writeHead(status, headers).end(body);
    else response.end('page');
  });
}

describe('robots.txt', () => {
  it.each([
    ['forbids everybody everything', 'User-agent: *\nDisallow: /\n'],
    ['forbids us by name', 'User-agent: *\nDisallow:\n\nUser-agent: minutegraph\nDisallow: /mgAi\n'],
    ['starts with a byte order mark', '\ufeffUser-agent: *\nDisallow: /\n'],
  ])('that %s stops the page, is asked for once, and says what to do', async (_what, body) => {
    const site = await siteWith(200, body);
    const fetcher = quickFetcher([site.host]);
    for (const page of [1, 2]) {
      const fetching = fetcher.fetch({ url: `${site.origin}/mgAi.aspx?ID=${String(page)}` });
      await expect(fetching).rejects.toThrow(HostBlockedError);
      await expect(fetching).rejects.toThrow(
        `robots.txt of ${site.host} forbids /mgAi.aspx: ask the council`,
      );
      await expect(fetching).rejects.toMatchObject({ context: { reason: 'robots' } });
    }
    expect(site.asked).toEqual(['/robots.txt']);
    expect(fetcher.stats().requests).toBe(1);
  });

  it.each([
    ['allows us', 200, 'User-agent: *\nDisallow: /\n\nUser-agent: Minutegraph\nAllow: /\n'],
    ['forbids other paths', 200, 'User-agent: *\nDisallow: /ieSearch\n'],
    ['is a page', 200, '<html><body>Not found</body></html>'],
    ['is absent', 404, ''],
    ['is gone', 410, ''],
    ['is forbidden', 403, ''],
    ['asks for a login', 401, ''],
  ])('that %s lets the page through', async (_what, status, body) => {
    const site = await siteWith(status, body);
    const pages = ['/mgAi.aspx?ID=1', '/mgAi.aspx?ID=2'].map((path) => site.origin + path);
    const fetcher = quickFetcher([site.host]);
    await Promise.all(pages.map((url) => fetcher.fetch({ url })));
    expect(site.asked.filter((path) => path === '/robots.txt')).toHaveLength(status === 403 ? 2 : 1);
  });

  it('that cannot be read for a fault of the site lets nothing through', async () => {
    const site = await siteWith(503);
    const fetching = quickFetcher([site.host]).fetch({ url: `${site.origin}/mgAi.aspx` });
    await expect(fetching).rejects.toThrow(HostBlockedError);
    await expect(fetching).rejects.toThrow(
      'answered 503, and while it cannot be read no page may be asked for',
    );
    expect(new Set(site.asked)).toEqual(new Set(['/robots.txt']));
  });

  it('that a broken connection kept from us is a failure that may pass, and is asked for again', async () => {
    let broken = true;
    const site = await startSite((path, response) => {
      if (path === '/robots.txt' && broken) response.destroy();
      else response.end();
    });
    const fetcher = quickFetcher([site.host]);
    await expect(fetcher.fetch({ url: `${site.origin}/a` })).rejects.toThrow(TransientFetchError);
    broken = false;
    await expect(fetcher.fetch({ url: `${site.origin}/a` })).resolves.toMatchObject({ status: 200 });
  });

  it('that leads to a host that is not the council’s lets nothing through, and names that host', async () => {
    const site = await siteWith(302, '', { location: 'https://www.elsewhere.invalid/robots.txt' });
    const fetching = quickFetcher([site.host]).fetch({ url: `${site.origin}/mgAi.aspx` });
    await expect(fetching).rejects.toThrow(
      /leads to www\.elsewhere\.invalid, .*add that host to the council's file/,
    );
  });

  it('is asked of every host that a redirect leads to', async () => {
    const strict = await siteWith(200, 'User-agent: *\nDisallow: /\n');
    const site = await startSite((path, response) => {
      if (path === '/a') response.writeHead(302, { location: `${strict.origin}/b` }).end();
    });
    const fetching = quickFetcher([site.host, strict.host]).fetch({ url: `${site.origin}/a` });
    await expect(fetching).rejects.toThrow(HostBlockedError);
    expect(strict.asked).toEqual(['/robots.txt']);
  });

  it('that asks for a delay slows the host down; one that asks for hours is a no', async () => {
    const slow = await siteWith(200, 'User-agent: *\nCrawl-delay: 0.02\n');
    const clock = quickClock();
    await quickFetcher([slow.host], { clock }).fetch({ url: `${slow.origin}/a` });
    expect(clock.slept).toEqual([20]);
    const never = await siteWith(200, 'User-agent: *\nCrawl-delay: 86400\n');
    await expect(quickFetcher([never.host]).fetch({ url: `${never.origin}/a` })).rejects.toThrow(
      'asks for 86400 seconds between two requests',
    );
  });
});
