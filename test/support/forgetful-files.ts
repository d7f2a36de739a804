import { basename, dirname } from 'node:path';
import type { FileLayer, WritableFile } from '../../src/archive/file-layer.ts';

interface StoredFile {
  now: Buffer;
  /** What a sync has made safe. */
  safe: Buffer;
}

/** Thrown by the operation at which the power goes, and by all after it. */
export class PowerLossError extends Error {}

/**
 * A disk in memory that keeps, over a loss of power, only what was synced; of the rest it keeps what chance
 * leaves: names given or not, the tail of a file whole, in part, or as zeros. `random` gives 0 ≤ n < 1.
 */
export class ForgetfulFiles implements FileLayer {
  /** Names by folder: as programs see them, and as they would be found after a loss of power. */
  #names: Map<string, Map<string, StoredFile | 'folder'>>;
  #safeNames: Map<string, Map<string, StoredFile | 'folder'>>;
  readonly #random: () => number;
  #operationsLeft = Number.POSITIVE_INFINITY;
  operations = 0;

  constructor(random: () => number) {
    this.#random = random;
    this.#names = new Map([['/', new Map<string, StoredFile | 'folder'>()]]);
    this.#safeNames = new Map([['/', new Map<string, StoredFile | 'folder'>()]]);
  }

  /** Lets `operations` more file operations through, then the power goes. */
  failAfter(operations: number): void {
    this.#operationsLeft = operations;
  }

  /** The disk as it is found when the power is back. */
  losePower(): void {
    this.#operationsLeft = Number.POSITIVE_INFINITY;
    const found = new Map<string, Map<string, StoredFile | 'folder'>>();
    const restore = (folder: string): void => {
      const now = this.#names.get(folder) ?? new Map<string, StoredFile | 'folder'>();
      const safe = this.#safeNames.get(folder) ?? new Map<string, StoredFile | 'folder'>();
      const names = new Map<string, StoredFile | 'folder'>();
      for (const name of new Set([...now.keys(), ...safe.keys()])) {
        const entry =
          now.get(name) === safe.get(name) || this.#random() < 0.5 ? safe.get(name) : now.get(name);
        if (entry === undefined) continue;
        names.set(name, entry === 'folder' ? entry : this.#found(entry));
        if (entry === 'folder') restore(folder === '/' ? `/${name}` : `${folder}/${name}`);
      }
      found.set(folder, names);
    };
    restore('/');
    this.#names = found;
    this.#safeNames = new Map([...found].map(([folder, names]) => [folder, new Map(names)]));
  }

  async open(path: string, how: 'append' | 'replace'): Promise<WritableFile> {
    this.#step();
    const names = this.#folder(path);
    const there = names.get(basename(path));
    const file =
      there === undefined || there === 'folder' ? { now: Buffer.alloc(0), safe: Buffer.alloc(0) } : there;
    if (how === 'replace') file.now = Buffer.alloc(0);
    names.set(basename(path), file);
    return {
      write: async (bytes) => {
        this.#step();
        file.now = Buffer.concat([file.now, bytes]);
      },
      sync: async () => {
        this.#step();
        file.safe = file.now;
      },
      truncate: async (length) => {
        this.#step();
        file.now = file.now.subarray(0, length);
      },
      close: async () => undefined,
    };
  }

  async read(path: string): Promise<Uint8Array | null> {
    const file = this.#names.get(dirname(path))?.get(basename(path));
    return file === undefined || file === 'folder' ? null : Buffer.from(file.now);
  }

  async size(path: string): Promise<number | null> {
    if (this.#names.has(path)) return 4096;
    return (await this.read(path))?.byteLength ?? null;
  }

  async rename(from: string, to: string): Promise<void> {
    this.#step();
    const file = this.#folder(from).get(basename(from));
    if (file === undefined) throw new Error(`no such file: ${from}`);
    this.#folder(from).delete(basename(from));
    this.#folder(to).set(basename(to), file);
  }

  async remove(path: string): Promise<void> {
    this.#step();
    this.#folder(path).delete(basename(path));
  }

  async makeFolder(path: string): Promise<boolean> {
    this.#step();
    if (this.#names.has(path)) return false;
    this.#folder(path).set(basename(path), 'folder');
    this.#names.set(path, new Map());
    return true;
  }

  async syncFolder(path: string): Promise<void> {
    this.#step();
    this.#safeNames.set(path, new Map(this.#names.get(path)));
  }

  async list(path: string): Promise<string[]> {
    return [...(this.#names.get(path)?.keys() ?? [])].sort();
  }

  #step(): void {
    this.operations += 1;
    this.#operationsLeft -= 1;
    if (this.#operationsLeft < 0) throw new PowerLossError('the power went');
  }

  #folder(path: string): Map<string, StoredFile | 'folder'> {
    const names = this.#names.get(dirname(path));
    if (names === undefined) throw new Error(`no such folder: ${dirname(path)}`);
    return names;
  }

  #found(file: StoredFile): StoredFile {
    const kept = file.safe;
    const grew = file.now.length > kept.length && file.now.subarray(0, kept.length).equals(kept);
    if (!grew) {
      const whole = this.#random() < 0.5 ? file.now : kept;
      return { now: whole, safe: whole };
    }
    const tail = Buffer.from(file.now.subarray(kept.length));
    const length = Math.floor(this.#random() * (tail.length + 1));
    const part = tail.subarray(0, length);
    if (this.#random() < 0.3) part.fill(0, Math.floor(this.#random() * length));
    const found = Buffer.concat([kept, part]);
    return { now: found, safe: found };
  }
}
