import { describe, expect, it } from 'vitest';
import { toSummary } from '../../../src/graphql/trace/summary.ts';

const none = { items: 0, meetings: 0, first: null, withoutEnded: [] };

describe('toSummary', () => {
  it('says before how many, where first, and what it does not mean', () => {
    const first = { committee: 'Children', date: '18 July 2017' };
    const summary = toSummary({
      query: 'ofsted',
      verdicts: ['SEEN', 'POSSIBLY_SEEN', 'NOT_IN_OUR_COPY'],
      items: 2,
      meetings: 1,
      first,
      withoutEnded: [],
    });
    expect(summary).toMatch(/^“ofsted” was found before 1 of 3 committees, in 2 items of 1 meeting\. /);
    expect(summary).toContain(
      'the first is 18 July 2017, Children. Possibly before 1 more. For the other one, what that means',
    );
    expect(summary).toMatch(/not discussed"\.$/);
  });

  it('speaks of one committee as one', () => {
    const summary = toSummary({ query: 'essex', verdicts: ['NOT_FOUND_RECORD_INCOMPLETE'], ...none });
    expect(summary).toMatch(
      /^“essex” was not found before the committee asked about\. What that means is said by each verdict/,
    );
  });

  it('says of what was only possibly seen that it possibly was, and of how many', () => {
    const one = toSummary({ query: 'x', verdicts: ['POSSIBLY_SEEN'], ...none });
    expect(one).toMatch(
      /^“x” was not surely before the committee asked about, but possibly before it: at a meeting that may lie outside the window or was still to come\. A text trace/,
    );
    const two = toSummary({ query: 'x', verdicts: ['POSSIBLY_SEEN', 'NOT_IN_OUR_COPY'], ...none });
    expect(two).toContain('before any of the 2 committees asked about, but possibly before 1 of them: at');
    expect([one, two].join()).not.toContain('more');
  });

  it('never takes "not found" for "not discussed"', () => {
    const summary = toSummary({
      query: 'x',
      verdicts: ['NOT_FOUND_IN_COMPLETE_MINUTES', 'NOT_IN_OUR_COPY'],
      ...none,
    });
    expect(summary).toMatch(/^“x” was not found before any of the 2 committees asked about\./);
    expect(summary).toContain('finds words, not matters');
  });
});
