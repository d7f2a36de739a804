import { describe, expect, it } from 'vitest';
import { readCorrections } from '../../../scrapers/minutes/read-corrections.ts';

const corrections = (text: string, title = 'Minutes of the last meeting'): string[] =>
  readCorrections({ title, text }).map(({ value }) => `${value.field}: ${value.before} > ${value.after}`);

describe('readCorrections', () => {
  it.each([
    ['In minute 7 “Mill Lane” was corrected to “Hill Lane”.', ['wording: Mill Lane > Hill Lane']],
    ['Page 3: delete "approve" and insert "note".', ['wording: approve > note']],
    [
      'The vote should read 6 for and 5 against rather than 5 for and 6 against.',
      ['votes: 5 for and 6 against > 6 for and 5 against'],
    ],
    ['Ann Lee to be listed as present, not absent.', ['attendance: absent > present']],
    ['The name of Councillor Ann Lee was added to those present.', ['attendance: null > Councillor Ann Lee']],
    [
      "Councillor Lee's interest was recorded as pecuniary when it was non-pecuniary; this was corrected.",
      ['interests: pecuniary > non-pecuniary'],
    ],
    ['The date of the next visit was put right (4, not 14, May).', ['wording: 14 > 4']],
    ['The vote on minute 6 was changed from 7-3 to 7-4.', ['votes: 7-3 > 7-4']],
    [
      "Councillor Hall's name was removed from the list of apologies and added to those present.",
      ['attendance: Councillor Hall: the list of apologies > Councillor Hall: those present'],
    ],
    ['Councillor Ann Lee was to be recorded as present.', ['attendance: null > present']],
    ['For "gas" on page 2 read "oil".', ['wording: gas > oil']],
    ['Item 4 should say £250 instead of £25.', ['wording: £25 > £250']],
    ['"Mill" had been printed for "Hill" in the draft minutes.', ['wording: Mill > Hill']],
    [
      'Cllr Lee pointed out that her apologies had been left out; the minutes were amended.',
      ['attendance: null > Cllr Lee: apologies'],
    ],
    ['The vote was recorded as 5-4 but had in fact been 6-4.', ['votes: 5-4 > 6-4']],
    [
      'Subject to these changes: page 2 - last sentence deleted ("All agreed.").',
      ['wording: All agreed. > null'],
    ],
    [
      'It was agreed to delete the second paragraph of minute 9.',
      ['wording: the second paragraph of minute 9 > null'],
    ],
    ['Two typing errors had been corrected.', ['wording: null > null']],
  ])('reads %j', (text, expected) => {
    expect(corrections(text)).toEqual(expected);
  });

  it('finds none in a matter arising or a motion that fell', () => {
    expect(corrections('The gate had been moved from Hill Lane to Mill Lane.')).toEqual([]);
    expect(
      corrections('Councillor Lee moved that "kept" be changed to "sold". It was not seconded.'),
    ).toEqual([]);
  });

  it('finds none where a change was only asked for or refused', () => {
    expect(corrections('Councillor Lee asked for "Mill" to be changed to "Hill".')).toEqual([]);
    expect(corrections('The minutes were approved as a correct record.')).toEqual([]);
  });

  it('finds none in changes to a report', () => {
    expect(corrections('"Schedule 3" in the report should have been "Schedule 4".', 'Budget')).toEqual([]);
  });
});
