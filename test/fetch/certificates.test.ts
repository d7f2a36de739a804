import { describe, expect, it, onTestFinished } from 'vitest';
import { FetchError, TransientFetchError } from '../../src/errors.ts';
import { makeChain, needsOpenssl } from '../support/certificate-chain.ts';
import { quickFetcher, startSite } from './loopback-site.ts';

describe('certificates', needsOpenssl(), () => {
  it('are verified, with a sentence that says where to put the missing one, and without another try', async () => {
    const { key, cert } = makeChain('IP:127.0.0.1');
    const site = await startSite((_path, response) => response.end('page'), { key, cert });
    const fetching = quickFetcher([site.host]).fetch({ url: `${site.origin}/a` });
    await expect(fetching).rejects.toThrow(
      `The certificate of ${site.host} cannot be verified (UNABLE_TO_VERIFY_LEAF_SIGNATURE): the site seems to leave out an intermediate certificate; put the PEM of the missing certificate into "extraCa" of the council's file`,
    );
    await expect(fetching).rejects.toThrow(FetchError);
    await expect(fetching).rejects.not.toThrow(TransientFetchError);
    expect(site.asked).toEqual([]);
  });

  it('pass with the extra certificate of the council’s file', async () => {
    const { authority, key, cert } = makeChain('IP:127.0.0.1');
    const site = await startSite((_path, response) => response.end('page'), { key, cert });
    const page = await quickFetcher([site.host], { extraCa: authority }).fetch({ url: `${site.origin}/a` });
    expect(page.status).toBe(200);
  });

  it('for another name never pass', async () => {
    const { authority, key, cert } = makeChain('DNS:other.example.org');
    const site = await startSite((_path, response) => response.end('page'), { key, cert });
    const fetching = quickFetcher([site.host], { extraCa: authority }).fetch({ url: `${site.origin}/a` });
    await expect(fetching).rejects.toThrow('it is for another name; check the address');
  });

  it('are verified whatever the environment says', async () => {
    const { key, cert } = makeChain('IP:127.0.0.1');
    const site = await startSite((_path, response) => response.end('page'), { key, cert });
    const before = process.env['NODE_TLS_REJECT_UNAUTHORIZED'];
    process.env['NODE_TLS_REJECT_UNAUTHORIZED'] = '0';
    onTestFinished(() => {
      if (before === undefined) delete process.env['NODE_TLS_REJECT_UNAUTHORIZED'];
      else process.env['NODE_TLS_REJECT_UNAUTHORIZED'] = before;
    });
    await expect(quickFetcher([site.host]).fetch({ url: `${site.origin}/a` })).rejects.toThrow(
      'cannot be verified',
    );
  });

  it('protect a page to its end: a redirect that gives up https is not followed', async () => {
    const { authority, key, cert } = makeChain('IP:127.0.0.1');
    const plain = await startSite((_path, response) => response.end('plain'));
    const site = await startSite(
      (path, response) => {
        if (path === '/a') response.writeHead(302, { location: `${plain.origin}/a` }).end();
      },
      { key, cert },
    );
    const fetcher = quickFetcher([site.host, plain.host], { extraCa: authority });
    await expect(fetcher.fetch({ url: `${site.origin}/a` })).rejects.toThrow(
      'leads to an unprotected address',
    );
    expect(plain.asked).toEqual([]);
  });
});
