import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { matchItem } from '../../src/search/match.ts';
import { distinctTerms } from '../../src/search/normalise.ts';
import { parseQuery, toCandidateTerms } from '../../src/search/parse-query.ts';
import { rankMatches } from '../../src/search/rank.ts';
import { type SearchedItem, toFieldText } from '../../src/search/searched-item.ts';

const item = (
  title: string,
  minutesText: string | null = null,
  decisionText: string | null = null,
  id = 'a',
): SearchedItem => ({
  id,
  title,
  decisionText,
  minutesText,
});
const isMatch = (query: string, searched: SearchedItem): boolean =>
  matchItem(parseQuery(query), searched) !== null;

describe('matchItem', () => {
  it('finds every term, wherever each of them stands', () => {
    const searched = item('Ofsted inspection', 'Members asked about the action plan.');
    expect(isMatch('ofsted plan', searched)).toBe(true);
    expect(isMatch('ofsted library', searched)).toBe(false);
  });

  it('finds a phrase only with its words side by side in one field', () => {
    expect(isMatch('"improvement plan"', item('Children’s Improvement Plans'))).toBe(true);
    expect(isMatch('"improvement plan"', item('Plan for improvement'))).toBe(false);
    expect(isMatch('"improvement plan"', item('Improvement', 'Plan'))).toBe(false);
  });

  it('keeps to the field that is named', () => {
    const searched = item('Library review', 'Ofsted was mentioned.', 'Noted.');
    expect(isMatch('minutes:ofsted', searched)).toBe(true);
    expect(isMatch('title:ofsted', searched)).toBe(false);
    expect(isMatch('decision:noted title:library', searched)).toBe(true);
  });

  it('leaves out what is excluded', () => {
    expect(isMatch('review -library', item('Library review'))).toBe(false);
    expect(isMatch('review -title:ofsted', item('Library review', 'Ofsted'))).toBe(true);
  });

  it('says in which fields, how often, and quotes them with their offsets and the words marked', () => {
    const minutes =
      'The Chairman spoke first. Members heard that Ofsted had inspected. Ofsted’s letter was noted.\n\nNone.';
    const match = matchItem(parseQuery('ofsted'), item('Ofsted inspection', minutes));
    expect(match).toEqual({
      id: 'a',
      fields: ['title', 'minutes'],
      counts: { title: 1, minutes: 2 },
      quotes: [
        { field: 'title', quote: 'Ofsted inspection', start: 0, end: 17, marks: [{ start: 0, end: 6 }] },
        {
          field: 'minutes',
          quote: 'Members heard that Ofsted had inspected.',
          start: 26,
          end: 66,
          marks: [{ start: 19, end: 25 }],
        },
        {
          field: 'minutes',
          quote: 'Ofsted’s letter was noted.',
          start: 67,
          end: 93,
          marks: [{ start: 0, end: 8 }],
        },
      ],
    });
  });

  it('shows a window, cut at spaces, where the sentence is long', () => {
    const long = `${'lorem ipsum dolor '.repeat(30)}Ofsted ${'sit amet consectetur '.repeat(30)}`;
    const quote = matchItem(parseQuery('ofsted'), item('Report', long))?.quotes[0];
    expect(quote?.quote.length).toBeLessThanOrEqual(170);
    expect(quote?.quote).toMatch(/^(?:lorem|ipsum|dolor) .* Ofsted .* (?:sit|amet|consectetur)$/);
  });

  const words = [
    'Ofsted',
    'children’s',
    'plan',
    'library',
    'noted.',
    'the',
    'P&R',
    '\n\n',
    'co-opted',
    '2016/17',
  ];
  const text = fc.array(fc.constantFrom(...words), { maxLength: 60 }).map((parts) => parts.join(' '));
  const items = fc.record({
    id: fc.uuid(),
    title: text,
    decisionText: fc.option(text),
    minutesText: fc.option(text),
  });
  const queries = fc.constantFrom(
    'ofsted',
    'ofsted plan',
    '"children\'s plan"',
    'title:library -ofsted',
    'co-opted 2016/17',
    'P&R',
  );

  it('quotes the text exactly, with each mark inside its quote, for any item', () => {
    fc.assert(
      fc.property(items, queries, (searched, query) => {
        for (const { field, quote, start, end, marks } of matchItem(parseQuery(query), searched)?.quotes ??
          []) {
          expect(toFieldText(searched, field)?.slice(start, end)).toBe(quote);
          expect(marks.length).toBeGreaterThan(0);
          for (const mark of marks) {
            expect(mark.start).toBeGreaterThanOrEqual(0);
            expect(mark.end).toBeLessThanOrEqual(quote.length);
          }
        }
      }),
    );
  });

  it('matches only items whose terms hold every candidate term, so that no engine can miss one', () => {
    fc.assert(
      fc.property(items, queries, (searched, text) => {
        const query = parseQuery(text);
        if (matchItem(query, searched) === null) return;
        const { title, decisionText, minutesText } = searched;
        expect(distinctTerms([title, decisionText ?? '', minutesText ?? ''])).toEqual(
          expect.arrayContaining(toCandidateTerms(query)),
        );
      }),
    );
  });

  it('gives the same set of matches in whatever order they are ranked', () => {
    fc.assert(
      fc.property(fc.uniqueArray(items, { selector: ({ id }) => id }), queries, (many, text) => {
        const query = parseQuery(text);
        const matches = many.flatMap((searched) => matchItem(query, searched) ?? []);
        const ranked = rankMatches(matches);
        expect(ranked.map(({ id }) => id).sort()).toEqual(matches.map(({ id }) => id).sort());
        expect(rankMatches([...matches].reverse())).toEqual(ranked);
      }),
    );
  });
});

describe('rankMatches', () => {
  it('puts a title before a decision before minutes', () => {
    const matches = [
      item('Report', 'Ofsted', null, 'minutes'),
      item('Report', null, 'Ofsted', 'decision'),
      item('Ofsted', null, null, 'title'),
    ].flatMap((searched) => matchItem(parseQuery('ofsted'), searched) ?? []);
    expect(rankMatches(matches).map(({ id }) => id)).toEqual(['title', 'decision', 'minutes']);
  });
});
