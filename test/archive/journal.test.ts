import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { diskFiles } from '../../src/archive/file-layer.ts';
import { Journal } from '../../src/archive/journal.ts';
import { ArchiveDamagedError } from '../../src/errors.ts';
import { temporaryFolder } from './archive-support.ts';

const schema = z.strictObject({ seq: z.number().int(), word: z.string() });
const open = (path: string, mode: 'read' | 'write') => Journal.open(path, { schema, files: diskFiles, mode });

function written(text: string): string {
  const dir = join(temporaryFolder(), 'list');
  mkdirSync(dir);
  writeFileSync(join(dir, 'words.jsonl'), text);
  return join(dir, 'words.jsonl');
}
const one = '{"seq":1,"word":"one"}\n';
const two = '{"seq":2,"word":"two"}\n';

describe('Journal', () => {
  it('opened for writing sets a torn last line aside, keeps its bytes and says so', async () => {
    const path = written(`${one}${two}{"seq":3,"wo`);
    const journal = await open(path, 'write');
    expect(journal.entries.map((e) => e.word)).toEqual(['one', 'two']);
    expect(journal.notices).toMatchObject([{ code: 'torn-tail' }]);
    await journal.append([{ word: 'three' }]);
    await journal.close();
    expect(readFileSync(path, 'utf8')).toBe(`${one}${two}{"seq":3,"word":"three"}\n`);
    expect(readFileSync(path.replace('.jsonl', '.torn-1'), 'utf8')).toBe('{"seq":3,"wo');
  });

  it('numbers what is torn a second time', async () => {
    const path = written(`${one}torn`);
    await (await open(path, 'write')).close();
    writeFileSync(path, `${one}again`);
    await (await open(path, 'write')).close();
    expect(readdirSync(join(path, '..'))).toEqual(['words.jsonl', 'words.torn-1', 'words.torn-2']);
  });

  it('opened for reading reads past a torn line and changes nothing', async () => {
    const path = written(`${one}{"seq":2`);
    const journal = await open(path, 'read');
    expect(journal.position).toBe(1);
    expect(readFileSync(path, 'utf8')).toBe(`${one}{"seq":2`);
    await expect(journal.append([{ word: 'x' }])).rejects.toThrow('open for reading');
  });

  it('takes blocks that never reached the disk for a torn tail, but not where a whole entry follows', async () => {
    const blank = '\0'.repeat(40);
    const journal = await open(written(`${one}${blank}\n`), 'read');
    expect(journal.position).toBe(1);
    await expect(open(written(`${one}${blank}\n{"seq":3,"word":"three"}\n`), 'read')).rejects.toThrow(
      'Line 2',
    );
  });

  it.each([
    ['is not JSON', `${one}nonsense\n${two}`, 2],
    ['has a wrong word', `${one}{"seq":2,"word":2}\n`, 2],
    ['is numbered 1 after 2', `${one}${two}${one}`, 3],
    ['has a wrong entry', '{"seq":1,"word":"one","more":true}\n', 1],
  ])('is loud about a line that %s', async (what, text, line) => {
    const opened = open(written(text), 'write');
    await expect(opened).rejects.toThrow(ArchiveDamagedError);
    await expect(opened).rejects.toThrow(new RegExp(`Line ${String(line)} of .*words.jsonl ${what}`));
  });

  it('says which entries were taken out', async () => {
    const journal = await open(written(`${one}{"seq":4,"word":"four"}\n`), 'read');
    expect(journal.notices).toMatchObject([
      { code: 'gap', message: expect.stringContaining('2 to 3') as string },
    ]);
    expect(journal.position).toBe(4);
  });

  it('writes nothing of an entry that could not be read back', async () => {
    const path = written(one);
    const journal = await open(path, 'write');
    await expect(journal.append([{ word: 'two' }, { word: 3 as unknown as string }])).rejects.toThrow();
    await journal.close();
    expect(readFileSync(path, 'utf8')).toBe(one);
  });

  it('takes no more lines after a write failed, and loses none before it', async () => {
    let full = false;
    const files: typeof diskFiles = {
      ...diskFiles,
      async open(path, how) {
        const file = await diskFiles.open(path, how);
        return { ...file, write: (b) => (full ? Promise.reject(new Error('no space left')) : file.write(b)) };
      },
    };
    const path = written('');
    const journal = await Journal.open(path, { schema, files, mode: 'write' });
    await journal.append([{ word: 'one' }]);
    full = true;
    await expect(journal.append([{ word: 'two' }])).rejects.toThrow(
      /no space left.*nothing that was listed is lost/,
    );
    full = false;
    await expect(journal.append([{ word: 'two' }])).rejects.toThrow('open the data folder again');
    await journal.close();
    expect(readFileSync(path, 'utf8')).toBe(one);
  });
});
