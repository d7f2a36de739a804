import type { FileHandle } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { constants, crc32, createInflateRaw } from 'node:zlib';
import { inflationLimit } from './limits.ts';

/** Something in a container that cannot be read on; what follows it may be. */
export class DamagedContainerError extends Error {
  readonly code: 'bomb' | 'damaged' | 'cut-short';
  constructor(code: 'bomb' | 'damaged' | 'cut-short', message: string) {
    super(message);
    this.name = new.target.name;
    this.code = code;
  }
}

/** A stretch of a container that is read by itself: one gzip member, or a whole file that is not packed. */
export interface Stretch {
  /** Offset in the file. */
  readonly start: number;
  /** Its bytes, unpacked. Throws DamagedContainerError; nothing of it can be read afterwards. */
  readonly chunks: AsyncIterable<Uint8Array>;
}

const pieceLength = 65_536;

/** Bytes of the file from an offset on, in pieces. */
export async function* readFrom(file: FileHandle, start: number): AsyncGenerator<Uint8Array> {
  for (let at = start; ; ) {
    const piece = await readAt(file, at, pieceLength);
    if (piece.length === 0) return;
    at += piece.length;
    yield piece;
  }
}

async function readAt(file: FileHandle, at: number, length: number): Promise<Buffer> {
  const { buffer, bytesRead } = await file.read(Buffer.alloc(length), 0, length, at);
  return buffer.subarray(0, bytesRead);
}

/**
 * The members of a gzip file, each by itself: a WARC has one for each record. After one that is damaged, or that
 * unpacks to far more than text can, the next is looked for by its first bytes. Each must be read before the next.
 */
export async function* readGzipMembers(file: FileHandle, size: number): AsyncGenerator<Stretch> {
  for (let start = 0; start < size; ) {
    const data = await findData(file, start);
    const member = new Member(file, start, data);
    if (data !== null || !(await isPadding(file, start))) yield { start, chunks: member.read() };
    start = member.end ?? (await findNext(file, start + 1)) ?? size;
  }
}

class Member {
  readonly #file: FileHandle;
  readonly #start: number;
  readonly #data: number | null;
  /** Offset after the member; null until it was read whole. */
  end: number | null = null;

  constructor(file: FileHandle, start: number, data: number | null) {
    this.#file = file;
    this.#start = start;
    this.#data = data;
  }

  async *read(): AsyncGenerator<Uint8Array> {
    if (this.#data === null) throw new DamagedContainerError('damaged', 'No gzip data begins here');
    // Where the file ends in the middle, what was unpacked until then is given and the lacking trailer tells.
    const inflate = createInflateRaw({ finishFlush: constants.Z_SYNC_FLUSH });
    const source = Readable.from(readFrom(this.#file, this.#data));
    source.on('error', (error) => inflate.destroy(error)).pipe(inflate);
    let length = 0;
    let sum = 0;
    try {
      for await (const chunk of inflate as AsyncIterable<Buffer>) {
        length += chunk.length;
        sum = crc32(chunk, sum);
        if (length > inflationLimit(inflate.bytesWritten)) {
          throw new DamagedContainerError(
            'bomb',
            `${String(inflate.bytesWritten)} bytes unpack to over ${String(length)}: no page does, so the rest of it is not read`,
          );
        }
        yield chunk;
      }
    } catch (error) {
      if (!isZlibError(error)) throw error;
      throw new DamagedContainerError('damaged', `The gzip data cannot be unpacked (${error.message})`);
    } finally {
      source.destroy();
      inflate.destroy();
    }
    const trailerAt = this.#data + inflate.bytesWritten;
    const trailer = await readAt(this.#file, trailerAt, 8);
    if (trailer.length < 8)
      throw new DamagedContainerError('cut-short', 'The file ends in the middle of this record');
    this.end = trailerAt + 8;
    if (trailer.readUInt32LE(0) !== sum) {
      throw new DamagedContainerError(
        'damaged',
        `What was packed at byte ${String(this.#start)} does not match its checksum`,
      );
    }
  }
}

const isZlibError = (error: unknown): error is Error & { code: string } =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' && error.code.startsWith('Z_');

/** Offset of the packed data of the member that begins at `start`; null where none does (RFC 1952). */
async function findData(file: FileHandle, start: number): Promise<number | null> {
  const head = await readAt(file, start, 4096);
  if (head.length < 10 || head[0] !== 0x1f || head[1] !== 0x8b || head[2] !== 8) return null;
  const flags = head[3] ?? 0;
  if ((flags & 0xe0) !== 0) return null;
  let at = 10;
  if (flags & 4) at += 2 + (head.length >= 12 ? head.readUInt16LE(10) : 0);
  for (const text of [8, 16]) {
    if ((flags & text) === 0) continue;
    const end = head.indexOf(0, at);
    if (end < 0) return null;
    at = end + 1;
  }
  return start + at + (flags & 2 ? 2 : 0);
}

/** True where nothing but zeros follows. */
async function isPadding(file: FileHandle, start: number): Promise<boolean> {
  for await (const piece of readFrom(file, start)) if (piece.some((byte) => byte !== 0)) return false;
  return true;
}

const magic = Buffer.from([0x1f, 0x8b, 0x08]);

/** Offset of the next member that holds a WARC record; packed data may hold a gzip's first bytes by chance. */
async function findNext(file: FileHandle, from: number): Promise<number | null> {
  let at = from;
  for (;;) {
    const piece = await readAt(file, at, pieceLength);
    const found = piece.indexOf(magic);
    if (found >= 0) {
      if (await startsWarc(file, at + found)) return at + found;
      at += found + 1;
    } else if (piece.length < magic.length) return null;
    else at += piece.length - magic.length + 1;
  }
}

async function startsWarc(file: FileHandle, start: number): Promise<boolean> {
  const data = await findData(file, start);
  const member = new Member(file, start, data);
  try {
    for await (const chunk of member.read())
      return Buffer.from(chunk.subarray(0, 5)).toString('latin1') === 'WARC/';
  } catch (error) {
    if (!(error instanceof DamagedContainerError)) throw error;
  }
  return false;
}
