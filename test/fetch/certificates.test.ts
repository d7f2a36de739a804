import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { FetchError, TransientFetchError } from '../../src/errors.ts';
import { needs } from '../support/needs.ts';
import { quickFetcher, startSite } from './loopback-site.ts';

const program = 'openssl';
const openssl = spawnSync(program, ['version']).status === 0;

/** An authority and a certificate of it for `name`, made for this test. */
function makeChain(name: string): { authority: string; key: string; cert: string } {
  const dir = mkdtempSync(join(tmpdir(), 'minutegraph-tls-'));
  onTestFinished(() => {
    rmSync(dir, { recursive: true, force: true });
  });
  const run = (...args: string[]): void => {
    const { status, stderr } = spawnSync(program, args, { cwd: dir, encoding: 'utf8' });
    if (status !== 0) throw new Error(stderr);
  };
  const key = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes'];
  run(
    'req',
    '-x509',
    ...key,
    '-keyout',
    'ca.key',
    '-out',
    'ca.pem',
    '-days',
    '2',
    '-subj',
    '/CN=Test authority',
  );
  run('req', ...key, '-keyout', 'site.key', '-out', 'site.csr', '-subj', '/CN=site');
  writeFileSync(join(dir, 'names'), `subjectAltName=${name}\n`);
  run(
    'x509',
    '-req',
    '-in',
    'site.csr',
    '-CA',
    'ca.pem',
    '-CAkey',
    'ca.key',
    '-CAcreateserial',
    '-out',
    'site.pem',
    '-days',
    '2',
    '-extfile',
    'names',
  );
  const read = (file: string): string => readFileSync(join(dir, file), 'utf8');
  return { authority: read('ca.pem'), key: read('site.key'), cert: read('site.pem') };
}

describe(
  'certificates',
  needs(openssl, 'the openssl program is not installed: it makes the certificates'),
  () => {
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
  },
);
