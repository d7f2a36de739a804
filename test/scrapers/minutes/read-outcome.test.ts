import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readOutcome } from '../../../scrapers/minutes/read-outcome.ts';

const read = (text: string, title = '7. Footways') => readOutcome({ title, text });
const outcome = (text: string, title?: string): string => read(text, title).outcome;
const parts = (text: string): string[] => read(text).parts.map(({ value }) => value);

describe('readOutcome', () => {
  it.each([
    ['RESOLVED – That the figures be noted.', 'NOTED'],
    ['It was RESOLVED that the survey be received.', 'NOTED'],
    ['The Panel noted the survey.', 'NOTED'],
    ['Resolved:\n\nThat the scheme of kerbs be adopted.', 'APPROVED'],
    ['Having weighed the costs, the Board unanimously\n\nRESOLVED\n\nto approve the kerb plan.', 'APPROVED'],
    ['RESOLVED that the tender of Firm B be accepted.', 'APPROVED'],
    ['The plan of works was approved.', 'APPROVED'],
    ['The minutes were taken as read and signed by the Chair.', 'APPROVED'],
    ['It was agreed that a task group be formed.', 'AGREED'],
    ['RESOLVED that officers write to the bus firm and that the kerbs be marked.', 'AGREED'],
    ['AGREED to recommend to Cabinet that the kerbs be lowered.', 'RECOMMENDED'],
    ['RECOMMENDED to Council: That the kerbs be lowered.', 'RECOMMENDED'],
    ['RESOLVED that the petition be received and referred to the Roads Panel.', 'REFERRED'],
    ['Members agreed to remit the matter to the Roads Sub-Committee.', 'REFERRED'],
    ['Agreed that it be passed to the Kerbs Working Party.', 'REFERRED'],
    ['Consideration of the paper was continued to the next meeting.', 'DEFERRED'],
    ['Held over; plans incomplete.', 'DEFERRED'],
    ['Resolution: Application refused for the following reasons:\n1. Height.\n2. Shade.', 'REJECTED'],
    ['Councillor Ann Rook moved that kerbs be painted. The motion was put and lost.', 'REJECTED'],
    ['Councillor Rook withdrew her motion.', 'WITHDRAWN'],
    ['The kerb policy, as amended, was adopted.', 'AMENDED'],
    ['PENDERFYNWYD nodi’r adroddiad.', 'NOTED'],
    ['The motion was CARRIED.', 'AGREED'],
  ])('reads %j as %s', (text, expected) => {
    expect(outcome(text)).toBe(expected);
  });

  it.each([
    'RESOLVED –',
    'RESOLVED –\n(to be completed at the meeting)',
    'To consider the report of the surveyor.',
    'None.',
    '',
    'It was noted that three kerbs had sunk.',
    'The Roads Panel had RESOLVED in May that the kerbs be lowered.',
    'The surveyor said that the plan was approved elsewhere. Would it be refused here?',
    'The report read "RESOLVED that kerbs be lowered".',
    'RECOMMENDATIONS\n1. That the report be noted.\n2. That the plan be approved.',
  ])('finds no verdict in %j', (text) => {
    expect(outcome(text)).toBe('NONE_RECORDED');
  });

  it('types each numbered point and takes the strongest', () => {
    const text =
      'RESOLVED:\n(a) That the count be noted;\n(b) That kerbs be lowered;\n(c) That the plan be approved.';
    expect(outcome(text)).toBe('APPROVED');
    expect(parts(text)).toEqual(['NOTED', 'AGREED', 'APPROVED']);
    expect(parts('RECOMMENDED to Cabinet:\n1. that kerbs be lowered;\n2. that the count be noted.')).toEqual([
      'RECOMMENDED',
      'RECOMMENDED',
    ]);
  });

  it('reads points that run on in the line of the verb', () => {
    expect(parts('RESOLVED: (1) That the count be noted; (2) That the plan be adopted.')).toEqual([
      'NOTED',
      'APPROVED',
    ]);
  });

  it('takes bullets, conditions and the points of debate for no parts', () => {
    expect(parts('Points raised:\n1. Cost.\n2. Noise.\n\nRESOLVED that the plan be approved.')).toEqual([]);
    expect(
      parts('RESOLVED that consent be granted subject to the following conditions:\n1. Hours.\n2. Noise.'),
    ).toEqual([]);
    expect(parts('The Board agreed:\n• to note the count;\n• to adopt the plan.')).toEqual([]);
  });

  it('leaves amendments and procedure aside', () => {
    const text =
      'Councillor Ann Rook moved an amendment, that kerbs be deleted, seconded by Councillor Bo Finch. The amendment was LOST.\n\nRESOLVED that the plan be approved.';
    expect(outcome(text)).toBe('APPROVED');
  });

  it('keeps both readings where a deferral and an approval compete', () => {
    const facts = read('It was agreed to defer the plan to May.\n\nRESOLVED that the plan be approved.');
    expect(facts.outcome).toBe('UNKNOWN');
    expect(facts.verdict).toBeNull();
    expect(facts.candidates.map(({ value }) => value).sort()).toEqual(['APPROVED', 'DEFERRED']);
  });

  it('does not guess a decision that another record holds', () => {
    expect(outcome('RESOLVED as set out in the exempt minute.')).toBe('UNKNOWN');
    expect(outcome('A decision was reached, which is entered in the confidential book.')).toBe('UNKNOWN');
  });

  it('reads a withdrawal from the heading alone', () => {
    expect(outcome('', '9. Kerbs – WITHDRAWN')).toBe('WITHDRAWN');
    expect(outcome('', '9. Letters to withdrawn members')).toBe('NONE_RECORDED');
  });

  it('quotes exactly and never throws, whatever the text', () => {
    const piece = fc.constantFrom(
      'RESOLVED that ',
      'Resolved:\n',
      '(a) ',
      '1. x be noted\n',
      'the plan be approved',
      'Agreed. ',
      'The Committee:\n',
      'Decision\n',
      'Councillor Ann Rook moved that ',
      'lost',
      ' had ',
      '“q”',
      '\u00a0',
      '📜',
      '\r\n',
      ' | ',
    );
    const text = fc.oneof(
      fc.array(piece, { maxLength: 14 }).map((pieces) => pieces.join('')),
      fc.string(),
    );
    fc.assert(
      fc.property(text, (words) => {
        const facts = read(words, words);
        for (const found of [
          ...facts.parts,
          ...facts.candidates,
          ...(facts.verdict === null ? [] : [facts.verdict]),
        ]) {
          expect(words.slice(found.start, found.end)).toBe(found.quote);
        }
      }),
    );
  });
});
