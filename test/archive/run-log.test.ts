import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openDataFolder } from '../../src/archive/data-folder.ts';
import { openRunLog } from '../../src/archive/run-log.ts';
import { ForgetfulFiles } from '../support/forgetful-files.ts';
import { seeded, temporaryFolder } from './archive-support.ts';

const startedAt = new Date('2026-01-02T03:04:05.678Z');

describe('openRunLog', () => {
  it('writes issues as JSON lines in order, counts them by code, and writes the report whole', async () => {
    const folder = await openDataFolder(temporaryFolder());
    const run = await openRunLog(folder, { council: 'testshire', startedAt, now: () => startedAt });
    await Promise.all([
      run.log({
        level: 'warning',
        code: 'unmapped',
        message: 'one',
        url: 'https://t.invalid/',
        expected: 'x',
      }),
      run.log({ level: 'error', code: 'gone', message: 'two' }),
      run.log({ level: 'warning', code: 'unmapped', message: 'three' }),
    ]);
    await run.writeReport({ pages: 1 });
    await run.writeReport({ pages: 3 });
    await run.close();
    expect(run.path).toBe(join(folder.path, 'runs', '2026-01-02T030405.678Z-testshire'));
    const lines = readFileSync(join(run.path, 'issues.jsonl'), 'utf8').trimEnd().split('\n');
    expect(lines.map((line) => JSON.parse(line) as unknown)).toEqual([
      {
        level: 40,
        time: '2026-01-02T03:04:05.678Z',
        code: 'unmapped',
        url: 'https://t.invalid/',
        expected: 'x',
        msg: 'one',
      },
      { level: 50, time: '2026-01-02T03:04:05.678Z', code: 'gone', msg: 'two' },
      { level: 40, time: '2026-01-02T03:04:05.678Z', code: 'unmapped', msg: 'three' },
    ]);
    expect([...run.counts]).toEqual([
      ['unmapped', 2],
      ['gone', 1],
    ]);
    expect(JSON.parse(readFileSync(join(run.path, 'report.json'), 'utf8'))).toEqual({ pages: 3 });
    await folder.close();
  });

  it('says with the report, and only then, that an issue could not be written', async () => {
    const files = new ForgetfulFiles(seeded(1));
    const close = (): Promise<void> => Promise.resolve();
    const run = await openRunLog({ path: '/data', mode: 'write', files, close }, { council: 't', startedAt });
    files.failAfter(0);
    await run.log({ level: 'error', code: 'gone', message: 'lost' });
    expect(run.counts.get('gone')).toBe(1);
    await expect(run.writeReport({})).rejects.toThrow(/could not all be written .*the power went.*run again/);
  });

  it('gives a run that starts at the same moment a folder of its own', async () => {
    const folder = await openDataFolder(temporaryFolder());
    const first = await openRunLog(folder, { council: 'https://t.invalid/x', startedAt });
    const second = await openRunLog(folder, { council: 'https://t.invalid/x', startedAt });
    expect(first.path.endsWith('Z-https-t.invalid-x')).toBe(true);
    expect(second.path).toBe(`${first.path}-2`);
    await first.close();
    await second.close();
    await folder.close();
  });
});
