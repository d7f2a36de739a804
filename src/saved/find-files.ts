import { type Dirent, type Stats } from 'node:fs';
import { lstat, readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { type Refusal, refuse } from './saved-entry.ts';

/** A file that may hold pages. */
export interface SavedFile {
  readonly path: string;
  /** The path as the person gave it, or below the folder they gave. */
  readonly where: string;
  readonly bytes: number;
  readonly modifiedAt: Date;
}

/** What lies beside saved pages and holds none. `.js.download` is Chrome's name for a script. */
const resources =
  /\.(?:js|mjs|css|map|png|jpe?g|gif|svg|webp|avif|ico|bmp|tiff?|woff2?|ttf|otf|eot|mp[34]|webm|ogg|wav|avi|mov)(?:\.download)?$/i;
/** Folders of a page's pictures and scripts, beside "web page, complete": the page lies next to them. */
const resourceFolder = /^(.+)_files$/i;

export type FoundFile =
  | { readonly file: SavedFile }
  | { readonly refused: Refusal }
  /** So many files beside a page, that hold none. */
  | { readonly passedOver: number };

/**
 * Files that may hold pages: those named, and all below folders that are named, in the order of their names.
 * Pictures, scripts and their folders are counted and passed over, hidden files are left alone. A path that is not
 * there is refused.
 */
export async function* findSavedFiles(paths: readonly string[]): AsyncGenerator<FoundFile> {
  for (const path of paths) {
    const found = await stat(path).catch((error: unknown) => whyOf(error));
    if (typeof found === 'string') {
      yield found === 'ENOENT'
        ? refuse(path, 'not-there', 'There is no such file or folder')
        : refuse(path, 'unreadable', `This cannot be read (${found})`);
    } else if (found.isDirectory()) yield* walk(path);
    else yield toEntry(path, found);
  }
}

async function* walk(folder: string): AsyncGenerator<FoundFile> {
  let entries: Dirent[];
  try {
    entries = await readdir(folder, { withFileTypes: true });
  } catch (error) {
    yield refuse(folder, 'unreadable', `The folder cannot be read (${whyOf(error)})`);
    return;
  }
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const path = join(folder, entry.name);
    if (entry.name.startsWith('.')) continue;
    if (entry.isFile() && resources.test(entry.name)) yield { passedOver: 1 };
    else if (entry.isDirectory()) {
      if (isBesidePage(entry.name, entries)) yield { passedOver: await countFiles(path) };
      else yield* walk(path);
    } else if (entry.isSymbolicLink()) {
      yield refuse(path, 'unreadable', 'A link to another place is not followed: name that place itself');
    } else {
      const found = await lstat(path).catch((error: unknown) => whyOf(error));
      yield typeof found === 'string'
        ? refuse(path, 'unreadable', `The file cannot be read (${found})`)
        : toEntry(path, found);
    }
  }
}

function isBesidePage(folder: string, entries: readonly Dirent[]): boolean {
  const page = resourceFolder.exec(folder)?.[1]?.toLowerCase();
  return (
    page !== undefined && entries.some(({ name }) => /^(.+)\.[a-z]+$/i.exec(name.toLowerCase())?.[1] === page)
  );
}

async function countFiles(folder: string): Promise<number> {
  const entries = await readdir(folder, { withFileTypes: true, recursive: true }).catch(() => []);
  return entries.filter((entry) => entry.isFile()).length;
}

function toEntry(path: string, found: Stats): FoundFile {
  if (!found.isFile()) return refuse(path, 'unreadable', 'This is neither a file nor a folder');
  return { file: { path, where: path, bytes: found.size, modifiedAt: found.mtime } };
}

/** The reason that a file system error names, without the path. */
export function whyOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return 'code' in error && typeof error.code === 'string' ? error.code : error.message;
}
