import { describe, expect, it } from 'vitest';
import type { RecordedVote } from '../../schema/records/recorded-vote.ts';
import type { Vote } from '../../scrapers/minutes/facts.ts';
import { readRecordedVotes } from '../../scrapers/minutes/read-recorded-votes.ts';
import { findSameVote, type ToldQuestions } from '../../src/projection/same-vote.ts';

const row = (title: string, fields: Partial<RecordedVote> = {}): RecordedVote => ({
  title,
  type: 'Motion',
  text: null,
  resultText: 'Carried',
  result: 'CARRIED',
  ...fields,
});
const vote = (fields: Partial<Vote> = {}): Vote => ({
  for: null,
  against: null,
  abstain: null,
  casting: false,
  unanimous: false,
  named: null,
  result: 'CARRIED',
  ...fields,
});
const words = 'RESOLVED that the kerbs in Mill Lane be lowered before winter';
/** The title of the row that tells the same vote. */
const same = (
  rows: readonly RecordedVote[],
  told: Vote | null = vote(),
  questions: Partial<ToldQuestions> = {},
): string | null => {
  const all = { title: 'Kerbs', about: ['main' as const], isCut: false, ...questions };
  return findSameVote({ words, vote: told }, readRecordedVotes(rows), all)?.row.title ?? null;
};

describe('the vote of minutes in a table of recorded votes', () => {
  it('is the only row, where the minutes put one question at most', () => {
    expect(same([row('Kerbs')])).toBe('Kerbs');
    expect(same([row('Kerbs')], null, { about: [] })).toBe('Kerbs');
    expect(same([row('Kerbs')], vote(), { about: ['main', 'main'] })).toBeNull();
    expect(same([row('Kerbs')], vote(), { about: ['procedural'] })).toBeNull();
    expect(same([row('Kerbs')], vote(), { isCut: true })).toBeNull();
    expect(same([row('Kerbs'), row('Kerbs again')])).toBeNull();
  });

  it('is the one row that is no amendment and no procedure', () => {
    const others = [
      row('To replace "all" by "some"', { type: 'Amendment' }),
      row('Amendment 2'),
      row('That the question be put', { type: 'Procedural motion' }),
    ];
    expect(same([...others, row('Kerbs')], vote(), { about: ['main', 'amendment'] })).toBe('Kerbs');
    expect(same(others)).toBeNull();
    // What a clerk calls an amendment is the question where there is no other, there and here.
    expect(same([row('Deferral', { type: 'Amendment' })])).toBe('Deferral');
    expect(
      same([row('Deferral', { type: 'Amendment' })], vote(), { about: ['amendment', 'main'] }),
    ).toBeNull();
  });

  it('is the row of its wording among several, also in minutes that are cut; the words of the item’s title say nothing', () => {
    const two = [row('Kerbs: Mill Lane before winter'), row('Kerbs: Station Road before winter')];
    expect(same(two, vote(), { about: ['main', 'main'], isCut: true })).toBe(
      'Kerbs: Mill Lane before winter',
    );
    expect(
      same([row('Kerbs Mill Lane'), row('Kerbs Station Road')], vote(), { title: 'Kerbs Mill Lane' }),
    ).toBe(null);
    expect(same([row('Mill Lane before winter'), row('Kerbs in Mill Lane lowered')])).toBeNull();
  });

  it.each([
    ['another fate', row('Kerbs', { resultText: 'Lost', result: 'LOST' }), vote()],
    ['a fate that nobody knows', row('Kerbs', { resultText: 'Tied', result: null }), vote()],
    ['other counts', row('Kerbs', { text: 'For: 5, Against: 4' }), vote({ for: 5, against: 3 })],
    ['dissent where there was none', row('Kerbs', { text: 'For: 5, Against: 4' }), vote({ unanimous: true })],
    [
      'somebody on the other side',
      row('Kerbs', { text: 'For: Ann Rook and Bo Carr\nAgainst: Ed Nye' }),
      vote({ named: { for: ['Ed Nye'], against: [], abstain: [] } }),
    ],
  ])('is no row that tells %s', (_, listed, told) => {
    expect(same([listed], told)).toBeNull();
  });

  it('may be told in part by either', () => {
    expect(same([row('Kerbs', { resultText: null, result: null })])).toBe('Kerbs');
    expect(same([row('Kerbs', { text: 'For: 5, Against: 4' })], vote({ result: null }))).toBe('Kerbs');
    expect(same([row('Kerbs')], vote({ for: 5, against: 4 }))).toBe('Kerbs');
  });
});
