import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { JsonElementScanner } from '../../src/saved/json-elements.ts';
import { readContent } from './saved-folder.ts';
import { toHar } from './saved-forms.ts';

const url = 'https://wexcombe.invalid/ieListDocuments.aspx?MId=9101';
const body = '<html><p>Café</p></html>';

describe('readHar', () => {
  it('gives the pages with their dates in UTC, plain or as base64', async () => {
    const har = toHar([
      { url, body },
      { url, body, base64: true, mimeType: 'text/xml', date: '2024-06-02T10:00:00.000Z' },
    ]);
    const { pages, refused } = await readContent(har);
    expect(pages).toMatchObject([
      { url, text: body, savedAt: '2024-06-01T09:00:00.000Z', status: 200 },
      { url, text: body, savedAt: '2024-06-02T10:00:00.000Z' },
    ]);
    expect(refused).toEqual([]);
  });

  it('passes over scripts, pictures and redirects', async () => {
    const har = toHar([
      { url: `${url}.js`, body: 'x', mimeType: 'text/javascript' },
      { url: `${url}.svg`, body: '<svg/>', mimeType: 'image/svg+xml' },
      { url, body: null, status: 302 },
    ]);
    expect(await readContent(har)).toEqual({ pages: [], refused: [] });
  });

  it('names each page that has no body', async () => {
    const har = toHar([
      { url, body: null },
      { url, body },
      { url, body: '', status: 304 },
    ]);
    const { pages, refused } = await readContent(har, 'x.har');
    expect(pages).toHaveLength(1);
    expect(refused).toMatchObject([
      { code: 'no-body', where: `x.har, entry 1 (${url})` },
      { code: 'no-body', where: `x.har, entry 3 (${url})` },
    ]);
    expect(refused[1]?.message).toContain('cache');
  });

  it('keeps a page right that goes on declaring the charset it was decoded from', async () => {
    const old = '<html><meta charset="windows-1252"><p>Café</p></html>';
    expect((await readContent(toHar([{ url, body: old }]))).pages[0]?.text).toBe(`\ufeff${old}`);
  });

  it('reads what stands before the place where a HAR was cut', async () => {
    const har = toHar([
      { url, body },
      { url, body },
    ]);
    const { pages, refused } = await readContent(har.slice(0, -40));
    expect(pages).toHaveLength(1);
    expect(refused).toMatchObject([{ code: 'cut-short' }]);
  });

  it('names an entry that is none and reads the others', async () => {
    const har = toHar([
      { url, body },
      { url, body },
    ]).replace('"status":200', '"status":"fine"');
    const { pages, refused } = await readContent(har);
    expect(pages).toHaveLength(1);
    expect(refused).toMatchObject([{ code: 'damaged', where: 'saved, entry 1' }]);
  });
});

describe('JsonElementScanner', () => {
  const scan = (
    json: string,
    step: number,
    longest = 10_000,
  ): { texts: (string | null)[]; state: string } => {
    const scanner = new JsonElementScanner(['log', 'entries'], longest);
    const texts: (string | null)[] = [];
    for (let at = 0; at < json.length; at += step) {
      texts.push(...scanner.push(json.slice(at, at + step)).map(({ text }) => text));
    }
    return { texts, state: scanner.state };
  };

  it('finds the same objects as a parser does, wherever the pieces are cut', () => {
    fc.assert(
      fc.property(
        fc.array(fc.dictionary(fc.string(), fc.json())),
        fc.integer({ min: 1, max: 40 }),
        (entries, step) => {
          const json = JSON.stringify({
            log: { entriesX: [{}], nested: { entries: [{}] }, entries },
            entries: [{}],
          });
          const { texts, state } = scan(json, step);
          expect(texts.map((text) => JSON.parse(text ?? 'null') as unknown)).toEqual(
            JSON.parse(JSON.stringify(entries)),
          );
          expect(state).toBe('closed');
        },
      ),
    );
  });

  it('keeps nothing of an object that is too long', () => {
    const json = JSON.stringify({ log: { entries: [{ a: 'x'.repeat(500) }, { a: 1 }] } });
    expect(scan(json, 7, 100).texts).toEqual([null, '{"a":1}']);
  });

  it('tells an absent array and one that does not end', () => {
    expect(scan('{"log":{"pages":[]}}', 3).state).toBe('absent');
    expect(scan('{"log":{"entries":[{"a":1},', 3).state).toBe('open');
  });
});
