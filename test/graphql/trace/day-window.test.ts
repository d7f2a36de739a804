import { describe, expect, it } from 'vitest';
import { toPartialDate, unknownDate } from '../../../schema/records/partial-date.ts';
import { toDayWindow, toWindowFit } from '../../../src/graphql/trace/day-window.ts';

describe('toWindowFit', () => {
  it.each([
    ['2017-07-18', '2017-01-01', '2017-12-31', 'INSIDE'],
    ['2017-01-01', '2017-01-01', '2017-01-01', 'INSIDE'],
    ['2016-12-31', '2017-01-01', null, 'OUTSIDE'],
    ['2018-01-01', null, '2017-12-31', 'OUTSIDE'],
    ['2017-05', '2017-05-15', null, 'POSSIBLY'],
    ['2017-05', '2017-05-01', '2017-05-31', 'INSIDE'],
    ['2017', null, '2017-07-01', 'POSSIBLY'],
    ['2018', null, '2017-07-01', 'OUTSIDE'],
    ['', '2017-01-01', null, 'POSSIBLY'],
    ['', null, null, 'INSIDE'],
  ])('puts %j in the window %j to %j: %s', (date, from, to, fit) => {
    expect(toWindowFit(toPartialDate(date) ?? unknownDate, { from, to })).toBe(fit);
  });
});

describe('toDayWindow', () => {
  it('reads open bounds', () => {
    expect(toDayWindow('../2017-01-01')).toEqual({ from: null, to: '2017-01-01' });
    expect(toDayWindow('2016-01-01/..')).toEqual({ from: '2016-01-01', to: null });
  });
});
