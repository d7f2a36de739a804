import { describe, expect, it } from 'vitest';
import { isSaidAbsent, isWrong, toAbsenceFigures } from './absence-figures.ts';
import { checkAbsence } from './check-absence.ts';

describe('a matter of which links are hidden at random', () => {
  it('is said not to have been before a committee only where it was not, and mostly where that can be told', async () => {
    const trials = { meetings: 100, seed: 51, hide: 0.5 };
    const checked = [];
    for (const basis of ['truth', 'linking'] as const) {
      const some = await checkAbsence({ ...trials, basis });
      const { n, givenShare, unlinked, offered } = toAbsenceFigures(some);
      expect(n).toBeGreaterThan(50);
      expect(givenShare).toBeGreaterThanOrEqual(0.5);
      // Committees that saw it and lost every sure link are there, so that the search by words has something to find.
      expect(unlinked).toBeGreaterThan(5);
      expect(offered / unlinked).toBeGreaterThanOrEqual(0.8);
      if (basis === 'truth') expect(some.filter(isWrong)).toEqual([]);
      checked.push(...some);
    }
    // What linking itself missed can be told in words that its issue has nowhere: one in a hundred at most.
    const { wrongShare } = toAbsenceFigures(checked);
    expect(wrongShare, JSON.stringify(checked.filter(isWrong))).toBeLessThanOrEqual(0.01);
  }, 180_000);
});

describe('toAbsenceFigures', () => {
  const trial = { meetings: 1, seed: 1, hide: 0, basis: 'truth' } as const;
  const one = { trial, from: null, to: null, matter: 'a', title: 'a', committee: 1, sought: [] };

  it('counts what was said against what is true, and what could have been said against what was', () => {
    const checked = [
      { ...one, verdict: 'NOT_FOUND_IN_COMPLETE_MINUTES', saw: [], isWhole: true },
      { ...one, verdict: 'NOT_FOUND_IN_COMPLETE_MINUTES', saw: ['b'], isWhole: true },
      { ...one, verdict: 'POSSIBLY_SEEN', saw: [], isWhole: true },
      { ...one, verdict: 'POSSIBLY_SEEN', saw: ['b'], isWhole: false },
      { ...one, verdict: 'SEEN', saw: ['b'], isWhole: true },
    ] as const;
    expect(checked.filter(isSaidAbsent)).toHaveLength(2);
    expect(toAbsenceFigures(checked)).toMatchObject({
      asked: 5,
      n: 2,
      wrong: 1,
      wrongShare: 0.5,
      tellable: 2,
      given: 1,
      givenShare: 0.5,
      unlinked: 2,
      offered: 1,
    });
  });

  it('has no share of nothing', () => {
    expect(toAbsenceFigures([])).toMatchObject({
      n: 0,
      wrongShare: null,
      wrongInterval: null,
      givenShare: null,
    });
  });
});
