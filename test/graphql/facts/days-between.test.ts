import { describe, expect, it } from 'vitest';
import { toPartialDate, unknownDate } from '../../../schema/records/partial-date.ts';
import { toDaysBetween } from '../../../src/graphql/facts/days-between.ts';

const date = (text: string) => toPartialDate(text) ?? unknownDate;

describe('toDaysBetween', () => {
  it.each([
    ['2016-09-07', '2016-10-07', { least: 30, most: 30 }],
    ['2016-09-07', '2016-09-07', { least: 0, most: 0 }],
    ['2016-05', '2016-06-01', { least: 1, most: 31 }],
    ['2016', '2016-05', { least: 0, most: 151 }],
    ['2017-03-01', '2016-03-01', { least: -365, most: -365 }],
  ])('counts from %s to %s as far as the dates tell', (earlier, later, days) => {
    expect(toDaysBetween(date(earlier), date(later))).toEqual(days);
  });

  it('says nothing where a date is not known', () => {
    expect(toDaysBetween(unknownDate, date('2016'))).toBeNull();
    expect(toDaysBetween({ dateFrom: '2016-01-01', dateTo: null }, date('2016-02-01'))).toEqual({
      least: null,
      most: 31,
    });
  });
});
