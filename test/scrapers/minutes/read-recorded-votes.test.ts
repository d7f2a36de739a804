import { describe, expect, it } from 'vitest';
import type { RecordedVote } from '../../../schema/records/recorded-vote.ts';
import { readRecordedVotes, toVotesText } from '../../../scrapers/minutes/read-recorded-votes.ts';

const row = (fields: Partial<RecordedVote> = {}): RecordedVote => ({
  title: 'That kerbs be lowered',
  type: 'Motion',
  text: null,
  resultText: 'Carried',
  result: 'CARRIED',
  ...fields,
});
const vote = (text: string | null, fields: Partial<RecordedVote> = {}) =>
  readRecordedVotes([row({ text, ...fields })])[0]?.found.value;

describe('readRecordedVotes', () => {
  it('tells of a row without a text its result alone', () => {
    expect(vote(null)).toEqual({
      for: null,
      against: null,
      abstain: null,
      casting: false,
      unanimous: false,
      named: null,
      result: 'CARRIED',
    });
  });

  it.each([
    ['For: Councillors Ann Rook and Bo Carr (2)\n\nAgainst: Councillor Ed Nye (1)'],
    ['For: Councillors Ann Rook and Bo Carr; Against: Councillor Ed Nye'],
    ['Cllr Ann Rook - For\nCllr Bo Carr - For\nCllr Ed Nye - Against'],
    ['Ann Rook | For\nBo Carr | For\nEd Nye | Against'],
  ])('reads who voted how in %j', (text) => {
    expect(vote(text)).toMatchObject({
      for: 2,
      against: 1,
      named: { for: ['Ann Rook', 'Bo Carr'], against: ['Ed Nye'], abstain: [] },
    });
  });

  it.each([
    ['For: 14, Against: 10, Abstain: 2', 14, 10, 2],
    ['14 in favour, 10 against and 2 abstentions', 14, 10, 2],
    ['For (5), Against (4)', 5, 4, null],
    ['12 votes to 9', 12, 9, null],
  ])('counts %j and names nobody', (text, inFavour, against, abstain) => {
    expect(vote(text)).toMatchObject({ for: inFavour, against, abstain, named: null });
  });

  it('takes the fate from its own column: it tells which number is which, and is not made up from the numbers', () => {
    expect(vote('12 votes to 9', { resultText: 'Lost', result: 'LOST' })).toMatchObject({
      for: 9,
      against: 12,
      result: 'LOST',
    });
    expect(vote('12 votes to 9', { resultText: 'Void', result: null })).toMatchObject({
      for: null,
      against: null,
      result: null,
    });
    expect(vote('For: 12, Against: 9', { resultText: null, result: null })).toMatchObject({
      for: 12,
      result: null,
    });
  });

  it('reads votes on amendments and on procedure too: a row is about its own question', () => {
    const lost = { type: 'Amendment', title: 'Amendment 1', resultText: 'Lost', result: 'LOST' } as const;
    expect(vote('For the amendment: Ann Rook\nAgainst the amendment: Bo Carr, Ed Nye', lost)).toMatchObject({
      for: 1,
      against: 2,
      result: 'LOST',
    });
    expect(vote('Procedural motion to extend the meeting. For: 5, Against: 4')).toMatchObject({
      for: 5,
      against: 4,
    });
  });

  it('finds each row in the text of the table', () => {
    const rows = [
      row({ text: 'For: 2\n\nAgainst: 1' }),
      row({ title: null, type: 'Closure', resultText: null, result: null }),
      row({ resultText: 'Not carried', result: 'LOST' }),
    ];
    const text = toVotesText(rows);
    expect(text).toBe(
      'That kerbs be lowered | Motion | Carried\nFor: 2\nAgainst: 1\n\nClosure\n\n' +
        'That kerbs be lowered | Motion | Not carried',
    );
    for (const { found } of readRecordedVotes(rows))
      expect(text?.slice(found.start, found.end)).toBe(found.quote);
    expect(toVotesText([])).toBeNull();
    expect(toVotesText()).toBeNull();
  });
});
