import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DateFormatError } from '../../../schema/errors.ts';
import { parseUkDate, parseUkDateTime, parseUkTime } from '../../../scrapers/core/uk-dates.ts';

const anyDay = fc.date({ min: new Date('1950-01-01'), max: new Date('2099-12-31'), noInvalidDate: true });
const printed = (date: Date, options: Intl.DateTimeFormatOptions): string =>
  new Intl.DateTimeFormat('en-GB', { timeZone: 'UTC', ...options }).format(date);

describe('parseUkDate', () => {
  it('reads every day in every form that the source prints', () => {
    const forms: Intl.DateTimeFormatOptions[] = [
      { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' },
      { day: 'numeric', month: 'short', year: 'numeric' },
      { day: '2-digit', month: '2-digit', year: 'numeric' },
    ];
    fc.assert(
      fc.property(anyDay, fc.constantFrom(...forms), (date, form) => {
        expect(parseUkDate(printed(date, form)).date).toBe(date.toISOString().slice(0, 10));
      }),
    );
  });

  it('refuses every weekday but the right one', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 1, max: 6 }), (date, shift) => {
        const wrong = printed(new Date(date.getTime() + shift * 86_400_000), { weekday: 'long' });
        const text = `${wrong} ${printed(date, { day: 'numeric', month: 'long', year: 'numeric' })}`;
        expect(() => parseUkDate(text)).toThrow(DateFormatError);
      }),
    );
  });

  it.each([
    ['15 Sept 2026', '2026-09-15', '2026-09-15', 'day'],
    ['15 Sep 2026', '2026-09-15', '2026-09-15', 'day'],
    ['Tues 1st June, 2021', '2021-06-01', '2021-06-01', 'day'],
    ['05-Mar-2024', '2024-03-05', '2024-03-05', 'day'],
    ['2024-03-05', '2024-03-05', '2024-03-05', 'day'],
    ['May 2016', '2016-05-01', '2016-05-31', 'month'],
    ['February 2016', '2016-02-01', '2016-02-29', 'month'],
    ['2016', '2016-01-01', '2016-12-31', 'year'],
    ['date not known', null, null, 'unknown'],
    ['TBC', null, null, 'unknown'],
  ])('reads "%s" as far as it goes', (text, dateFrom, dateTo, datePrecision) => {
    expect(parseUkDate(text)).toEqual({
      date: datePrecision === 'day' ? dateFrom : null,
      dateFrom,
      dateTo,
      datePrecision,
    });
  });

  it.each([
    '',
    'soon',
    '31/02/2025',
    '15/13/2025',
    '15 Foo 2020',
    '12/03/24',
    'May',
    '1066',
    'May 2016 or so',
  ])('guesses nothing from "%s"', (text) => {
    expect(() => parseUkDate(text)).toThrow(DateFormatError);
  });
});

describe('parseUkTime', () => {
  it.each([
    ['12.30 pm', '12:30'],
    ['7.00pm', '19:00'],
    ['7:30 pm', '19:30'],
    ['10.00 a.m.', '10:00'],
    ['6 pm', '18:00'],
    ['12 noon', '12:00'],
    ['Noon', '12:00'],
    ['12.00 midnight', '00:00'],
    ['12.15 am', '00:15'],
    ['19:30', '19:30'],
  ])('reads "%s"', (text, time) => {
    expect(parseUkTime(text)).toBe(time);
  });

  it.each(['', 'late', '25:00', '13 pm', '7.75 pm'])('refuses "%s"', (text) => {
    expect(() => parseUkTime(text)).toThrow(DateFormatError);
  });
});

describe('parseUkDateTime', () => {
  it('reads a date with or without a time', () => {
    expect(parseUkDateTime('15 Jan 2026\u00a07:30 pm')).toMatchObject({
      date: { date: '2026-01-15' },
      time: '19:30',
    });
    expect(parseUkDateTime('Thursday, 15th January, 2026 7.30 pm')).toMatchObject({ time: '19:30' });
    expect(parseUkDateTime('May 2016')).toMatchObject({ date: { datePrecision: 'month' }, time: null });
  });
});
