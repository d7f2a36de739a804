import { dirname } from 'node:path';
import { type FileLayer, writeWhole } from './file-layer.ts';

/** What the file holds; null where it is absent or no JSON. Throws where it cannot be read. */
export async function readJson(files: FileLayer, path: string): Promise<unknown> {
  const bytes = await files.read(path);
  if (bytes === null) return null;
  try {
    return JSON.parse(Buffer.from(bytes).toString('utf8'));
  } catch {
    return null;
  }
}

/** Writes the file whole, and safe against a loss of power. */
export async function writeJson(files: FileLayer, path: string, value: unknown): Promise<void> {
  await writeWhole(files, path, Buffer.from(`${JSON.stringify(value, null, 2)}\n`));
  await files.syncFolder(dirname(path));
}
