import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  emptySearch,
  parseRoute,
  questionNames,
  type Route,
  toAddress,
  toIssueQuestion,
  toItemQuestion,
  toQuestion,
} from '../../src/ui/route.ts';

describe('parseRoute', () => {
  it('reads a search with its bounds', () => {
    expect(parseRoute('/?q=Ofsted&committee=case%3Acommittee%3A697&to=2017-07-01')).toEqual({
      ...emptySearch,
      query: 'Ofsted',
      committee: 'case:committee:697',
      to: '2017-07-01',
    });
  });

  it('reads a record by its id', () => {
    expect(parseRoute('/item?id=case:item:22263')).toEqual({ view: 'item', id: 'case:item:22263' });
  });

  it('reads a question about words, or about one item, and a meeting as it was known on a day', () => {
    expect(parseRoute('/question?ask=votes&q=library&from=2017-01-01')).toEqual({
      ...toQuestion('votes'),
      query: 'library',
      from: '2017-01-01',
    });
    expect(toIssueQuestion('who-saw', 'case:issue:1')).toBe('/question?ask=who-saw&issue=case%3Aissue%3A1');
    expect(toItemQuestion('interests', 'case:item:1')).toBe('/question?ask=interests&item=case%3Aitem%3A1');
    expect(parseRoute('/known?id=case:meeting:1&at=2017-07-18')).toEqual({
      view: 'known',
      id: 'case:meeting:1',
      at: '2017-07-18',
    });
    expect(parseRoute('/question?ask=whatever').view).toBe('unknown');
  });

  it('reads two committees and what was chosen, and leaves out a choice that is not on offer', () => {
    expect(parseRoute('/question?ask=lag&committee=a&other=b&clock=PUBLICATION&bucket=DECADE')).toEqual({
      ...toQuestion('lag'),
      committee: 'a',
      other: 'b',
      chosen: { clock: 'PUBLICATION' },
    });
  });

  it('does not take an unknown path, or a record without an id, for a view', () => {
    expect(parseRoute('/member?id=x').view).toBe('unknown');
    expect(parseRoute('/item').view).toBe('unknown');
    expect(parseRoute('/item?id=').view).toBe('unknown');
  });
});

describe('toAddress', () => {
  it('leaves out what is empty', () => {
    expect(toAddress(emptySearch)).toBe('/');
    expect(toAddress({ ...emptySearch, query: 'new school' })).toBe('/?q=new+school');
  });

  it('is read back as the same view', () => {
    const words = fc.string().map((text) => text.trim());
    const search = fc.record({ query: words, committee: words, from: words, to: words });
    const record = fc.record({
      view: fc.constantFrom('meeting' as const, 'item' as const),
      id: words.filter((id) => id !== ''),
    });
    const question = fc.record({
      view: fc.constant('question' as const),
      ask: fc.constantFrom(...questionNames),
      query: words,
      issue: words,
      committee: words,
      other: words,
      from: words,
      to: words,
      item: words,
      chosen: fc.record(
        {
          clock: fc.constantFrom('MEETING' as const, 'PUBLICATION' as const),
          threshold: fc.constantFrom('0.6' as const, '0.95' as const),
        },
        { requiredKeys: [] },
      ),
    });
    const committee = fc.record({
      view: fc.constant('committee' as const),
      id: words.filter((id) => id !== ''),
      after: words,
    });
    const route = fc.oneof(
      search.map((parts): Route => ({ view: 'search', ...parts })),
      record,
      committee,
      question,
    );
    fc.assert(
      fc.property(route, (wanted) => {
        expect(parseRoute(toAddress(wanted))).toEqual(wanted);
      }),
    );
  });
});
