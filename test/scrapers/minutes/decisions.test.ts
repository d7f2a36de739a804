import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readDecisions } from '../../../scrapers/minutes/decisions.ts';

const item = {
  id: 'wexcombe:item:1',
  meetingId: null,
  decisionText: null,
  minutesText: null,
  minutesCut: false,
};
const inMinutes = (minutesText: string): [string, string][] =>
  readDecisions({ ...item, minutesText }).map(({ outcome, text }) => [outcome, text]);

describe('readDecisions', () => {
  it.each([
    ['Talk.\n\nRESOLVED – That the plan be approved.', 'APPROVED', 'RESOLVED – That the plan be approved.'],
    [
      'It was RESOLVED that the report be noted.\n\nTalk.',
      'NOTED',
      'It was RESOLVED that the report be noted.',
    ],
    ['Subject to the above it was unanimously RESOLVED to appoint a clerk.', 'AGREED', null],
    ['RESOLVEd that the matter be deferred', 'DEFERRED', null],
    [
      'Resolved:\n\nThat the plan be adopted.\n\nOther.',
      'APPROVED',
      'Resolved:\n\nThat the plan be adopted.',
    ],
    ['The following was therefore RESOLVED:\n\n1. To note x.\n\n2. To receive y.', 'NOTED', null],
    [
      'RESOLVED that:\n\n1. a be approved; and\n\nVoting: unanimous\n\n2. b be approved.\n\nVoting: unanimous',
      'APPROVED',
      'RESOLVED that:\n\n1. a be approved; and\n\nVoting: unanimous\n\n2. b be approved.',
    ],
    ['It was moved by A, seconded by B and RESOLVED THAT: the application be refused', 'REJECTED', null],
    ['AGREED the recommendations in the report.', 'AGREED', null],
    ['The minutes were signed as a true and correct record.', 'APPROVED', null],
    ['The minutes were agreed as a correct record subject to a correction.', 'APPROVED', null],
    ['RESOLVED that the matter be referred to the Performance Committee.', 'REFERRED', null],
    ['RESOLVED that Council be recommended to RECOMMEND it.', 'RECOMMENDED', null],
    ['RESOLVED that the motion be withdrawn.', 'WITHDRAWN', null],
    ['RESOLVED that the budget be not approved.', 'REJECTED', null],
  ])('reads %j as %s', (minutes, outcome, text) => {
    expect(inMinutes(minutes)).toEqual([[outcome, text ?? minutes]]);
  });

  it.each([
    ['two verbs compete', 'RESOLVED that the report be noted and the plan be approved.'],
    ['it is denied', 'RESOLVED that the report be not noted.'],
    ['no verb of deciding is there', 'RESOLVED that officers write to the Minister.'],
    ['a verb only occurs in passing', 'RESOLVED that officers publish the approved list.'],
  ])('leaves the outcome open where %s', (_, minutes) => {
    expect(inMinutes(minutes)).toEqual([['UNKNOWN', minutes]]);
  });

  it.each([
    'Members AGREED nothing here.',
    'RESOLVED –',
    'RESOLVED:',
    'The officers resolved the leak.',
    'There were no petitions.',
    '',
  ])('finds no decision in %j', (minutes) => {
    expect(inMinutes(minutes)).toEqual([]);
  });

  it('takes a decision section whole and then leaves the minutes alone', () => {
    const decisions = readDecisions({
      ...item,
      decisionText: 'The lease be granted.',
      minutesText: 'RESOLVED that x be noted.',
    });
    expect(decisions).toHaveLength(1);
    expect(decisions[0]).toMatchObject({
      text: 'The lease be granted.',
      outcome: 'APPROVED',
      inference: { method: 'decision-section-1', field: 'decisionText', start: 0, end: 21 },
    });
    expect(readDecisions({ ...item, decisionText: 'None' })).toEqual([]);
  });

  it('does not take words for a decision that the page cut off', () => {
    expect(readDecisions({ ...item, minutesText: 'Talk.\n\nRESOLVED that the', minutesCut: true })).toEqual(
      [],
    );
  });

  it('names equal decisions of one item apart', () => {
    const minutes = 'RESOLVED that it be noted.\n\nTalk.\n\nRESOLVED that it be noted.';
    const [first, second] = readDecisions({ ...item, minutesText: minutes });
    expect(first?.id).not.toBe(second?.id);
  });

  it('quotes exactly, whatever the text', () => {
    const piece = fc.constantFrom(
      'RESOLVED that',
      'RESOLVED:',
      '1. x be noted',
      'Voting: unanimous',
      'Talk – more.',
      'AGREED',
      '\n',
      '\n\n',
      ' ',
      '📜',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const minutesText = pieces.join('');
        for (const { text, inference } of readDecisions({ ...item, minutesText })) {
          expect(minutesText.slice(inference.start, inference.end)).toBe(inference.quote);
          expect(text).toBe(inference.quote);
        }
      }),
    );
  });
});
