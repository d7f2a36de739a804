import { describe, expect, it } from 'vitest';
import { readItemNumbers } from '../../../scrapers/minutes/item-numbers.ts';
import { readInterests } from '../../../scrapers/minutes/read-interests.ts';

const interests = (text: string, title = 'Declarations of interest'): string[] =>
  readInterests({ title, text }).map(
    ({ value }) => `${value.member} | ${value.items.join()} | ${value.nature}`,
  );

describe('readItemNumbers', () => {
  it('spells ranges out, drops sub-numbers and keeps prefixed numbers', () => {
    expect(readItemNumbers('7-9')).toEqual(['7', '8', '9']);
    expect(readItemNumbers('10 (1.6), 12(c)')).toEqual(['10', '12']);
    expect(readItemNumbers('PL.46')).toEqual(['PL.46']);
  });
});

describe('readInterests', () => {
  it('reads tables by their headings and fills in a name that stands in the row above', () => {
    expect(
      interests(
        'Councillor | Agenda item | Interest declared\nCllr Ada Lee | 7 – Budget 2026/27 | Tenant\n9 (2) | Governor',
      ),
    ).toEqual(['Ada Lee | 7 | Tenant', 'Ada Lee | 9 | Governor']);
  });

  it('leaves out columns that are no interest, in whatever order they stand', () => {
    expect(
      interests('Minute no. | Name | Reason | Action taken\n5 | Cllr Bo Hay | Landlord | Left the room'),
    ).toEqual(['Bo Hay | 5 | Landlord']);
  });

  it.each([
    [
      'Councillor Lee declared a personal interest in items 8 to 9 as a governor and left the room.',
      ['Lee | 8,9 | personal interest as a governor'],
    ],
    [
      'A personal interest was declared by Councillor Lee in item 5 as her brother applied.',
      ['Lee | 5 | personal interest as her brother applied'],
    ],
    ['Ada Lee – tenant of the hall (item 6).', ['Ada Lee | 6 | tenant of the hall']],
    [
      'Interests were declared by Councillor Lee in item 6 (tenant) and Councillor Hay in item 7 (parent).',
      ['Lee | 6 | tenant', 'Hay | 7 | parent'],
    ],
  ])('reads %j', (text, expected) => {
    expect(interests(text)).toEqual(expected);
  });

  it('finds nothing where nothing was declared', () => {
    expect(interests('Councillor Lee stated that she had no interests to declare.')).toEqual([]);
    expect(
      interests('The motion was declared carried. Councillor Lee declared the meeting closed.', 'Motion'),
    ).toEqual([]);
  });

  it('takes nothing from a correction of earlier minutes', () => {
    const text = 'Name | Item | Interest\nCouncillor Lee | 8 | Governor';
    expect(interests(`The table should have read:\n${text}`, 'Minutes of the last meeting')).toEqual([]);
  });
});
