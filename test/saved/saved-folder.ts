import { mkdirSync, mkdtempSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';
import type { SavedFile } from '../../src/saved/find-files.ts';
import { readSaved } from '../../src/saved/read-saved.ts';
import type { Refusal, SavedPage } from '../../src/saved/saved-entry.ts';

/** A folder of the test's own, gone when it ends. */
export function temporaryFolder(): string {
  const path = mkdtempSync(join(tmpdir(), 'minutegraph-saved-'));
  onTestFinished(() => {
    rmSync(path, { recursive: true, force: true });
  });
  return path;
}

export function writeFile(
  folder: string,
  name: string,
  content: string | Uint8Array,
  modifiedAt?: string,
): string {
  const path = join(folder, name);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
  if (modifiedAt !== undefined) utimesSync(path, new Date(modifiedAt), new Date(modifiedAt));
  return path;
}

/** What a file of this content gives, read as `import` reads it. */
export async function readContent(
  content: string | Uint8Array,
  name = 'saved',
): Promise<{ pages: (Omit<SavedPage, 'body'> & { text: string })[]; refused: Refusal[] }> {
  const path = writeFile(temporaryFolder(), name, content);
  const { size, mtime } = statSync(path);
  const file: SavedFile = { path, where: name, bytes: size, modifiedAt: mtime };
  const pages: (Omit<SavedPage, 'body'> & { text: string })[] = [];
  const refused: Refusal[] = [];
  for await (const entry of readSaved(file)) {
    if ('refused' in entry) refused.push(entry.refused);
    else {
      const { body, ...rest } = entry.page;
      pages.push({ ...rest, text: Buffer.from(body).toString('utf8') });
    }
  }
  return { pages, refused };
}
