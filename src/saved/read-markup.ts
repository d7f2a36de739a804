import { readFile } from 'node:fs/promises';
import type { SavedFile } from './find-files.ts';
import { largestPage } from './limits.ts';
import { findPageMarks, unwrapXmlViewer } from './page-marks.ts';
import { refuse, type SavedEntry } from './saved-entry.ts';

/** One page or one reply of the web service in a file of its own. */
export async function* readMarkup(file: SavedFile): AsyncGenerator<SavedEntry> {
  if (file.bytes > largestPage) {
    yield refuse(
      file.where,
      'too-large',
      `The page is ${String(file.bytes)} bytes, over ${String(largestPage)}`,
    );
    return;
  }
  const whole = await readFile(file.path);
  const { url, savedAt } = findPageMarks(whole);
  const body = unwrapXmlViewer(whole);
  const fileName = file.path.split(/[\\/]/).slice(-2).join('/');
  yield { page: { where: file.where, fileName, url, body, contentType: null, status: null, savedAt } };
}
