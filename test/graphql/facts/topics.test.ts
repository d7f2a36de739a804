import { describe, expect, it } from 'vitest';
import { toBreadth } from '../../../src/graphql/facts/topics.ts';

const items = (...titles: string[]) =>
  titles.map((title, n) => ({ id: String(n), title, issueTitles: [] as string[] }));
const topicsOf = (titles: string[], leftOut = '') =>
  toBreadth(items(...titles), leftOut).topics.map(({ topic, n, basis }) => [topic, n, basis]);

describe('toBreadth', () => {
  it('gives each item to the word that most of the titles share', () => {
    expect(
      topicsOf(['Library closures', 'School library fund', 'School places', 'Libraries strategy', 'Waste']),
    ).toEqual([
      ['library', 3, 'WORD'],
      ['School places', 1, 'TITLE'],
      ['Waste', 1, 'TITLE'],
    ]);
  });

  it('takes no word of when, of a kind of paper or of the council for a topic', () => {
    expect(
      topicsOf(
        [
          'Annual report 2016/17: parking',
          'Quarterly performance report: trees',
          'Ealing strategy update: libraries',
          'Ealing plan (May 2016): homes',
        ],
        'London Borough of Ealing',
      ).map(([, n]) => n),
    ).toEqual([1, 1, 1, 1]);
  });

  it('puts items of one untelling title together, however it is printed', () => {
    expect(topicsOf(['BUSINESS PLANNING', 'Business planning', 'Any strategy'])).toEqual([
      ['BUSINESS PLANNING', 2, 'TITLE'],
      ['Any strategy', 1, 'TITLE'],
    ]);
  });

  it('ties items whose titles differ by the issues that they concern', () => {
    const tied = [
      { id: '1', title: 'Ofsted letter', issueTitles: [] },
      { id: '2', title: 'Improvement board', issueTitles: ['Ofsted inspection'] },
    ];
    expect(toBreadth(tied, '').topics).toMatchObject([{ topic: 'ofsted', n: 2, items: ['1', '2'] }]);
  });

  it('measures breadth in bits and in topics of equal size', () => {
    expect(toBreadth(items('Oak', 'Oak'), '')).toMatchObject({ entropy: 0, effectiveTopics: 1 });
    expect(toBreadth(items('Oak', 'Oak', 'Elm', 'Elm', 'Ash', 'Ash', 'Yew', 'Yew'), '')).toMatchObject({
      entropy: 2,
      effectiveTopics: 4,
      singleItems: 0,
    });
    expect(toBreadth([], '')).toMatchObject({ entropy: null, effectiveTopics: null, topics: [] });
  });

  it('is the same whatever the order of the items', () => {
    const titles = ['School places', 'Library fund', 'School library', 'Fund places'];
    const share = (list: string[]) => toBreadth(items(...list), '').topics.map(({ topic, n }) => [topic, n]);
    expect(share([...titles].reverse())).toEqual(share(titles));
  });
});
