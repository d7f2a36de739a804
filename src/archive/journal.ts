import { basename, dirname, join } from 'node:path';
import type { z } from 'zod';
import { ArchiveDamagedError, DataFolderError } from '../errors.ts';
import { ensureFolder, type FileLayer, type WritableFile } from './file-layer.ts';

/** Something about the files that a person should hear of, though the work goes on. */
export interface ArchiveNotice {
  readonly code: 'torn-tail' | 'gap';
  readonly message: string;
  readonly path: string;
}

interface Numbered {
  readonly seq: number;
}

/** An entry that has no number yet; of a union, each of its kinds. */
export type Unnumbered<T> = T extends unknown ? Omit<T, 'seq'> : never;

const newline = 0x0a;

/**
 * A list that is only ever added to: one JSON object a line, numbered upwards from 1, kept in memory.
 * `append` returns when the lines would survive a loss of power; lines offered at the same time share one sync.
 */
export class Journal<T extends Numbered> {
  readonly path: string;
  readonly notices: readonly ArchiveNotice[];
  readonly #schema: z.ZodType<T>;
  readonly #entries: T[];
  #length: number;
  #file: WritableFile | null;
  #broken: unknown = null;

  private constructor(path: string, schema: z.ZodType<T>, read: ReadJournal<T>, file: WritableFile | null) {
    this.path = path;
    this.notices = read.notices;
    this.#schema = schema;
    this.#entries = read.entries;
    this.#length = read.length;
    this.#file = file;
  }

  /**
   * Reads the list. A last line that was never finished (the program or the power went) is not an entry: opened
   * for writing its bytes move to `<name>.torn-<n>`. Any other line that does not read back is damage.
   * @throws ArchiveDamagedError naming file and line
   */
  static async open<T extends Numbered>(
    path: string,
    options: { readonly schema: z.ZodType<T>; readonly files: FileLayer; readonly mode: 'read' | 'write' },
  ): Promise<Journal<T>> {
    const { files, schema, mode } = options;
    const bytes = (await files.read(path)) ?? new Uint8Array();
    const read = parseJournal(path, bytes, schema);
    if (mode === 'read') return new Journal(path, schema, read, null);
    const folder = dirname(path);
    await ensureFolder(files, folder);
    if (read.length < bytes.byteLength) await setAside(files, path, bytes.subarray(read.length));
    const file = await files.open(path, 'append');
    await file.truncate(read.length);
    await file.sync();
    await files.syncFolder(folder);
    return new Journal(path, schema, read, file);
  }

  get entries(): readonly T[] {
    return this.#entries;
  }

  /** Number of the last entry; 0 for an empty list. */
  get position(): number {
    return this.#entries.at(-1)?.seq ?? 0;
  }

  /** Numbers, writes and syncs the entries in one go. Calls must not overlap: the owner takes turns. */
  async append(unnumbered: readonly Unnumbered<T>[]): Promise<T[]> {
    if (this.#file === null || this.#broken !== null) {
      throw new DataFolderError(
        `${this.path} cannot be written to${this.#broken ? ' after a write to it failed' : ' (it is closed or open for reading)'}: open the data folder again`,
        { path: this.path },
        this.#broken ?? undefined,
      );
    }
    const first = this.position + 1;
    const added = unnumbered.map((entry, i) => this.#schema.parse({ seq: first + i, ...entry }));
    const bytes = Buffer.from(added.map((entry) => `${JSON.stringify(entry)}\n`).join(''));
    try {
      await this.#file.write(bytes);
      await this.#file.sync();
    } catch (error) {
      // After a failed sync nobody knows what the disk holds: no more lines until it has been read again.
      this.#broken = error;
      await this.#file.truncate(this.#length).catch(() => undefined);
      throw new DataFolderError(
        `Could not write to ${this.path} (${error instanceof Error ? error.message : String(error)}): make room or mend the disk, then run again; nothing that was listed is lost`,
        { path: this.path },
        error,
      );
    }
    this.#length += bytes.byteLength;
    this.#entries.push(...added);
    return added;
  }

  async close(): Promise<void> {
    const file = this.#file;
    this.#file = null;
    await file?.close();
  }
}

interface ReadJournal<T> {
  readonly entries: T[];
  readonly notices: ArchiveNotice[];
  /** Bytes that hold whole entries. */
  readonly length: number;
}

function parseJournal<T extends Numbered>(
  path: string,
  bytes: Uint8Array,
  schema: z.ZodType<T>,
): ReadJournal<T> {
  const entries: T[] = [];
  const notices: ArchiveNotice[] = [];
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const zero = text.indexOf(0);
  let at = 0;
  for (let line = 1; at < text.length; line += 1) {
    const end = text.indexOf(newline, at);
    // A line without its end, or with the zeros a disk gives for blocks that never arrived, was never finished;
    // unless a whole entry follows it, for then it once was.
    const zeroed = end >= 0 && zero >= 0 && zero < end;
    if (end < 0 || zeroed) {
      if (zeroed && holdsEntry(text.toString('utf8', end + 1), schema))
        throw damaged(path, line, 'is blank in part');
      const message = `${basename(path)} ends in ${String(text.length - at)} bytes that were never finished; they are not read, the ${String(entries.length)} entries before them are whole`;
      notices.push({ code: 'torn-tail', message, path });
      break;
    }
    const last = entries.at(-1)?.seq ?? 0;
    const entry = parseLine(path, line, text.toString('utf8', at, end), schema);
    if (entry.seq <= last)
      throw damaged(path, line, `is numbered ${String(entry.seq)} after ${String(last)}`);
    if (entry.seq > last + 1) {
      const message = `${basename(path)} lacks the entries ${String(last + 1)} to ${String(entry.seq - 1)} (line ${String(line)}): they were taken out`;
      notices.push({ code: 'gap', message, path });
    }
    entries.push(entry);
    at = end + 1;
  }
  return { entries, notices, length: Math.min(at, text.length) };
}

function parseLine<T>(path: string, line: number, text: string, schema: z.ZodType<T>): T {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw damaged(path, line, 'is not JSON');
  }
  const parsed = schema.safeParse(value);
  if (parsed.success) return parsed.data;
  const issue = parsed.error.issues[0];
  throw damaged(
    path,
    line,
    `has a wrong ${issue?.path.join('.') || 'entry'} (${issue?.message ?? 'unreadable'})`,
  );
}

function holdsEntry<T>(text: string, schema: z.ZodType<T>): boolean {
  return text.split('\n').some((line) => {
    try {
      return schema.safeParse(JSON.parse(line)).success;
    } catch {
      return false;
    }
  });
}

function damaged(path: string, line: number, what: string): ArchiveDamagedError {
  return new ArchiveDamagedError(
    `Line ${String(line)} of ${path} ${what}: put the file back from a copy, or move that line out of it and run rebuild; nothing was changed`,
    { path, line },
  );
}

async function setAside(files: FileLayer, path: string, bytes: Uint8Array): Promise<void> {
  const folder = dirname(path);
  const stem = basename(path).replace(/\.jsonl$/, '');
  const taken = new Set(await files.list(folder));
  let n = 1;
  while (taken.has(`${stem}.torn-${String(n)}`)) n += 1;
  const file = await files.open(join(folder, `${stem}.torn-${String(n)}`), 'replace');
  try {
    await file.write(bytes);
    await file.sync();
  } finally {
    await file.close();
  }
  await files.syncFolder(folder);
}
