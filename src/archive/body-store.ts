import { createHash } from 'node:crypto';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, brotliDecompress, constants } from 'node:zlib';
import { ensureFolder, type FileLayer, writeWhole } from './file-layer.ts';

const compress = promisify(brotliCompress);
const decompress = promisify(brotliDecompress);

/** What reading a body gave. A damaged body is treated as not read; the rest of the archive is as good as before. */
export type BodyRead =
  | { readonly state: 'read'; readonly body: Uint8Array }
  | { readonly state: 'damaged'; readonly digest: string; readonly path: string; readonly message: string }
  | { readonly state: 'forgotten'; readonly digest: string; readonly reason: string };

export function digestOf(body: Uint8Array): string {
  return createHash('sha256').update(body).digest('hex');
}

/** Bodies by the SHA-256 of their bytes: `bodies/ab/cdef….br`, compressed with brotli, written once. */
export class BodyStore {
  readonly #folder: string;
  readonly #files: FileLayer;

  constructor(folder: string, files: FileLayer) {
    this.#folder = folder;
    this.#files = files;
  }

  pathOf(digest: string): string {
    return join(this.#folder, digest.slice(0, 2), `${digest.slice(2)}.br`);
  }

  /** Writes the bodies and returns when they would survive a loss of power. */
  async write(bodies: ReadonlyMap<string, Uint8Array>): Promise<void> {
    const waiting = [...bodies];
    // Several at a time, since most of the time goes by waiting for syncs.
    while (waiting.length > 0) {
      await Promise.all(waiting.splice(0, 8).map(([digest, body]) => this.#writeOne(digest, body)));
    }
    const folders = new Set([...bodies.keys()].map((digest) => dirname(this.pathOf(digest))));
    await Promise.all([...folders].map((folder) => this.#files.syncFolder(folder)));
  }

  async #writeOne(digest: string, body: Uint8Array): Promise<void> {
    const path = this.pathOf(digest);
    await ensureFolder(this.#files, dirname(path));
    // Quality 5: about gzip's speed and a fifth smaller on these pages.
    const packed = await compress(body, {
      params: {
        [constants.BROTLI_PARAM_QUALITY]: 5,
        [constants.BROTLI_PARAM_SIZE_HINT]: body.byteLength,
      },
    });
    await writeWhole(this.#files, path, packed);
  }

  /** The body, checked against its digest; what is wrong and what to do where it does not pass. */
  async read(digest: string, maxBytes: number): Promise<Exclude<BodyRead, { state: 'forgotten' }>> {
    const path = this.pathOf(digest);
    const damaged = (what: string): BodyRead & { state: 'damaged' } => ({
      state: 'damaged',
      digest,
      path,
      message: `${path} ${what}: put it back from a copy, or crawl its page again`,
    });
    const packed = await this.#files.read(path);
    if (packed === null) return damaged('is missing');
    let body: Uint8Array;
    try {
      // The list says how large the body is: a damaged file cannot grow past it.
      body = await decompress(packed, { maxOutputLength: Math.max(1, maxBytes) });
    } catch {
      return damaged('cannot be unpacked');
    }
    return digestOf(body) === digest
      ? { state: 'read', body }
      : damaged('holds other bytes than were stored');
  }

  /** Removes the bodies and returns when they would stay away after a loss of power. */
  async remove(digests: readonly string[]): Promise<void> {
    const folders = new Set<string>();
    for (const digest of digests) {
      if ((await this.#files.size(this.pathOf(digest))) === null) continue;
      await this.#files.remove(this.pathOf(digest));
      folders.add(dirname(this.pathOf(digest)));
    }
    for (const folder of folders) await this.#files.syncFolder(folder);
  }
}
