import type { Capture } from '../../schema/records/capture.ts';

interface Version {
  readonly at: string;
  readonly digest: string;
}

/** What is held of each address, in the order of time. */
export class HeldPages {
  readonly #versions = new Map<string, Version[]>();

  constructor(captures: readonly Capture[]) {
    for (const { install, url, fetchedAt, digest } of captures) {
      if (digest !== null) this.#insert(toKey(install, url), { at: fetchedAt, digest });
    }
  }

  /**
   * Notes a page; false where it says nothing new: the same body is held as what stood there before or after it.
   * A body that came back after another one stood there is news.
   */
  add(install: string, url: string, version: Version): boolean {
    const key = toKey(install, url);
    const held = this.#versions.get(key) ?? [];
    const after = held.filter(({ at }) => at <= version.at).length;
    const same = (other: Version | undefined): boolean => other?.digest === version.digest;
    const atOnce = held.some((other) => other.at === version.at && same(other));
    if (atOnce || same(held[after - 1]) || same(held[after])) return false;
    this.#insert(key, version);
    return true;
  }

  #insert(key: string, version: Version): void {
    const held = this.#versions.get(key) ?? [];
    const at = held.findIndex((other) => other.at > version.at);
    held.splice(at < 0 ? held.length : at, 0, version);
    this.#versions.set(key, held);
  }
}

const toKey = (install: string, url: string): string => `${install} ${url}`;
