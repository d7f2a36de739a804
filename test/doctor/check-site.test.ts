import { afterEach, describe, expect, it } from 'vitest';
import { platforms } from '../../scrapers/registry.ts';
import { checkSite } from '../../src/doctor/check-site.ts';
import { type ReplicaHandle, type ReplicaSettings, startReplica } from '../../src/replica/server.ts';
import { toCouncil } from '../crawl/crawl-site.ts';
import { startSite } from '../fetch/loopback-site.ts';
import { makeChain, needsOpenssl } from '../support/certificate-chain.ts';
import { made } from './examined-folder.ts';

const open: ReplicaHandle[] = [];
afterEach(async () => {
  for (const replica of open.splice(0)) await replica.close();
});

const startMade = async (options: ReplicaSettings['options'] = {}): Promise<ReplicaHandle> => {
  const replica = await startReplica({ case: made, options });
  open.push(replica);
  return replica;
};

/** What the site's answer comes to: verdict, exit code and sentence in one line. */
async function ask(url: string, extraCa: string | null = null): Promise<string> {
  const council = { ...toCouncil(made, url), extraCa };
  const lines: string[] = [];
  for await (const finding of checkSite({ council, platform: platforms.moderngov, contact: undefined }))
    lines.push(`${finding.verdict} ${String(finding.exitCode)}: ${finding.text}`);
  return lines.join('\n');
}

describe('checkSite', () => {
  it('asks for robots.txt and one list, and no more', async () => {
    const replica = await startMade();
    expect(await ask(replica.url)).toBe(`ok 0: fallowmere answers by its web service at ${replica.url}`);
    expect(replica.requests().map(({ url }) => url.replace(/\?.*/, ''))).toEqual([
      '/robots.txt',
      '/mgWebService.asmx/GetCommittees',
    ]);
  });

  it('knows a site that answers by its pages alone', async () => {
    const off = await startMade({ webService: 'off' });
    expect(await ask(off.url)).toMatch(
      /^look 0: fallowmere answers by its pages alone .*is not there \(404\)/,
    );
    const forbidden = await startMade({ webService: 'forbidden' });
    expect(await ask(forbidden.url)).toMatch(/^look 0: fallowmere answers by its pages alone .*\(403/);
  });

  it.each([
    [
      'robots.txt forbids it',
      { robots: 'disallow' as const },
      /robots\.txt of \S+ forbids \S+: ask the council/,
    ],
    [
      'it refuses all',
      { faults: [{ match: /mg/, fault: { kind: 'status' as const, status: 403 } }] },
      /refuses this program \(403, .*: ask the council, or read its pages by hand and import them/,
    ],
    [
      'it fails',
      { faults: [{ match: /mg/, fault: { kind: 'status' as const, status: 500 } }] },
      /answered 500 .*: try again later/,
    ],
    [
      'it breaks off',
      { faults: [{ match: /mg/, fault: { kind: 'close' as const } }] },
      /did not answer \(\S+\): try again later/,
    ],
  ])('says what is wrong where %s', async (_what, options, sentence) => {
    const replica = await startMade(options);
    const said = await ask(replica.url);
    expect(said).toMatch(/^wrong 3: fallowmere: /);
    expect(said).toMatch(sentence);
    expect(replica.requests().length).toBeLessThanOrEqual(3);
  });

  it('asks no more of a site that wants a pause', async () => {
    const site = await startSite((path, response) => {
      if (path !== '/robots.txt') response.writeHead(429, { 'retry-after': '120' }).end();
    });
    expect(await ask(site.origin)).toMatch(
      /^wrong 3: fallowmere: .* asks for a pause \(429\): run again after/,
    );
    expect(site.asked.filter((path) => path !== '/robots.txt')).toHaveLength(1);
  });

  it('knows a site that is no ModernGov site, one that is down, and a name that is none', async () => {
    const site = await startSite((path, response) => {
      if (path !== '/robots.txt') response.end('<p>Welcome</p>');
    });
    expect(await ask(site.origin)).toMatch(/^wrong 3: .*gives no list of committees: check its address/);
    const replica = await startReplica({ case: made });
    await replica.close();
    expect(await ask(replica.url)).toMatch(/^wrong 3: .*did not answer \(ECONNREFUSED\)/);
  });

  it(
    'says where to put the certificate that is missing, and is content with it',
    needsOpenssl(),
    async () => {
      const { authority, key, cert } = makeChain('IP:127.0.0.1');
      const replica = await startMade();
      const site = await startSite(
        (path, response) => {
          if (path === '/robots.txt') return;
          void fetch(`${replica.url}${path}`).then(async (page) => response.end(await page.text()));
        },
        { key, cert },
      );
      expect(await ask(site.origin)).toMatch(
        /^wrong 3: .*certificate of \S+ cannot be verified .*"extraCa" of the council's file/,
      );
      expect(await ask(site.origin, authority)).toMatch(/^ok 0: fallowmere answers by its web service/);
    },
  );
});
