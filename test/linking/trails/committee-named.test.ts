import { describe, expect, it } from 'vitest';
import { CommitteeNames } from '../../../src/linking/trails/committee-named.ts';

const committee = (
  id: string,
  name: string,
  names: { name: string; from: string | null; to: string | null }[] = [],
) => ({
  id,
  install: 't',
  name,
  names,
});
const names = new CommitteeNames([
  committee('c1', 'Children and Education Committee', [
    { name: 'Education Committee', from: '2012-01-01', to: '2015-06-30' },
    { name: 'Children and Education Committee', from: '2015-09-01', to: '2019-01-01' },
  ]),
  committee('c2', 'Education Committee', [
    { name: 'Education Committee', from: '2019-02-01', to: '2021-01-01' },
  ]),
  committee('c3', 'Health & Care Sub-Committee'),
  committee('c4', 'Area Panel'),
  committee('c5', 'Area Panel'),
]);

describe('CommitteeNames', () => {
  it.each([
    [
      'the one that bore the name on that day',
      'Education Committee',
      '2013-03-01',
      'c1',
      'name-at-that-date-1',
    ],
    ['another one at another day', 'the Education Committee', '2020-03-01', 'c2', 'name-at-that-date-1'],
    [
      'the nearest where nobody bore it on the day',
      'Education Committee',
      '2015-08-01',
      'c1',
      'name-nearest-date-1',
    ],
    [
      'the only one that ever bore it',
      'health and care sub committee',
      '2010-01-01',
      'c3',
      'name-at-any-date-1',
    ],
    ['the only one, without a day', 'Children and Education Committee', null, 'c1', 'name-at-any-date-1'],
  ])('finds %s', (_, name, day, id, method) => {
    expect(names.find(name, day)).toMatchObject({ id, method });
  });

  it.each([
    ['several bear it and nothing tells them apart', 'Area Panel', '2013-01-01'],
    ['nobody ever bore it', 'Education', '2013-01-01'],
    ['several bore it and no day is known', 'Education Committee', null],
  ])('finds none where %s', (_, name, day) => {
    expect(names.find(name, day)).toBeNull();
  });
});
