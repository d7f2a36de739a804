/** One element of the array, as text; `text` is null for one that is longer than may be kept. */
export interface JsonElement {
  /** From 1. */
  readonly number: number;
  readonly text: string | null;
}

/** An open object or array, and the key that stands before the value being read. */
interface Open {
  readonly array: boolean;
  key: string | null;
}

const quote = 0x22;
const backslash = 0x5c;

/**
 * Finds the objects of one array deep in a JSON text that is too long to be read whole, e.g. `['log', 'entries']`.
 * Fed piece by piece; only the element under way is kept.
 */
export class JsonElementScanner {
  readonly #path: readonly string[];
  readonly #longest: number;
  readonly #open: Open[] = [];
  #inString = false;
  #escaped = false;
  #word = '';
  #number = 0;
  /** Pieces of the element under way; null outside one. */
  #kept: string[] | null = null;
  #keptLength = 0;
  #state: 'absent' | 'open' | 'closed' = 'absent';

  constructor(path: readonly string[], longest: number) {
    this.#path = path;
    this.#longest = longest;
  }

  /** `closed`: the array was read to its end; `open`: the text ended before it; `absent`: there is none. */
  get state(): 'absent' | 'open' | 'closed' {
    return this.#state;
  }

  /** The elements that end in this piece of the text. */
  push(piece: string): JsonElement[] {
    const ended: JsonElement[] = [];
    let start = this.#kept === null ? -1 : 0;
    for (let at = 0; at < piece.length; at += 1) {
      const code = piece.charCodeAt(at);
      if (this.#inString) {
        this.#readString(code, piece, at);
        continue;
      }
      switch (code) {
        case quote:
          this.#inString = true;
          this.#word = '';
          break;
        case 0x3a: // ':'
          this.#nameKey();
          break;
        case 0x7b: // '{'
        case 0x5b: // '['
          if (code === 0x7b && this.#kept === null && this.#inTarget()) {
            this.#kept = [];
            this.#keptLength = 0;
            start = at;
          }
          this.#open.push({ array: code === 0x5b, key: null });
          if (this.#state === 'absent' && this.#inTarget()) this.#state = 'open';
          break;
        case 0x7d: // '}'
        case 0x5d: // ']'
          if (this.#kept === null && this.#inTarget()) this.#state = 'closed';
          this.#open.pop();
          if (this.#kept !== null && this.#inTarget()) {
            this.#keep(piece.slice(start, at + 1));
            ended.push(this.#end());
            start = -1;
          }
          break;
        default:
      }
    }
    if (start >= 0) this.#keep(piece.slice(start));
    return ended;
  }

  #readString(code: number, piece: string, at: number): void {
    if (this.#escaped) this.#escaped = false;
    else if (code === backslash) this.#escaped = true;
    else if (code === quote) {
      this.#inString = false;
      return;
    }
    // Keys on the way to the array are short; nothing else is worth keeping.
    if (this.#open.length <= this.#path.length && this.#word.length < 64) this.#word += piece[at] ?? '';
  }

  #nameKey(): void {
    const top = this.#open.at(-1);
    if (top && !top.array && this.#open.length <= this.#path.length) top.key = this.#word;
  }

  #inTarget(): boolean {
    return (
      this.#open.length === this.#path.length + 1 &&
      this.#open.at(-1)?.array === true &&
      this.#path.every((key, depth) => this.#open[depth]?.key === key)
    );
  }

  #keep(text: string): void {
    this.#keptLength += text.length;
    if (this.#keptLength <= this.#longest) this.#kept?.push(text);
    else this.#kept?.splice(0);
  }

  #end(): JsonElement {
    const text = this.#keptLength > this.#longest ? null : (this.#kept ?? []).join('');
    this.#kept = null;
    this.#number += 1;
    return { number: this.#number, text };
  }
}
