import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import {
  FetchError,
  HostBlockedError,
  PageGoneError,
  ThrottledError,
  TransientFetchError,
} from '../../src/errors.ts';
import { quickClock, quickFetcher, startSite } from './loopback-site.ts';

const text = (body: Uint8Array): string => Buffer.from(body).toString();

describe('fetch', () => {
  it('gives the page with its headers, time and number of requests', async () => {
    const site = await startSite((_path, response) => {
      response.setHeader('content-type', 'text/html; charset=utf-8').setHeader('etag', '"1"').end('<p>é</p>');
    });
    const fetcher = quickFetcher([site.host]);
    const page = await fetcher.fetch({ url: `${site.origin}/a?ID=1#AI5` });
    expect({ ...page, body: text(page.body) }).toEqual({
      url: `${site.origin}/a?ID=1#AI5`,
      finalUrl: `${site.origin}/a?ID=1`,
      status: 200,
      headers: { contentType: 'text/html; charset=utf-8', etag: '"1"' },
      body: '<p>é</p>',
      fetchedAt: '2026-01-01T00:00:00.000Z',
      attempts: 1,
    });
    expect(site.asked).toEqual(['/robots.txt', '/a?ID=1']);
    expect(fetcher.stats()).toEqual({ requests: 2, bytes: 18, retries: 0, waits: 0 });
  });

  it('says who it is and how to reach whoever runs it, and names no library', async () => {
    const site = await startSite((_path, response) => response.end());
    await quickFetcher([site.host], { contact: 'https://example.org/about' }).fetch({
      url: `${site.origin}/a`,
      expect: 'xml',
    });
    await quickFetcher([site.host]).fetch({ url: `${site.origin}/a` });
    const [, named, , unnamed] = site.headers;
    expect(named?.['user-agent']).toMatch(/^Minutegraph\/\d+\.\d+\.\d+ \(\+https:\/\/example\.org\/about\)$/);
    expect(named?.accept).toMatch(/^text\/xml/);
    expect(unnamed?.['user-agent']).toMatch(/^Minutegraph\/[\d.]+ \(\+[^)@]+\)$/);
    expect(unnamed?.['user-agent']).not.toMatch(/undici|node/i);
  });

  it.each([
    ['gzip', gzipSync],
    ['br', brotliCompressSync],
    ['deflate', deflateSync],
    ['deflate', deflateRawSync],
    ['identity', (body: Buffer) => body],
  ])('unpacks %s', async (encoding, pack) => {
    const site = await startSite((_path, response) => {
      response.setHeader('content-encoding', encoding).end(pack(Buffer.from('<p>page</p>')));
    });
    const page = await quickFetcher([site.host]).fetch({ url: `${site.origin}/a` });
    expect(text(page.body)).toBe('<p>page</p>');
  });

  it('leaves a body that is too large, packed or unpacked', async () => {
    const site = await startSite((path, response) => {
      if (path === '/packed')
        response.setHeader('content-encoding', 'gzip').end(gzipSync(Buffer.alloc(3_000_000)));
      else response.end(Buffer.alloc(3_000_000));
    });
    const fetcher = quickFetcher([site.host], { limits: { bodyBytes: 1024 * 1024 } });
    await expect(fetcher.fetch({ url: `${site.origin}/packed` })).rejects.toThrow('larger than 1 MB');
    await expect(fetcher.fetch({ url: `${site.origin}/plain` })).rejects.toThrow('larger than 1 MB');
  });

  it('ends at once when it is told to', async () => {
    let arrived = (): void => undefined;
    const arrival = new Promise<void>((resolve) => {
      arrived = resolve;
    });
    const site = await startSite((path) => {
      if (path === '/slow') arrived();
    });
    const fetcher = quickFetcher([site.host]);
    const stop = new AbortController();
    const stopped = fetcher.fetch({ url: `${site.origin}/slow` }, stop.signal);
    await arrival;
    stop.abort(new Error('enough'));
    await expect(stopped).rejects.toThrow('enough');
    const closed = fetcher.fetch({ url: `${site.origin}/slow` });
    await Promise.all([expect(closed).rejects.toThrow('The fetching was ended'), fetcher.close()]);
  });
});

describe('fetch when a request fails', () => {
  it('tries again with longer pauses, and gives the page in the end', async () => {
    let left = 3;
    const site = await startSite((path, response) => {
      if (path === '/robots.txt') return;
      left -= 1;
      if (left === 2) response.writeHead(500).end('oops');
      else if (left === 1) response.destroy();
      else response.end('page');
    });
    const clock = quickClock();
    const fetcher = quickFetcher([site.host], { clock });
    const page = await fetcher.fetch({ url: `${site.origin}/a` });
    expect([text(page.body), page.attempts]).toEqual(['page', 3]);
    expect(clock.slept).toEqual([1000, 2000]);
    expect(fetcher.stats()).toMatchObject({ requests: 4, retries: 2 });
  });

  it('gives up after the tries it has, with the status and what to do', async () => {
    const site = await startSite((path, response) => {
      if (path !== '/robots.txt') response.writeHead(502).end();
    });
    const fetching = quickFetcher([site.host]).fetch({ url: `${site.origin}/a` });
    await expect(fetching).rejects.toThrow(TransientFetchError);
    await expect(fetching).rejects.toThrow('answered 502 to each of 4 tries: try again later');
    expect(site.asked.filter((path) => path === '/a')).toHaveLength(4);
  });

  it('times out a host that says nothing', async () => {
    const site = await startSite(() => undefined);
    const limits = { totalTimeout: 50, attempts: 2 };
    const fetching = quickFetcher([site.host], { limits }).fetch({ url: `${site.origin}/a` });
    await expect(fetching).rejects.toThrow(TransientFetchError);
  });

  it('says so when nobody listens, or the host does not exist', async () => {
    await expect(quickFetcher(['127.0.0.1:1']).fetch({ url: 'http://127.0.0.1:1/a' })).rejects.toThrow(
      '127.0.0.1:1 did not answer (ECONNREFUSED): try again later',
    );
    const fetcher = quickFetcher(['nowhere.invalid'], { paceMs: 250, limits: { attempts: 1 } });
    // A machine without any name server says that it may pass (EAI_AGAIN).
    await expect(fetcher.fetch({ url: 'http://nowhere.invalid/a' })).rejects.toThrow(
      /There is no host nowhere\.invalid|nowhere\.invalid did not answer/,
    );
  });

  it.each([
    [404, PageGoneError],
    [410, PageGoneError],
    [400, FetchError],
    [501, FetchError],
  ])('takes a %i for an answer, without another try', async (status, error) => {
    const site = await startSite((path, response) => {
      if (path !== '/robots.txt') response.writeHead(status).end();
    });
    const fetching = quickFetcher([site.host]).fetch({ url: `${site.origin}/a` });
    await expect(fetching).rejects.toThrow(error);
    await expect(fetching).rejects.toMatchObject({ context: { status, url: `${site.origin}/a` } });
    expect(site.asked).toEqual(['/robots.txt', '/a']);
  });

  it('takes a 403 that lasts for a refusal, and one that passes for nothing', async () => {
    let refused = 1;
    const site = await startSite((path, response) => {
      if (path === '/never') response.writeHead(403).end();
      if (path === '/later') response.writeHead(refused-- > 0 ? 403 : 200).end();
    });
    const fetcher = quickFetcher([site.host]);
    await expect(fetcher.fetch({ url: `${site.origin}/later` })).resolves.toMatchObject({
      status: 200,
      attempts: 2,
    });
    const never = fetcher.fetch({ url: `${site.origin}/never` });
    await expect(never).rejects.toThrow(HostBlockedError);
    await expect(never).rejects.toMatchObject({ context: { reason: 'forbidden', status: 403 } });
    expect(site.asked.filter((path) => path === '/never')).toHaveLength(2);
  });
});

describe('fetch when the host asks for a pause', () => {
  it.each([
    ['seconds', 429, '7', 7000],
    ['a date', 503, 'Thu, 01 Jan 2026 00:02:00 GMT', 120_000],
    ['nothing', 429, null, 10_000],
  ])(
    'waits for %s, holds the other pages back, and counts no failure',
    async (_what, status, header, pause) => {
      let throttled = true;
      const site = await startSite((path, response) => {
        if (path === '/a' && throttled) {
          throttled = false;
          if (header !== null) response.setHeader('retry-after', header);
          response.writeHead(status).end();
        } else if (path !== '/robots.txt') response.end('page');
      });
      const clock = quickClock();
      const fetcher = quickFetcher([site.host], { clock });
      await fetcher.fetch({ url: `${site.origin}/first` });
      const pages = ['/a', '/b'].map((path) => fetcher.fetch({ url: site.origin + path }));
      expect((await Promise.all(pages)).map((p) => p.attempts)).toEqual([2, 1]);
      expect(clock.slept).toEqual([pause]);
      expect(fetcher.stats()).toMatchObject({ waits: 1, retries: 0 });
      // The page that was sent away goes before the one that waited behind it.
      expect(site.asked.slice(2)).toEqual(['/a', '/a', '/b']);
    },
  );

  it('leaves a host that asks too often, or for too long, for another run', async () => {
    const site = await startSite((path, response) => {
      if (path === '/often') response.setHeader('retry-after', '1').writeHead(429).end();
      if (path === '/long') response.setHeader('retry-after', '86400').writeHead(503).end();
    });
    const fetcher = quickFetcher([site.host], { limits: { waits: 3 } });
    const long = fetcher.fetch({ url: `${site.origin}/long` });
    await expect(long).rejects.toThrow(ThrottledError);
    await expect(long).rejects.toThrow('run again after 2026-01-02T00:00:00.000Z');
    await expect(fetcher.fetch({ url: `${site.origin}/often` })).rejects.toThrow(ThrottledError);
    expect(site.asked.filter((path) => path === '/often')).toHaveLength(4);
    expect(site.asked.filter((path) => path === '/long')).toHaveLength(1);
  });
});

describe('fetch when it is led elsewhere', () => {
  it('follows redirects on the council’s hosts', async () => {
    const other = await startSite((_path, response) => response.end('there'));
    const site = await startSite((path, response) => {
      if (path === '/a') response.writeHead(302, { location: '/mgError.aspx?x=1' }).end();
      if (path === '/b') response.writeHead(301, { location: `${other.origin}/c` }).end();
      if (path === '/mgError.aspx?x=1') response.end('error');
    });
    const fetcher = quickFetcher([site.host, other.host]);
    const page = await fetcher.fetch({ url: `${site.origin}/a` });
    expect([page.url, page.finalUrl, page.attempts]).toEqual([
      `${site.origin}/a`,
      `${site.origin}/mgError.aspx?x=1`,
      2,
    ]);
    expect((await fetcher.fetch({ url: `${site.origin}/b` })).finalUrl).toBe(`${other.origin}/c`);
    expect(other.asked).toEqual(['/robots.txt', '/c']);
  });

  it('never asks a host that is not the council’s, and names it', async () => {
    const stranger = await startSite((_path, response) => response.end('stranger'));
    const site = await startSite((path, response) => {
      if (path !== '/robots.txt') response.writeHead(302, { location: `${stranger.origin}/c` }).end();
    });
    const fetcher = quickFetcher([site.host]);
    await expect(fetcher.fetch({ url: `${site.origin}/a` })).rejects.toThrow(
      `leads to ${stranger.host}, which is not among the council's hosts: add that host to the council's file`,
    );
    await expect(fetcher.fetch({ url: `${stranger.origin}/a` })).rejects.toThrow(FetchError);
    expect(stranger.asked).toEqual([]);
  });

  it('ends a ring of redirects, and gives up no https', async () => {
    const site = await startSite((path, response) => {
      if (path === '/ring') response.writeHead(302, { location: '/ring' }).end();
    });
    const fetcher = quickFetcher([site.host]);
    await expect(fetcher.fetch({ url: `${site.origin}/ring` })).rejects.toThrow('6 redirects');
    expect(site.asked.filter((path) => path === '/ring')).toHaveLength(6);
  });

  it.each(['ftp://127.0.0.1/a', 'not an address', 'http://me:secret@127.0.0.1/'])(
    'refuses %s',
    async (url) => {
      await expect(quickFetcher(['127.0.0.1']).fetch({ url })).rejects.toThrow(
        'is not an address of a web page',
      );
    },
  );
});

describe('fetch by a route', () => {
  it('asks the loopback site and keeps the canonical addresses, redirects too', async () => {
    const site = await startSite((path, response) => {
      if (path === '/in/a') response.writeHead(302, { location: `http://${site.host}/in/b?ID=2` }).end();
      if (path === '/in/b?ID=2') response.writeHead(302, { location: 'c' }).end();
      if (path === '/in/c') response.writeHead(302, { location: 'https://case.invalid/in/d' }).end();
      if (path === '/in/d') response.end('page');
    });
    const route = { from: 'https://case.invalid', to: site.origin };
    const page = await quickFetcher(['case.invalid'], { route }).fetch({ url: 'https://case.invalid/in/a' });
    expect(page).toMatchObject({
      url: 'https://case.invalid/in/a',
      finalUrl: 'https://case.invalid/in/d',
      attempts: 4,
    });
    expect(site.asked).toEqual(['/robots.txt', '/in/a', '/in/b?ID=2', '/in/c', '/in/d']);
  });
});
