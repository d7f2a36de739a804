import { mkdirSync, realpathSync, rmSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { DataFolderError } from '../errors.ts';
import { diskFiles, ensureFolder, type FileLayer } from './file-layer.ts';
import { takeLock } from './lock.ts';

/** A data folder that is open. For writing, no other program has it open for writing until it is closed. */
export interface DataFolder {
  /** Absolute, without symbolic links. */
  readonly path: string;
  readonly mode: 'read' | 'write';
  readonly files: FileLayer;
  close(): Promise<void>;
}

/**
 * Opens the folder, made (0700) where it is absent. For writing takes `<dir>/lock`, which names this process;
 * the lock of a process that is gone is taken over.
 * @throws DataFolderInUseError when another live process holds it; DataFolderError when it cannot be used
 */
export async function openDataFolder(
  dir: string,
  options: { readonly mode?: 'read' | 'write'; readonly files?: FileLayer; readonly now?: () => Date } = {},
): Promise<DataFolder> {
  const { mode = 'write', files = diskFiles, now = () => new Date() } = options;
  const path = resolve(dir);
  try {
    if (mode === 'write') {
      await ensureFolder(files, path);
      // The lock is about live processes, so it is always on this machine's disk, whatever `files` is.
      mkdirSync(path, { recursive: true, mode: 0o700 });
    }
    if (!statSync(path).isDirectory()) throw new Error('it is not a folder');
  } catch (error) {
    if (mode === 'read' && error instanceof Error && 'code' in error && error.code === 'ENOENT') {
      const what = `There is no data folder ${path} yet: crawl a council into it, or name another with --data`;
      throw new DataFolderError(what, { path }, error);
    }
    const why = error instanceof Error ? error.message : String(error);
    throw new DataFolderError(
      `The data folder ${path} cannot be used (${why}): name another with --data`,
      { path },
      error,
    );
  }
  const real = realpathSync(path);
  if (mode === 'read') return { path: real, mode, files, close: () => Promise.resolve() };
  const lock = join(real, 'lock');
  await takeLock(lock, now());
  let open = true;
  return {
    path: real,
    mode,
    files,
    close() {
      if (open) rmSync(lock, { force: true });
      open = false;
      return Promise.resolve();
    },
  };
}
