import type { Site } from '../core/platform.ts';

export interface SplitUrl {
  /** Page name in lower case; for a web service with its operation. */
  readonly name: string;
  readonly path: string;
  readonly query: ReadonlyMap<string, string>;
}

/** The address, resolved against the install's root as pages of it do; null for what is no address. */
export function toUrl(href: string, base: string): URL | null {
  // Line breaks inside an href are the source's own; the URL standard drops them too.
  const address = href.replace(/[\r\n\t]+/g, '').trim();
  try {
    return new URL(address, `${base}/`);
  } catch {
    return null;
  }
}

/** Name and query of an address, wherever its install is; null for what is no address of a page. */
export function splitUrl(href: string): SplitUrl | null {
  const url = toUrl(href, 'https://relative.invalid');
  if (url === null || !/^https?:$/.test(url.protocol)) return null;
  // Only the end counts: before it stand the install's folder and, at some, a session id "(X(1)S(abc))".
  const segments = url.pathname.split('/').filter((segment) => segment !== '');
  const last = segments.at(-1)?.toLowerCase() ?? '';
  const service = segments.at(-2)?.toLowerCase();
  const query = new Map<string, string>();
  for (const [key, value] of url.searchParams) {
    // "&amp;MId=" left encoded in an address that was copied out of a page.
    const plain = key.toLowerCase().replace(/^amp;/, '');
    if (!query.has(plain)) query.set(plain, value);
  }
  return { name: service?.endsWith('.asmx') ? `${service}/${last}` : last, path: segments.join('/'), query };
}

/** First of the keys that holds a whole number, junk after it ("4)") aside. */
export function id(query: ReadonlyMap<string, string>, ...keys: readonly string[]): number | null {
  for (const key of keys) {
    const digits = /^\s*(-?\d{1,9})\W*$/.exec(query.get(key) ?? '')?.[1];
    if (digits !== undefined) return Number(digits);
  }
  return null;
}

export const positive = (value: number | null): number | null => (value !== null && value > 0 ? value : null);

/** An href of a page as an absolute address; null where it is none. */
export function absoluteUrl(href: string, site: Site): string | null {
  const url = toUrl(href, site.baseUrl);
  return url !== null && /^https?:$/.test(url.protocol) ? url.href : null;
}
