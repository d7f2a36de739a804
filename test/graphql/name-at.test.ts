import { describe, expect, it } from 'vitest';
import { toNameAt } from '../../src/graphql/name-at.ts';

const name = (text: string, from: string | null, to: string | null) => ({
  id: text,
  name: text,
  from,
  to,
  basis: null,
});
const both = [name('New', '2018-09-12', '2019-01-01'), name('Old', '2014-06-01', '2018-03-01')];

describe('toNameAt', () => {
  it.each([
    ['a day of the old name', both, '2017-07-18', 'Old'],
    ['a day of the new name', both, '2018-12-01', 'New'],
    ['a day between the two', both, '2018-05-01', 'Old'],
    ['a day before both', both, '2010-01-01', 'Old'],
    ['a day after both', both, '2025-01-01', 'New'],
    [
      'names in overlapping use go to the later one',
      [...both, name('Newer', '2018-11-01', '2020-01-01')],
      '2018-12-01',
      'Newer',
    ],
    ['no name with a day', [name('Old', null, null)], '2017-01-01', 'New'],
  ])('%s', (_, names, date, expected) => {
    expect(toNameAt(names, date, 'New')).toBe(expected);
  });

  it('gives the present name after all known use, where no meeting has printed it yet', () => {
    expect(toNameAt([name('Old', '2014-06-01', '2018-03-01')], '2020-01-01', 'New')).toBe('New');
  });
});
