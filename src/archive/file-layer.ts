import type { FileHandle } from 'node:fs/promises';
import { mkdir, open, readdir, readFile, rename, rm, stat } from 'node:fs/promises';
import { dirname } from 'node:path';

/** An open file that is only written to. */
export interface WritableFile {
  /** Writes all of `bytes` at the end. */
  write(bytes: Uint8Array): Promise<void>;
  /** Returns when what was written would survive a loss of power. */
  sync(): Promise<void>;
  truncate(length: number): Promise<void>;
  close(): Promise<void>;
}

/**
 * The few file operations that the archive rests on, so that a test can give it a disk that forgets
 * what was not synced. Paths are absolute. Files are made readable by their owner alone.
 */
export interface FileLayer {
  /** `append` keeps what the file holds, `replace` starts it empty; both make it where it is absent. */
  open(path: string, how: 'append' | 'replace'): Promise<WritableFile>;
  /** The whole file; null where there is none. */
  read(path: string): Promise<Uint8Array | null>;
  /** Bytes; null where there is no such file. */
  size(path: string): Promise<number | null>;
  rename(from: string, to: string): Promise<void>;
  remove(path: string): Promise<void>;
  /** Makes one folder; its parent exists. True where it was not there before. */
  makeFolder(path: string): Promise<boolean>;
  /** Makes names given or taken in the folder (new files, renames, removals) survive a loss of power. */
  syncFolder(path: string): Promise<void>;
  /** Names in the folder, sorted; none where it is absent. */
  list(path: string): Promise<string[]>;
}

const codeOf = (error: unknown): unknown =>
  error instanceof Error && 'code' in error ? error.code : undefined;

async function orNull<T>(work: Promise<T>): Promise<T | null> {
  try {
    return await work;
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return null;
    throw error;
  }
}

function toWritable(file: FileHandle): WritableFile {
  return {
    async write(bytes) {
      let at = 0;
      while (at < bytes.byteLength) at += (await file.write(bytes, at)).bytesWritten;
    },
    sync: () => file.sync(),
    truncate: (length) => file.truncate(length),
    close: () => file.close(),
  };
}

/** The disk of this machine. */
export const diskFiles: FileLayer = {
  open: async (path, how) => toWritable(await open(path, how === 'append' ? 'a' : 'w', 0o600)),
  read: (path) => orNull(readFile(path)),
  size: async (path) => (await orNull(stat(path)))?.size ?? null,
  rename: (from, to) => rename(from, to),
  remove: (path) => rm(path, { force: true }),
  makeFolder: async (path) => (await mkdir(path, { recursive: true, mode: 0o700 })) !== undefined,
  async syncFolder(path) {
    let folder: FileHandle;
    try {
      folder = await open(path, 'r');
    } catch (error) {
      // Windows opens no folders; its file system keeps names in order by itself.
      if (codeOf(error) === 'EISDIR' || codeOf(error) === 'EPERM') return;
      throw error;
    }
    try {
      await folder.sync();
    } finally {
      await folder.close();
    }
  },
  list: async (path) => ((await orNull(readdir(path))) ?? []).sort(),
};

/** Makes the folder and those above it that are missing, each of them safe against a loss of power. */
export async function ensureFolder(files: FileLayer, path: string): Promise<void> {
  const parent = dirname(path);
  if ((await files.size(path)) !== null) return;
  if (parent !== path) await ensureFolder(files, parent);
  if (await files.makeFolder(path)) await files.syncFolder(parent);
}

/** Writes the whole file under another name and then takes the place of the old one: it is never half written. */
export async function writeWhole(files: FileLayer, path: string, bytes: Uint8Array): Promise<void> {
  const beside = `${path}.new`;
  const file = await files.open(beside, 'replace');
  try {
    await file.write(bytes);
    await file.sync();
  } finally {
    await file.close();
  }
  await files.rename(beside, path);
}
