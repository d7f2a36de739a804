import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readContent } from './saved-folder.ts';
import { toMhtml } from './saved-forms.ts';

const url = 'https://wexcombe.invalid/ieListDocuments.aspx?CId=204&MId=9101';
const date = 'Tue, 4 Jun 2024 10:30:00 -0000';
const html = '<html><p>Café – 50% = half</p></html>';

describe('readMhtml', () => {
  it('gives the page with its address and date, and neither its frames nor its pictures', async () => {
    for (const encoding of ['quoted-printable', 'base64'] as const) {
      const { pages, refused } = await readContent(toMhtml(html, url, date, encoding), 'a.mhtml');
      expect(pages).toMatchObject([
        { url, savedAt: '2024-06-04T10:30:00.000Z', text: html, where: 'a.mhtml' },
      ]);
      expect(refused).toEqual([]);
    }
  });

  it('takes the first page where the message does not name its address', async () => {
    const message = toMhtml(html, url, date)
      .replace(/Snapshot-Content-Location: .*\r\n/, '')
      .replace('text/html\r\nContent-Transfer-Encoding: 7bit', 'text/css\r\nContent-Transfer-Encoding: 7bit');
    expect((await readContent(message)).pages).toMatchObject([{ url, text: html }]);
  });

  it('names a message that holds no page, and one in an unknown encoding', async () => {
    const none = toMhtml(html, url, date).replaceAll('text/html\r\n', 'text/css\r\n');
    const strange = toMhtml(html, url, date).replaceAll('quoted-printable', 'uuencode');
    expect((await readContent(none)).refused).toMatchObject([{ code: 'not-a-page' }]);
    expect((await readContent(strange)).refused[0]?.message).toContain('uuencode');
  });

  it('gives back any page that was written', async () => {
    const text = fc.string({
      minLength: 30,
      maxLength: 300,
      unit: fc.constantFrom('a', '=', '\n', ' ', 'é', '–', '<p>', '--', '\t', '.'),
    });
    await fc.assert(
      fc.asyncProperty(
        text,
        fc.constantFrom('quoted-printable' as const, 'base64' as const),
        async (words, encoding) => {
          const body = `<html>${words}</html>`;
          const { pages } = await readContent(toMhtml(body, url, date, encoding));
          expect(pages[0]?.text.replaceAll('\r\n', '\n')).toBe(body);
        },
      ),
      { numRuns: 60 },
    );
  });
});
