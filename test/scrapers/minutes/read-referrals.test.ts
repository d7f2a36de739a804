import { describe, expect, it } from 'vitest';
import { readReferrals } from '../../../scrapers/minutes/read-referrals.ts';

const referrals = (text: string): string[] =>
  readReferrals({ title: 'Bins', text }).map(({ value }) => `${value.to} | ${value.what}`);

describe('readReferrals', () => {
  it('reads the noun for the verb and a motion that was passed on, and not what passes by itself', () => {
    expect(referrals('The report was sent on, by way of referral, to the Traffic Board.')).toEqual([
      'Traffic Board | The report was sent on,',
    ]);
    expect(referrals('The motion of Mrs Lee was passed to the Traffic Board without debate.')).toHaveLength(
      1,
    );
    expect(referrals('The Chair passes to the Council.')).toEqual([]);
    expect(referrals('Passed to the Works Supervisor.')).toEqual([]);
  });

  it.each([
    [
      'RESOLVED that the petition be referred to the Traffic Sub-Committee.',
      ['Traffic Sub-Committee | the petition'],
    ],
    [
      'AGREED: to refer the report back to the Policy and Resources Committee.',
      ['Policy and Resources Committee | the report'],
    ],
    [
      '(b) That the charge be received and referred for comment to the Pensions Board and the Schools Forum.',
      ['Pensions Board | the charge', 'Schools Forum | the charge'],
    ],
    [
      'Under rule 11 the motion stood referred, without debate, to the Housing Board.',
      ['Housing Board | Under rule 11 the motion'],
    ],
    [
      'It was resolved that it be passed to the Footpaths Working Party to deal with.',
      ['Footpaths Working Party | Bins'],
    ],
    [
      'RESOLVED that the plan be referred to the Officers Group for costing and to the Safety Board for its views.',
      ['Officers Group | the plan', 'Safety Board | the plan'],
    ],
    [
      'The Committee noted the report and referred it to the Cabinet Member for Transport.',
      ['Cabinet Member for Transport | Bins'],
    ],
    [
      'RESOLVED to refer the levy to the Harbours, Roads and Museums Committees.',
      ['Harbours Committee | the levy', 'Roads Committee | the levy', 'Museums Committee | the levy'],
    ],
    [
      'RESOLVED that the levy be referred to the Roads Committee; and to the Fees Panel for advice.',
      ['Roads Committee | the levy', 'Fees Panel | the levy'],
    ],
    ['Thanking him, the Mayor passed the petition to the Kerbs Board.', ['Kerbs Board | the petition']],
    ['Referred to the Finance Committee.', ['Finance Committee | Bins']],
    [
      'RESOLVED to refer:\nCommittee | Matter\nAdults Committee | Care fees',
      ['Adults Committee | Care fees'],
    ],
  ])('reads %j', (text, expected) => {
    expect(referrals(text)).toEqual(expected);
  });

  it.each([
    'The Planning Committee had referred three names.',
    'The report could be referred to the Audit Committee.',
    'The officer referred to the Cabinet report of June.',
    'A vote of thanks was passed to the Executive Committee.',
    'Cases were referred to the Safety Panel.',
    'Members were referred to the chart on page 9.',
    'A motion by Councillor Lee, to refer the matter to the Liaison Group, was lost.',
    'RESOLVED that the complaint be referred to the Monitoring Officer.',
  ])('finds none in %j', (text) => {
    expect(referrals(text)).toEqual([]);
  });
});
