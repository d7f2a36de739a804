import { createHash } from 'node:crypto';
import { brotliCompressSync, constants, deflateRawSync, deflateSync, gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readContent } from './saved-folder.ts';
import { toWarc, toWarcRecord, type WarcPage } from './saved-forms.ts';

const url = 'https://wexcombe.invalid/ieListDocuments.aspx?MId=9101';
const html = `<html>${'<p>Café</p>'.repeat(300)}</html>`;
const page: WarcPage = { url, body: Buffer.from(html) };
const packings = ['plain', 'by-record', 'whole'] as const;

describe('readWarc', () => {
  it.each(packings)('gives responses and resources with address, date and status (%s)', async (packing) => {
    const records: WarcPage[] = [
      { url: 'x', body: Buffer.from('software: x\r\n'), type: 'metadata' },
      { ...page, date: '2024-06-01T10:00:00.25Z' },
      { ...page, type: 'request' },
      { ...page, type: 'resource', date: '2024-06-02T10:00:00Z' },
      { ...page, contentType: 'image/png' },
      { ...page, status: 302 },
      { ...page, status: 404 },
    ];
    const { pages, refused } = await readContent(toWarc(records, packing));
    expect(pages).toMatchObject([
      { url, text: html, savedAt: '2024-06-01T10:00:00.250Z', status: 200 },
      { url, text: html, savedAt: '2024-06-02T10:00:00.000Z', status: 200 },
      { url, status: 404 },
    ]);
    expect(refused).toEqual([]);
  });

  it('takes chunks and packings off', async () => {
    const packed: WarcPage[] = [
      { ...page, chunked: true },
      { ...page, chunked: true, body: gzipSync(html), contentEncoding: 'gzip' },
      { ...page, body: deflateSync(html), contentEncoding: 'deflate' },
      { ...page, body: deflateRawSync(html), contentEncoding: 'deflate' },
      { ...page, body: brotliCompressSync(html), contentEncoding: 'br' },
      // Stored unpacked and joined by the tool, with the headers left as they were.
      { ...page, contentEncoding: 'gzip' },
    ];
    const { pages, refused } = await readContent(toWarc(packed, 'by-record'));
    expect(pages.map(({ text }) => text === html)).toEqual(packed.map(() => true));
    expect(refused).toEqual([]);
  });

  it('stops at a record that unpacks to far more than a page, and reads the rest', async () => {
    const bomb = toWarcRecord({ url: `${url}#bomb`, body: Buffer.alloc(30_000_000) });
    const file = Buffer.concat([gzipSync(toWarcRecord(page)), gzipSync(bomb), gzipSync(toWarcRecord(page))]);
    const { pages, refused } = await readContent(file, 'x.warc.gz');
    expect(pages).toHaveLength(2);
    expect(refused).toMatchObject([{ code: 'bomb' }]);
    expect(refused[0]?.where).toContain('x.warc.gz, record at byte');
    expect(refused[0]?.where).toContain('#bomb');
  });

  it('stops at a packed page that unpacks to far more than a page, and reads the rest', async () => {
    const bombs: WarcPage[] = [
      { ...page, body: gzipSync(Buffer.alloc(60_000_000)), contentEncoding: 'gzip' },
      {
        ...page,
        body: brotliCompressSync(Buffer.alloc(60_000_000), {
          params: { [constants.BROTLI_PARAM_QUALITY]: 1 },
        }),
        contentEncoding: 'br',
      },
      page,
    ];
    const { pages, refused } = await readContent(toWarc(bombs));
    expect(pages).toHaveLength(1);
    expect(refused.map(({ code }) => code)).toEqual(['bomb', 'bomb']);
  });

  it('names a record that says it is longer than any page, and reads the rest', async () => {
    const large = toWarcRecord({ url, body: Buffer.from('x'.repeat(20_000_000)) });
    const { pages, refused } = await readContent(Buffer.concat([large, toWarcRecord(page)]));
    expect(pages).toHaveLength(1);
    expect(refused).toMatchObject([{ code: 'too-large' }]);
  });

  it('goes on after a damaged member and after bytes that are no record', async () => {
    const damaged = gzipSync(toWarcRecord(page));
    damaged.fill(0xff, 40, 60);
    const wrongSum = gzipSync(toWarcRecord({ ...page, type: 'metadata' }));
    wrongSum.writeUInt32LE(1, wrongSum.length - 8);
    const good = gzipSync(toWarcRecord(page));
    const packed = await readContent(Buffer.concat([damaged, wrongSum, good]));
    expect(packed.pages).toHaveLength(1);
    expect(packed.refused.map(({ code }) => code)).toEqual(['damaged', 'damaged']);
    const plain = await readContent(
      Buffer.concat([toWarcRecord(page), Buffer.from('junk\r\n\r\n'), toWarcRecord(page)]),
    );
    expect(plain.pages).toHaveLength(2);
    expect(plain.refused).toMatchObject([{ code: 'damaged' }]);
  });

  it.each(packings)('names a record in whose middle the file ends (%s)', async (packing) => {
    const noise = createHash('shake256', { outputLength: 9000 }).update('noise').digest();
    const file = toWarc([page, { ...page, body: noise }], packing);
    const { pages, refused } = await readContent(file.subarray(0, file.length - 300));
    expect(pages).toHaveLength(1);
    expect(refused).toMatchObject([{ code: 'cut-short' }]);
  });

  it('names a gzip file that is no WARC', async () => {
    const { refused } = await readContent(gzipSync('a text that was packed'));
    expect(refused).toMatchObject([{ code: 'damaged' }]);
  });

  it('gives back any pages that were written, however they were packed', async () => {
    const body = fc.uint8Array({ minLength: 1, maxLength: 5000 }).map((bytes) => Buffer.from(bytes));
    const record = fc.record({ body, chunked: fc.boolean(), packed: fc.boolean() });
    await fc.assert(
      fc.asyncProperty(
        fc.array(record, { maxLength: 6 }),
        fc.constantFrom(...packings),
        async (records, packing) => {
          const written = records.map(
            ({ body: plain, chunked, packed }, n): WarcPage => ({
              url: `${url}&n=${String(n)}`,
              body: packed ? gzipSync(plain) : plain,
              chunked,
              ...(packed ? { contentEncoding: 'gzip' } : {}),
            }),
          );
          const { pages, refused } = await readContent(
            Buffer.concat([toWarc(written, packing), Buffer.alloc(0)]),
            'x',
          );
          // An empty archive is an empty file.
          if (records.length === 0) return;
          expect(refused).toEqual([]);
          expect(pages.map(({ url: address, text }) => [address, text])).toEqual(
            records.map(({ body: plain }, n) => [`${url}&n=${String(n)}`, plain.toString('utf8')]),
          );
        },
      ),
      { numRuns: 60 },
    );
  });
});
