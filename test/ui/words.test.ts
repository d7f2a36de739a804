import { describe, expect, it } from 'vitest';
import { outcomes } from '../../schema/records/decision.ts';
import { publicationStates } from '../../schema/records/meeting.ts';
import { toPartialDate, unknownDate } from '../../schema/records/partial-date.ts';
import { toCounted, toListed } from '../../src/ui/words/counted.ts';
import { toDateText, toDateTimeValue, toDayText, toInstantText } from '../../src/ui/words/dates.ts';
import { toOutcomeText, toPublicationText, toReadingText } from '../../src/ui/words/meeting-state.ts';
import { toVerdictWords } from '../../src/ui/words/verdicts.ts';

const partial = (text: string) => toPartialDate(text) ?? unknownDate;

describe('toDateText', () => {
  it.each([
    ['2017-07-18', '18 July 2017', '2017-07-18'],
    ['2016-05', 'May 2016', '2016-05'],
    ['2016', '2016', '2016'],
    ['', 'date not known', null],
  ])('prints %s as far as it is known', (text, shown, value) => {
    expect(toDateText(partial(text))).toBe(shown);
    expect(toDateTimeValue(partial(text))).toBe(value);
  });

  it('prints the bounds where that is all that is known', () => {
    const between = { date: null, dateFrom: '2016-05-03', dateTo: '2016-06-04', datePrecision: 'unknown' };
    expect(toDateText(between)).toBe('between 3 May 2016 and 4 June 2016');
  });
});

describe('toDayText', () => {
  it('leaves what is no day as it is', () => {
    expect(toDayText('2016-13-01')).toBe('2016-13-01');
    expect(toDayText('soon')).toBe('soon');
  });
});

describe('toInstantText', () => {
  it("prints London's time", () => {
    expect(toInstantText('2026-07-01T08:30:00Z')).toBe('1 July 2026 at 09:30');
    expect(toInstantText('never')).toBe('never');
  });
});

describe('toCounted', () => {
  it('says none, one and many', () => {
    expect([0, 1, 2].map((count) => toCounted(count, 'meeting'))).toEqual([
      'no meetings',
      '1 meeting',
      '2 meetings',
    ]);
    expect(toCounted(2, 'body', 'bodies')).toBe('2 bodies');
  });
});

describe('toListed', () => {
  it('joins with commas and a last "and"', () => {
    expect([[], ['a'], ['a', 'b'], ['a', 'b', 'c']].map(toListed)).toEqual([
      '',
      'a',
      'a and b',
      'a, b and c',
    ]);
  });
});

describe('the words for values', () => {
  it('has some for every outcome and state of publication', () => {
    expect(outcomes.filter((outcome) => toOutcomeText(outcome) === outcome)).toEqual([]);
    expect(publicationStates.filter((state) => toPublicationText(state) === state)).toEqual([]);
  });

  it('shows a value that the page does not know by its own name', () => {
    expect(toOutcomeText('ADOPTED')).toBe('ADOPTED');
    expect(toReadingText('HALF')).toBe('HALF');
    expect(toVerdictWords('LOST').short).toBe('LOST');
  });
});
