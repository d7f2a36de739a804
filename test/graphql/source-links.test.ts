import { describe, expect, it } from 'vitest';
import { type SourceLinks, toOriginalPage, toSourceIds } from '../../src/graphql/source-links.ts';

const links: SourceLinks = {
  toReaderUrl: ({ baseUrl }, url, { meetingId }) =>
    url.includes('/service/') ? (meetingId ? `${baseUrl}/meeting?MId=${String(meetingId)}` : null) : url,
};
const ordinary = {
  install: 'a',
  baseUrl: 'https://a.example/sub',
  originalBaseUrl: null,
  inventedIdsFrom: null,
};
const rebuilt = {
  install: 'case',
  baseUrl: 'https://case.invalid',
  originalBaseUrl: 'https://a.example/sub',
  inventedIdsFrom: 9_000_000,
};

describe('toOriginalPage', () => {
  it.each([
    [
      'a page of an ordinary council is its own',
      ordinary,
      'https://a.example/sub/p?CId=9100000',
      {},
      'https://a.example/sub/p?CId=9100000',
      true,
    ],
    [
      'a reply of an ordinary council has its page',
      ordinary,
      'https://a.example/sub/service/m',
      { meetingId: 5 },
      'https://a.example/sub/meeting?MId=5',
      true,
    ],
    [
      'a reply without a page stands for itself',
      ordinary,
      'https://a.example/sub/service/m',
      {},
      'https://a.example/sub/service/m',
      true,
    ],
    [
      "a page with the council's ids moves to its site",
      rebuilt,
      'https://case.invalid/p?CId=697&from=20990101',
      {},
      'https://a.example/sub/p?CId=697&from=20990101',
      true,
    ],
    [
      'a page with a filled-in id has none',
      rebuilt,
      'https://case.invalid/p?CId=697&MId=9000001',
      {},
      null,
      false,
    ],
    [
      'a paper with a filled-in id has none',
      rebuilt,
      'https://case.invalid/documents/s9000001/Report.pdf',
      {},
      null,
      false,
    ],
    [
      "a paper with the council's id moves to its site",
      rebuilt,
      'https://case.invalid/documents/s40397/Report.pdf',
      {},
      'https://a.example/sub/documents/s40397/Report.pdf',
      true,
    ],
    [
      'a reply whose page has a filled-in id has none',
      rebuilt,
      'https://case.invalid/service/m',
      { meetingId: 9_000_002 },
      null,
      false,
    ],
    [
      'an address outside the install is not moved',
      rebuilt,
      'https://case.invalid.example/p?CId=1',
      {},
      null,
      true,
    ],
  ] as const)('%s', (_, council, url, sourceIds, originalUrl, idIsCouncils) => {
    expect(toOriginalPage(links, council, url, sourceIds)).toEqual({ originalUrl, idIsCouncils });
  });
});

describe('toSourceIds', () => {
  it('reads the number of what the source numbers, and nothing from words', () => {
    expect(toSourceIds('a:meeting:9716')).toEqual({ meetingId: 9716 });
    expect(toSourceIds('a:item:22263')).toEqual({ itemId: 22263 });
    expect(toSourceIds('a:member:name:jo-bloggs')).toEqual({});
    expect(toSourceIds('a:decision:1-abc-1')).toEqual({});
  });
});
