import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readOutcome } from '../../../scrapers/minutes/read-outcome.ts';

const read = (text: string, title = '7. Footways') => readOutcome({ title, text });
const outcome = (text: string, title?: string): string => read(text, title).outcome;
const parts = (text: string): string[] => read(text).parts.map(({ value }) => value);

describe('readOutcome', () => {
  it.each([
    ['RESOLVED – That the figures be noted.', 'NOTED'],
    ['RESOLVED that the survey be noted; and that officers proceed as it sets out.', 'AGREED'],
    ['There was submitted and noted a statement of kerbs.', 'NOTED'],
    ['Three kerbs were low. DECISION: contents noted; Clerk to measure them.', 'NOTED'],
    ['Decision (unanimous)\nThat the kerb plan be approved.', 'APPROVED'],
    ['Cytunwyd / Agreed:\n\nTo approve the kerb plan.', 'APPROVED'],
    ['The Executive Member for Roads approved the kerb programme.', 'APPROVED'],
    ['The Chair announced that the application had been refused.', 'REJECTED'],
    ['DECISION\n\nThe licence is granted, save that music shall be ended at ten.', 'APPROVED'],
    ['The Board took the view that it was one for the Roads Panel and referred it there.', 'REFERRED'],
    ['The motion therefore stood referred to the Roads Panel.', 'REFERRED'],
    ['Having heard that kerbs would cost £900, the Board did not support the motion.', 'REJECTED'],
    ['There being nobody to move it, the motion on kerbs fell.', 'REJECTED'],
    ['She no longer wished to go on, and the motion was by leave withdrawn.', 'WITHDRAWN'],
    ['Members were content for this item to be held over.', 'DEFERRED'],
    ['The matter of the kerb will return in October.', 'DEFERRED'],
    ['With that change the kerb estimates were passed.', 'AMENDED'],
    [
      'RECOMMENDED TO COUNCIL: That kerbs be low.\n\nRESOLVED: That the Kerb Board be thanked.',
      'RECOMMENDED',
    ],
    ['A resolution was passed and is minuted separately in the confidential book.', 'UNKNOWN'],
    ['At its meeting on 3 May the Council RESOLVED that kerbs be painted.', 'NONE_RECORDED'],
    [
      'To consider passing a resolution in the following terms:\nRESOLVED – That kerbs be painted.',
      'NONE_RECORDED',
    ],
    ['The Leader replied that the kerb decision had been deferred by the Government.', 'NONE_RECORDED'],
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
    ['It was agreed that the application be continued for a site visit.', 'DEFERRED'],
    ['Mrs Abbs moved and Mr Orme seconded refusal on highway grounds. Carried 8–3.', 'REJECTED'],
    ['Cllr Abbs proposed a deferral of one month. Cllr Orme seconded. Carried.', 'DEFERRED'],
    ['Held over; plans incomplete.', 'DEFERRED'],
    ['Resolution: Application refused for the following reasons:\n1. Height.\n2. Shade.', 'REJECTED'],
    ['Councillor Ann Rook moved that kerbs be painted. The motion was put and lost.', 'REJECTED'],
    ['Councillor Rook withdrew her motion.', 'WITHDRAWN'],
    ['The kerb policy, as amended, was adopted.', 'AMENDED'],
    ['PENDERFYNWYD nodi’r adroddiad.', 'NOTED'],
    ['The motion was CARRIED.', 'AGREED'],
    ['Ordered, that the kerb account be passed.', 'APPROVED'],
    ['Resolved (8–2): That the kerb survey be adopted.', 'APPROVED'],
    ['RESOLVED (Councillor Rook dissenting): That the kerb survey be noted.', 'NOTED'],
    ['The Board gave its approval to the kerb contract.', 'APPROVED'],
    ['The Council levied a kerb rate of 2p.', 'APPROVED'],
    ['Members were unanimous in refusing the licence.', 'REJECTED'],
    ['The request for a new kerb was not supported.', 'REJECTED'],
    ['The Panel decided not to approve the kerb plan.', 'REJECTED'],
    ['RESOLVED that the offer of kerbstones be not accepted.', 'REJECTED'],
    ['That the survey be not noted was agreed by 5 votes to 2.', 'REJECTED'],
    ['The report would be brought back to the May meeting.', 'DEFERRED'],
    ['The kerb item was left on the table until the autumn meeting.', 'DEFERRED'],
    ['Councillor Rook asked leave to withdraw her item and leave was given.', 'WITHDRAWN'],
    ['There being no other nomination, Councillor Rook was declared duly elected.', 'AGREED'],
    ['There was general agreement to paint the kerbs.', 'AGREED'],
    ['Councillor Ann Rook moved approval of the plan. The vote was 8 for and 1 against.', 'APPROVED'],
    ['The recommendation to refuse was moved by Councillor Ann Rook and carried.', 'REJECTED'],
    ['An amendment was carried and became the substantive motion, which was then carried.', 'AMENDED'],
    ['Decided:\nStreet | Result\nLow Row | £90 awarded\nHigh Row | Not supported', 'APPROVED'],
    ['That the kerb survey be received.\n\nSo resolved.', 'NOTED'],
    ['RECOMMENDATION: That the Board approve the kerb plan.\n\nThe Board did so.', 'APPROVED'],
    ['The papers go to the Roads Panel in May, to which the matter is accordingly remitted.', 'REFERRED'],
    [
      'RESOLVED that the plan be noted, save for page 4, which is to be referred to the Roads Panel.',
      'REFERRED',
    ],
    ['The Mayor directed that the motion be referred to the Roads Committee.', 'REFERRED'],
    ['The Board noted that the clerk had let the kerb contract in June.', 'NOTED'],
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
    'It was resolved that Standing Order 4 be suspended so that Ms Poe could speak. Ms Poe spoke of kerbs.',
    'Councillor Rook said she was elected to the kerb trust and was happy with the plan that it had adopted.',
    'Councillor Rook asked why the motion agreed in May had not been acted on.',
    'The report was referred to by several members as clear.',
    'Permission for kerbs was granted by the inspector on appeal.',
    'Ms Poe asked if the kerb fees were set by statute. The clerk said that they were.',
    'Some members supported the plan and others did not.',
  ])('finds no verdict in %j', (text) => {
    expect(outcome(text)).toBe('NONE_RECORDED');
  });

  it('takes the content of a bare word from the heading where nothing was put', () => {
    expect(outcome('Agreed.', '3. Minutes of the last meeting')).toBe('APPROVED');
    expect(outcome('Agreed.', '4. To note the kerb survey')).toBe('NOTED');
  });

  it('leaves a decision open that only a closed report tells', () => {
    const text = 'RESOLVED that the recommendations set out in paragraph 4 of the report be approved.';
    expect(outcome(text, '9. Kerb claim (exempt)')).toBe('UNKNOWN');
    expect(outcome(text)).toBe('APPROVED');
    expect(
      outcome('Councillor Ann Rook moved the motion, which was carried. The motion is not printed.'),
    ).toBe('UNKNOWN');
  });

  it('takes a refusal of some points for no refusal of all', () => {
    const text = (first: string, second: string): string => `RESOLVED:\n1. That ${first}\n2. That ${second}`;
    expect(outcome(text('kerbs be lowered.', 'the request for bins be not agreed.'))).toBe('AGREED');
    expect(outcome(text('the application be refused.', 'notice be served.'))).toBe('REJECTED');
  });

  it('reads points that run on in a line and points with section numbers', () => {
    expect(parts('It was agreed that (a) kerbs be lowered; and (b) the count be noted.')).toEqual([
      'AGREED',
      'NOTED',
    ]);
    expect(parts('RESOLVED\n1.1 That the plan be approved.\n1.2 That the count be noted.')).toEqual([
      'APPROVED',
      'NOTED',
    ]);
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
