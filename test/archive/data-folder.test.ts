import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openDataFolder } from '../../src/archive/data-folder.ts';
import { DataFolderError, DataFolderInUseError } from '../../src/errors.ts';
import { temporaryFolder } from './archive-support.ts';

describe('openDataFolder', () => {
  it('makes the folder for its owner alone, and a lock that names the process', async () => {
    const dir = join(temporaryFolder(), 'a', 'b');
    const folder = await openDataFolder(dir, { now: () => new Date('2026-01-02T03:04:05Z') });
    expect(statSync(dir).mode & 0o777).toBe(0o700);
    const lock: unknown = JSON.parse(readFileSync(join(dir, 'lock'), 'utf8'));
    expect(lock).toMatchObject({ pid: process.pid, since: '2026-01-02T03:04:05.000Z' });
    await folder.close();
    expect(existsSync(join(dir, 'lock'))).toBe(false);
  });

  it('refuses a second writer in the same program until the first has closed', async () => {
    const dir = temporaryFolder();
    const first = await openDataFolder(dir);
    await expect(openDataFolder(dir)).rejects.toThrow(DataFolderInUseError);
    await expect(openDataFolder(dir)).rejects.toThrow('this very program');
    await first.close();
    const second = await openDataFolder(dir);
    await first.close();
    await expect(openDataFolder(dir)).rejects.toThrow(DataFolderInUseError);
    await second.close();
  });

  it.each([
    ['a process that is gone', JSON.stringify({ pid: 2 ** 22 + 7, processStart: 'x', since: 'then' })],
    [
      'a process whose number was given to another',
      JSON.stringify({ pid: process.pid, processStart: 'x:1', since: 'then' }),
    ],
    ['a writer that was stopped before it had written it', ''],
    ['bytes that a loss of power left', '\0\0\0\0'],
  ])('takes over the lock of %s', async (_whose, text) => {
    const dir = temporaryFolder();
    writeFileSync(join(dir, 'lock'), text);
    const folder = await openDataFolder(dir);
    expect(readFileSync(join(dir, 'lock'), 'utf8')).toContain(String(process.pid));
    expect(readdirSync(dir)).toEqual(['lock']);
    await folder.close();
  });

  it('takes no lock for reading, and says what to do where there is nothing to read', async () => {
    const dir = temporaryFolder();
    await (await openDataFolder(dir, { mode: 'read' })).close();
    expect(readdirSync(dir)).toEqual([]);
    const opened = openDataFolder(join(dir, 'none'), { mode: 'read' });
    await expect(opened).rejects.toThrow(/no data folder .* yet: crawl a council/);
  });

  it('says so where the path is a file', async () => {
    const file = join(temporaryFolder(), 'file');
    writeFileSync(file, '');
    await expect(openDataFolder(file)).rejects.toThrow(DataFolderError);
    await expect(openDataFolder(join(file, 'below'))).rejects.toThrow('name another with --data');
  });
});
