import { describe, expect, it } from 'vitest';
import {
  type OtherTitles,
  planAbsenceSearch,
  type TermCounts,
  toClue,
} from '../../../src/graphql/facts/absence-search.ts';

/** A council of 10,000 titles; a term that is not named here stands in none of the others. */
const others = (counts: Record<string, number>, changes: Partial<OtherTitles> = {}): OtherTitles => ({
  total: 10_000,
  of: (term) => counts[term] ?? 0,
  isSmall: () => false,
  committees: [],
  ...changes,
});
const held = (anywhere: string[], inTitle: string[] = []) => ({
  inTitle: new Set(inTitle),
  anywhere: new Set([...anywhere, ...inTitle]),
});
const items = (counts: Record<string, number> = {}): TermCounts => ({
  total: 10_000,
  of: (term) => counts[term] ?? 1,
});

describe('what a search for absence looks for', () => {
  const matter = {
    title: 'Grangemoor Library: closure, Quarter 2 2016/17 update',
    itemTitles: ['Future of the Grangemoor reading room', 'Report on other options'],
    texts: ['Members spoke of the library. In future the closure would be put off.'],
  };

  it('is the words of the title that do not pass with the date and are not everywhere', () => {
    const search = planAbsenceSearch(matter, others({ librari: 1_001 }));
    expect(search.titleTerms).toEqual(['grangemoor', 'closur']);
    expect(planAbsenceSearch(matter, others({ librari: 1_000 })).titleTerms).toEqual([
      'grangemoor',
      'librari',
      'closur',
    ]);
  });

  it('is words that no more other titles have than the root of their number, what most of its titles say first', () => {
    const { rareTerms, printed } = planAbsenceSearch(
      matter,
      others({ librari: 100, futur: 101, room: 90, closur: 5 }),
    );
    expect(rareTerms[0]).toBe('grangemoor');
    expect(rareTerms).toEqual(expect.arrayContaining(['librari', 'closur', 'room', 'read', 'option']));
    expect(rareTerms).not.toContain('futur');
    for (const word of ['other', 'report', 'quarter', 'updat', '2016', 'of'])
      expect(rareTerms).not.toContain(word);
    expect(printed.get('grangemoor')).toBe('Grangemoor');
  });

  it('leaves out what committees are called by', () => {
    const committees = ['Libraries and Leisure Committee'];
    expect(planAbsenceSearch(matter, others({}, { committees })).rareTerms).not.toContain('librari');
  });

  it('takes for a name what is nowhere printed with a small letter', () => {
    expect([...planAbsenceSearch(matter, others({})).names]).toEqual(['grangemoor']);
    const isSmall = (term: string): boolean => term === 'grangemoor';
    expect([...planAbsenceSearch(matter, others({}, { isSmall })).names]).toEqual([]);
  });

  it('is never nothing, and bounded', () => {
    const plain = { title: 'Annual Report', itemTitles: [], texts: [] };
    expect(planAbsenceSearch(plain, others({}))).toMatchObject({
      titleTerms: ['annual', 'report'],
      rareTerms: [],
    });
    const long = Array.from(
      { length: 60 },
      (_, n) => `Wordy${String.fromCodePoint(97 + (n % 26))}${'x'.repeat(n)}`,
    );
    const search = planAbsenceSearch({ title: long.join(' '), itemTitles: [], texts: [] }, others({}));
    expect(search.titleTerms.length).toBeLessThanOrEqual(12);
    expect(search.rareTerms.length).toBeLessThanOrEqual(12);
  });
});

describe('what makes an item a candidate', () => {
  const search = planAbsenceSearch(
    {
      title: 'Grangemoor Library closure',
      itemTitles: ['Grangemoor branch'],
      texts: ['the library closure'],
    },
    others({}),
  );

  it.each([
    ['all words of the title, wherever they stand', held(['grangemoor', 'librari', 'closur']), 'WHOLE_TITLE'],
    ['two rare words', held(['librari', 'branch']), 'RARE_WORDS'],
    ['a name in its title', held([], ['grangemoor']), 'RARE_NAME'],
  ])('is %s', (_, terms, clue) => {
    expect(toClue(search, terms, items({ librari: 90, branch: 90 }))?.clue).toBe(clue);
  });

  it('is neither one rare word nor a name that is only mentioned', () => {
    expect(toClue(search, held(['librari']), items())).toBeNull();
    expect(toClue(search, held(['grangemoor']), items())).toBeNull();
    expect(toClue(search, held([], ['librari']), items())).toBeNull();
    expect(toClue(search, held([]), items())).toBeNull();
  });

  it('is not two words that often meet in texts, nor a name that is everywhere', () => {
    expect(toClue(search, held(['librari', 'branch']), items({ librari: 101, branch: 100 }))).toBeNull();
    expect(toClue(search, held(['librari', 'branch']), items({ librari: 100, branch: 100 }))).toEqual({
      clue: 'RARE_WORDS',
      terms: ['branch', 'librari'],
    });
    expect(toClue(search, held([], ['grangemoor']), items({ grangemoor: 101 }))).toBeNull();
  });

  it('is the one word of a title only in a title', () => {
    const one = planAbsenceSearch(
      { title: 'Libraries', itemTitles: [], texts: ['the libraries'] },
      others({ librari: 900 }),
    );
    expect(toClue(one, held(['librari']), items())).toBeNull();
    expect(toClue(one, held([], ['librari']), items())?.clue).toBe('WHOLE_TITLE');
  });
});
