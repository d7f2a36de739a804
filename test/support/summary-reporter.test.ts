import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { projectRoot } from './project-root.ts';
import { toSummaryLine } from './summary-reporter.ts';

const folder = mkdtempSync(join(tmpdir(), 'summary-reporter-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

/** Runs these test files (globals on) with the reporter; the lines printed and the exit code. */
function runTests(
  name: string,
  files: Record<string, string>,
  more = '',
): { lines: string[]; status: number | null } {
  const root = mkdtempSync(join(folder, `${name}-`));
  for (const [file, text] of Object.entries(files)) writeFileSync(join(root, file), text);
  const reporter = JSON.stringify(join(projectRoot, 'test/support/summary-reporter.ts'));
  writeFileSync(
    join(root, 'vitest.config.mjs'),
    `import { SummaryReporter } from ${reporter};
     export default { test: { globals: true, include: ['*.test.js'], reporters: [new SummaryReporter()], ${more} } };`,
  );
  const vitest = join(projectRoot, 'node_modules/vitest/vitest.mjs');
  const { stdout, status } = spawnSync(process.execPath, [vitest, 'run', '--root', root], {
    encoding: 'utf8',
    env: { ...process.env, NO_COLOR: '1' },
  });
  return { lines: stdout.trimEnd().split('\n'), status };
}

describe('SummaryReporter', () => {
  it('ends a good run with the counts alone on the last line', () => {
    const { lines, status } = runTests('good', {
      'a.test.js': `it('one', () => {}); it('two', () => {});`,
      'b.test.js': `it('three', () => {});`,
    });
    expect(lines.at(-1)).toBe('3 passed, 0 failed, 0 skipped');
    expect(lines.filter((line) => line === lines.at(-1))).toHaveLength(1);
    expect(status).toBe(0);
  });

  it('prints why each test was skipped', () => {
    const { lines, status } = runTests('skips', {
      'a.test.js': `
        it('noted', (context) => { context.skip('no wind today'); });
        it('needing', { skip: true, meta: { skipReason: 'no boat' } }, () => {});
        describe('harbour', { skip: true, meta: { skipReason: 'no water' } }, () => { it('floats', () => {}); });
        it.skip('silent', () => {});
        it('good', () => {});`,
    });
    expect(lines.slice(-5)).toEqual([
      'skipped: a.test.js > noted: no wind today',
      'skipped: a.test.js > needing: no boat',
      'skipped: a.test.js > harbour > floats: no water',
      'skipped: a.test.js > silent: no reason given',
      '1 passed, 0 failed, 4 skipped',
    ]);
    expect(status).toBe(0);
  });

  it('counts failures inside and outside tests and exits with an error', () => {
    const { lines, status } = runTests('bad', {
      'a.test.js': `it('fails', () => { expect(1).toBe(2); }); it('passes', () => {});`,
      'unloadable.test.js': `import './absent.js';`,
      'unready.test.js': `describe('s', () => { beforeAll(() => { throw new Error('no'); }); it('t', () => {}); });`,
      'late.test.js': `it('leaves a rejection behind', () => { void Promise.reject(new Error('late')); });`,
    });
    expect(lines.at(-1)).toBe('2 passed, 4 failed, 1 skipped');
    expect(lines).toContain('skipped: unready.test.js > s > t: the set-up of its suite failed');
    expect(status).toBe(1);
  });

  it('counts a global set-up that broke as a failure', () => {
    const files = { 'a.test.js': `it('one', () => {});`, 'setup.mjs': `throw new Error('no server');` };
    const { lines, status } = runTests('setup', files, `globalSetup: ['./setup.mjs']`);
    expect(lines.at(-1)).toBe('0 passed, 1 failed, 0 skipped');
    expect(status).toBe(1);
  });
});

describe('toSummaryLine', () => {
  it('is one plain line', () => {
    expect(toSummaryLine({ passed: 3, failed: 0, skipped: 1 })).toBe('3 passed, 0 failed, 1 skipped');
  });
});
