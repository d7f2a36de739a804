/** Reads bytes that come in pieces by markers and by counts, keeping no more than is asked for. */
export class ByteReader {
  readonly #pieces: AsyncIterator<Uint8Array>;
  #held: Buffer = Buffer.alloc(0);
  #ended = false;
  #taken = 0;

  constructor(pieces: AsyncIterable<Uint8Array>) {
    this.#pieces = pieces[Symbol.asyncIterator]();
  }

  /** How many bytes were taken or passed over so far. */
  get position(): number {
    return this.#taken;
  }

  /** The next bytes up to and with the marker; null where it does not come within `most` bytes: nothing is taken then. */
  async readThrough(marker: Uint8Array, most: number): Promise<Buffer | null> {
    for (let from = 0; ; ) {
      const found = this.#held.indexOf(marker, from);
      if (found >= 0 && found + marker.length <= most) return this.#take(found + marker.length);
      from = Math.max(0, this.#held.length - marker.length + 1);
      if (this.#held.length >= most || !(await this.#fill())) return null;
    }
  }

  /** The next `length` bytes; fewer where the bytes end before. */
  async read(length: number): Promise<Buffer> {
    const parts: Buffer[] = [];
    let missing = length;
    while (missing > 0 && (this.#held.length > 0 || (await this.#fill()))) {
      const part = this.#take(Math.min(missing, this.#held.length));
      parts.push(part);
      missing -= part.length;
    }
    return Buffer.concat(parts);
  }

  /** Passes over `length` bytes; false where the bytes end before. */
  async skip(length: number): Promise<boolean> {
    let missing = length;
    while (missing > 0) {
      if (this.#held.length === 0 && !(await this.#fill())) return false;
      missing -= this.#take(Math.min(missing, this.#held.length)).length;
    }
    return true;
  }

  /** Passes over bytes until the marker stands next; false where it does not come. */
  async seek(marker: Uint8Array): Promise<boolean> {
    for (;;) {
      const found = this.#held.indexOf(marker);
      if (found >= 0) {
        this.#take(found);
        return true;
      }
      this.#take(Math.max(0, this.#held.length - marker.length + 1));
      if (!(await this.#fill())) return false;
    }
  }

  /** Whether the marker stands next; nothing is taken. */
  async startsWith(marker: Uint8Array): Promise<boolean> {
    while (this.#held.length < marker.length) if (!(await this.#fill())) return false;
    return this.#held.subarray(0, marker.length).equals(marker);
  }

  /** Passes over blank lines; true where bytes follow. */
  async skipBlank(): Promise<boolean> {
    for (;;) {
      const first = this.#held.findIndex((byte) => byte !== 0x0d && byte !== 0x0a);
      if (first >= 0) {
        this.#take(first);
        return true;
      }
      this.#take(this.#held.length);
      if (!(await this.#fill())) return false;
    }
  }

  #take(length: number): Buffer {
    const taken = this.#held.subarray(0, length);
    this.#held = this.#held.subarray(length);
    this.#taken += length;
    return taken;
  }

  async #fill(): Promise<boolean> {
    if (this.#ended) return false;
    const next = await this.#pieces.next();
    if (next.done === true) {
      this.#ended = true;
      return false;
    }
    this.#held = this.#held.length === 0 ? Buffer.from(next.value) : Buffer.concat([this.#held, next.value]);
    return true;
  }
}
