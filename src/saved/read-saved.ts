import { open } from 'node:fs/promises';
import { type SavedFile, whyOf } from './find-files.ts';
import { readHar } from './read-har.ts';
import { readMarkup } from './read-markup.ts';
import { readMhtml } from './read-mhtml.ts';
import { readWarc } from './read-warc.ts';
import { refuse, type SavedEntry } from './saved-entry.ts';
import { sniffForm } from './sniff-form.ts';

/** The pages in a file, whatever it is called, one at a time; what holds none is refused in one line. */
export async function* readSaved(file: SavedFile): AsyncGenerator<SavedEntry> {
  try {
    const form = sniffForm(await readHead(file.path));
    switch (form) {
      case 'markup':
        yield* readMarkup(file);
        return;
      case 'mhtml':
        yield* readMhtml(file);
        return;
      case 'har':
        yield* readHar(file);
        return;
      case 'warc':
      case 'gzip':
        yield* readWarc(file, form === 'gzip');
        return;
      default:
        yield refuse(file.where, 'not-a-page', `This is ${form.stranger}`);
    }
  } catch (error) {
    // A disk that fails or a file that may not be read; anything else is a mistake of ours.
    if (!(error instanceof Error && 'syscall' in error)) throw error;
    yield refuse(file.where, 'unreadable', `The file cannot be read (${whyOf(error)})`);
  }
}

async function readHead(path: string): Promise<Uint8Array> {
  const file = await open(path);
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(32_768), 0, 32_768, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await file.close();
  }
}
