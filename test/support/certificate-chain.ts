import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { needs } from './needs.ts';

const program = 'openssl';

/** Options for a test that makes certificates. */
export const needsOpenssl = (): ReturnType<typeof needs> =>
  needs(
    spawnSync(program, ['version']).status === 0,
    'the openssl program is not installed: it makes the certificates',
  );

/** An authority and a certificate of it for `name`, made for this test. */
export function makeChain(name: string): { authority: string; key: string; cert: string } {
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
