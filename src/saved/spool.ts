import { type FileHandle, mkdtemp, open, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Where a body waits until all pages are known and can go in by their dates. */
export interface SpoolPlace {
  readonly at: number;
  readonly length: number;
}

/** Bodies on the disk in place of memory. The file has no name while it is open, so nothing is left of it. */
export class Spool {
  readonly #file: FileHandle;
  readonly #folder: string;
  #length = 0;

  private constructor(file: FileHandle, folder: string) {
    this.#file = file;
    this.#folder = folder;
  }

  static async open(): Promise<Spool> {
    const folder = await mkdtemp(join(tmpdir(), 'minutegraph-import-'));
    const file = await open(join(folder, 'bodies'), 'wx+', 0o600);
    // Where an open file cannot lose its name it goes at the end.
    await rm(folder, { recursive: true, force: true }).catch(() => undefined);
    return new Spool(file, folder);
  }

  async add(body: Uint8Array): Promise<SpoolPlace> {
    const at = this.#length;
    for (let done = 0; done < body.length; ) {
      done += (await this.#file.write(body, done, body.length - done, at + done)).bytesWritten;
    }
    this.#length += body.length;
    return { at, length: body.length };
  }

  async read({ at, length }: SpoolPlace): Promise<Uint8Array> {
    const body = Buffer.alloc(length);
    for (let done = 0; done < length; ) {
      const { bytesRead } = await this.#file.read(body, done, length - done, at + done);
      if (bytesRead === 0)
        throw new Error('The file of waiting pages is shorter than what was written to it');
      done += bytesRead;
    }
    return body;
  }

  async close(): Promise<void> {
    await this.#file.close();
    await rm(this.#folder, { recursive: true, force: true });
  }
}
