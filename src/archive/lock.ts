import { closeSync, fsyncSync, openSync, readFileSync, renameSync, rmSync, writeSync } from 'node:fs';
import { dirname } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { DataFolderError, DataFolderInUseError } from '../errors.ts';

interface Holder {
  readonly pid: number;
  /** When the process started, in the system's own count; null where the system does not say. */
  readonly processStart: string | null;
  readonly since: string;
}

/**
 * Writes the lock in this process's name. A lock whose process is gone is taken over.
 * @throws DataFolderInUseError when its process lives
 */
export async function takeLock(lock: string, now: Date): Promise<void> {
  const holder: Holder = {
    pid: process.pid,
    processStart: processStart(process.pid),
    since: now.toISOString(),
  };
  for (let turn = 0; turn < 10; turn += 1) {
    if (writeNew(lock, JSON.stringify(holder))) return;
    const found = readIfThere(lock);
    if (found === null) continue;
    const other = toHolder(found);
    if (other && isAlive(other)) throw inUse(lock, other);
    // Perhaps its writer is about to write it; a while later it surely was stopped.
    if (!other && turn < 2) {
      await delay(100);
      continue;
    }
    setStaleAside(lock, found);
  }
  throw new DataFolderError(`${lock} changes hands too fast: try again`, { path: lock });
}

/** Who the lock names; null where nobody has it. `isAlive` is false where that process is gone. */
export function findHolder(lock: string): { pid: number; since: string; isAlive: boolean } | null {
  const found = readIfThere(lock);
  if (found === null) return null;
  const holder = toHolder(found);
  if (holder === null) return { pid: 0, since: 'an unknown time', isAlive: false };
  return { pid: holder.pid, since: holder.since, isAlive: isAlive(holder) };
}

/** Two programs may find the same stale lock: the one that moved a lock it did not read puts it back. */
function setStaleAside(lock: string, expected: string): void {
  const aside = `${lock}.stale-${String(process.pid)}`;
  try {
    renameSync(lock, aside);
  } catch {
    return;
  }
  const moved = readIfThere(aside) ?? '';
  if (moved !== expected) writeNew(lock, moved);
  rmSync(aside, { force: true });
}

function writeNew(path: string, text: string): boolean {
  let file: number;
  try {
    file = openSync(path, 'wx', 0o600);
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false;
    throw new DataFolderError(
      `${path} cannot be written: make the data folder writable or name another with --data`,
      { path },
      error,
    );
  }
  writeSync(file, text);
  fsyncSync(file);
  closeSync(file);
  return true;
}

function readIfThere(path: string): string | null {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return null;
  }
}

/** Null for a lock whose writer was stopped before it had written it. */
function toHolder(text: string): Holder | null {
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value !== 'object' || value === null || !('pid' in value) || typeof value.pid !== 'number')
      return null;
    const start =
      'processStart' in value && typeof value.processStart === 'string' ? value.processStart : null;
    const since = 'since' in value && typeof value.since === 'string' ? value.since : 'an unknown time';
    return { pid: value.pid, processStart: start, since };
  } catch {
    return null;
  }
}

function isAlive(holder: Holder): boolean {
  try {
    process.kill(holder.pid, 0);
  } catch (error) {
    // EPERM: it lives and is somebody else's.
    if (!(error instanceof Error && 'code' in error && error.code === 'EPERM')) return false;
  }
  const start = processStart(holder.pid);
  // The number alone may have been given to another program since.
  return start === null || holder.processStart === null || start === holder.processStart;
}

/** Field 22 of /proc/<pid>/stat with the boot's id; null on systems without /proc. */
function processStart(pid: number): string | null {
  const stat = readIfThere(`/proc/${String(pid)}/stat`);
  const started = stat?.slice(stat.lastIndexOf(')') + 2).split(' ')[19];
  if (started === undefined) return null;
  return `${(readIfThere('/proc/sys/kernel/random/boot_id') ?? '').trim()}:${started}`;
}

function inUse(lock: string, other: Holder): DataFolderInUseError {
  const self = other.pid === process.pid ? ' (this very program)' : '';
  return new DataFolderInUseError(
    `The data folder ${dirname(lock)} is in use by process ${String(other.pid)}${self} since ${other.since}: wait for it, stop it, or name another folder with --data`,
    { path: lock, pid: other.pid },
  );
}
