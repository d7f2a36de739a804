import { expect, it } from 'vitest';
import { isHeading } from '../../../scrapers/moderngov/item-records.ts';

const empty = { number: null, agendaText: null, decisionText: null, minutesText: null };
const row = { zero: false, papers: 0, isLast: false };

it('takes a row without number, text and papers for a heading of the rows below it', () => {
  expect(isHeading(empty, row)).toBe(true);
  expect(isHeading({ ...empty, number: '4' }, row)).toBe(false);
  expect(isHeading({ ...empty, minutesText: 'Noted.' }, row)).toBe(false);
  expect(isHeading(empty, { ...row, papers: 1 })).toBe(false);
});

it('takes the last row of an agenda for an item, unless it is numbered 0', () => {
  expect(isHeading(empty, { ...row, isLast: true })).toBe(false);
  expect(isHeading(empty, { ...row, isLast: true, zero: true })).toBe(true);
});
