import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { PageError } from '../../schema/errors.ts';
import { type PageContext, type ParsedPage, pageTypes } from '../../schema/records/page.ts';
import { parsePage } from '../../scrapers/parse-page.ts';

/** What `<name>.json` beside a page says: where it came from and exactly what must be read out of it. */
interface Pair {
  readonly url: string | null;
  readonly context?: PageContext;
  readonly expected: ParsedPage | { readonly error: string; readonly message: string };
}

const folder = path.join(import.meta.dirname, '..', 'fixtures');
const council = { slug: 'wexcombe', baseUrl: 'https://democracy.wexcombe.example' };

const read = (pair: Pair, body: Uint8Array): Pair['expected'] => {
  try {
    return parsePage({ install: council.slug, council, url: pair.url, body, context: pair.context });
  } catch (error) {
    if (error instanceof PageError) return { error: error.name, message: error.message };
    throw error;
  }
};

describe.each(pageTypes)('parsePage on a %s', (pageType) => {
  const files = readdirSync(path.join(folder, pageType));
  const names = files.filter((file) => file.endsWith('.json')).map((file) => path.basename(file, '.json'));

  it('has at least two fixture pairs', () => {
    expect(names.length).toBeGreaterThanOrEqual(2);
  });

  it.each(names)('reads %s as its pair says', (name) => {
    const pair = JSON.parse(readFileSync(path.join(folder, pageType, `${name}.json`), 'utf8')) as Pair;
    const page = files.find((file) => file.startsWith(`${name}.`) && !file.endsWith('.json'));
    const body = readFileSync(path.join(folder, pageType, page ?? ''));
    expect(read(pair, body)).toEqual(pair.expected);
  });

  it.each(names)('keeps no contact details of %s', (name) => {
    const text = readFileSync(path.join(folder, pageType, `${name}.json`), 'utf8');
    expect(text).not.toMatch(/01632|@wexcombe|Example Street/);
  });
});
