import { describe, expect, it } from 'vitest';
import { readMovements } from '../../../scrapers/minutes/read-movements.ts';

const movements = (text: string): string[] =>
  readMovements({ title: 'Report', text }).map(({ value }) => `${value.name} ${value.what}`);

describe('readMovements', () => {
  it.each([
    ['At 7.20 pm Councillor Lee joined the meeting.', ['Lee ARRIVED']],
    ['Councillor Lee (arrived 7.10 pm), Councillor Hay (left 8 pm)', ['Lee ARRIVED', 'Hay LEFT']],
    ['Late arrivals: Councillors Lee and Hay', ['Lee ARRIVED', 'Hay ARRIVED']],
    ['Councillor Lee left the meeting after the vote.', ['Lee LEFT']],
    ['Councillor Hay vacated the chair and Councillor Lee assumed the chair.', ['Lee CHAIRED']],
    ['The chair was taken by Councillor Lee.', ['Lee CHAIRED']],
    ['In the absence of Councillor Hay, Councillor Lee presided.', ['Lee CHAIRED']],
  ])('reads %j', (text, expected) => {
    expect(movements(text)).toEqual(expected);
  });

  it.each([
    'Councillor Lee joined the meeting remotely.',
    'Councillor Lee arrived at a conclusion.',
    'Councillor Lee, having declared an interest, left the meeting.',
    'Councillor Lee left the Chamber.\nThe report was debated.\nCouncillor Lee returned.',
    'Mr Lee left the Council in 2019.',
    'Councillor Lee was elected Chairman for the ensuing municipal year.',
  ])('finds nothing in %j', (text) => {
    expect(movements(text)).toEqual([]);
  });
});
