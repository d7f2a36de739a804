import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readMovers } from '../../../scrapers/minutes/read-movers.ts';
import { readOutcome } from '../../../scrapers/minutes/read-outcome.ts';
import { readVotes } from '../../../scrapers/minutes/read-votes.ts';

const item = (text: string) => ({ title: '7. Kerbs', text });
const vote = (text: string) => readVotes(item(text), readOutcome(item(text)))?.value ?? null;
const movers = (text: string) => {
  const { moved, seconded } = readMovers(item(text), readOutcome(item(text)));
  return [moved?.value ?? null, seconded?.value ?? null];
};
const end = '\n\nRESOLVED that the plan be approved.';

describe('readVotes', () => {
  it.each([
    ['For: 5\nAgainst: 4\nAbstentions: 0', 5, 4, 0],
    ['In Favour 6, Against 2, Abstaining 1', 6, 2, 1],
    ['For | Against | Abstain\n7 | 2 | 1', 7, 2, 1],
    ['For\n5\nAgainst\n4\nAbstain\nnil', 5, 4, 0],
    ['On a show of hands there were six in favour and two against, with one abstention.', 6, 2, 1],
    ['9 members voted for the motion, three against.', 9, 3, null],
    ['The proposal was carried by 12 votes to 9.', 12, 9, null],
    ['Voting: 6–5–2', 6, 5, 2],
    ['Voting: 8 – For 3 – Against 1 – Abstention', 8, 3, 1],
    ['Carried (10 For / 2 Against / 1 Abs).', 10, 2, 1],
    ['With 10 hands raised for and 3 against it was agreed to lower it.', 10, 3, null],
    [
      'On a recorded vote the proposal was carried, 18 Members voting in favour and 11 against.',
      18,
      11,
      null,
    ],
    ['Carried nem. con.', null, 0, null],
    ['It was resolved (6 : 4) accordingly.', 6, 4, null],
    ['For 9. Against 0. Abstained 1.', 9, 0, 1],
    ['7 were for it, 3 against and the lay members (two) abstained.', 7, 3, 2],
  ])('counts %j', (text, inFavour, against, abstain) => {
    expect(vote(text + end)).toMatchObject({
      for: inFavour,
      against,
      abstain,
      result: 'CARRIED',
      unanimous: false,
    });
  });

  it('counts a division between a motion and an amendment', () => {
    const put =
      'Motion by Councillor Ann Rook, seconded by Councillor Bo Carr: That kerbs be lowered.\n' +
      'Amendment by Councillor Di Moss, seconded by Councillor Ed Nye: That the matter be deferred.\n';
    expect(vote(`${put}4 members voted for the motion and 3 for the amendment.`)).toMatchObject({
      for: 4,
      against: 3,
      result: 'CARRIED',
    });
    expect(movers(`${put}The amendment received 9 votes and the motion 6 votes.`)).toEqual([
      'Di Moss',
      'Ed Nye',
    ]);
  });

  it('reads a roll call and a table of ticks', () => {
    const named = { for: ['Rook', 'Carr'], against: ['Moss'], abstain: [] };
    expect(
      vote(`Recorded vote: Cllr Rook – for; Cllr Carr – for; Cllr Moss – against.${end}`)?.named,
    ).toEqual(named);
    expect(
      vote(`Member | For | Against\nRook | ✓ |\nCarr | ✓ |\nMoss | | ✓\nThe motion was carried.${end}`)
        ?.named,
    ).toEqual(named);
  });

  it('keeps the count of a result that is told again', () => {
    const text =
      'Moved by Councillor Ann Rook.\nUpon the vote (For: 2, Against: 5) the motion was LOST.\n' +
      'The motion was put to the vote and was declared LOST.';
    expect(vote(text)).toMatchObject({ for: 2, against: 5, result: 'LOST' });
  });

  it('gives the smaller number to the side that lost', () => {
    expect(
      vote('Councillor Ann Rook moved that kerbs be lowered. The motion was lost by 9 votes to 4.'),
    ).toMatchObject({
      for: 4,
      against: 9,
      result: 'LOST',
    });
  });

  it('reads unanimity and a casting vote', () => {
    expect(vote('UNANIMOUSLY RESOLVED that the plan be approved.')).toMatchObject({
      unanimous: true,
      for: null,
    });
    expect(
      vote(`There voted 4 for and 4 against. The Chair gave a casting vote in favour.${end}`),
    ).toMatchObject({
      for: 4,
      against: 4,
      casting: true,
      result: 'CARRIED',
    });
  });

  it('reads names by side, with counts where only names are given', () => {
    expect(vote(`For: Councillors Rook, Finch and Wren\nAgainst: Councillor Crane\n${end}`)).toMatchObject({
      for: 3,
      against: 1,
      named: { for: ['Rook', 'Finch', 'Wren'], against: ['Crane'], abstain: [] },
    });
    expect(vote(`Member | Vote\nCouncillor Rook | For\nCouncillor Crane | Against${end}`)?.named).toEqual({
      for: ['Rook'],
      against: ['Crane'],
      abstain: [],
    });
  });

  it('leaves the votes of amendments, of earlier meetings and of nobody out', () => {
    expect(vote(`The amendment was put and lost by two votes to five.${end}`)).toBeNull();
    expect(vote(`In May the scheme had been carried by 11 votes to 8.${end}`)).toBeNull();
    expect(vote(`Two members spoke for the plan and three against.${end}`)).toBeNull();
    expect(vote('There were 5 letters for and 3 against.')).toBeNull();
  });
});

describe('readMovers', () => {
  it.each([
    [
      'Councillor Ann Rook MOVED that kerbs be lowered, SECONDED by Cllr Bo Finch. CARRIED.',
      'Ann Rook',
      'Bo Finch',
    ],
    [`Proposed by Mrs Rook; seconded by Dr Finch.${end}`, 'Rook', 'Finch'],
    [`Prop. Cllr Rook, sec. Cllr Finch.${end}`, 'Rook', 'Finch'],
    [`Mr. Rook moved and Mr. Finch seconded the plan.${end}`, 'Rook', 'Finch'],
    [`On the motion of Councillor Rook, seconded by Councillor Finch, it was${end}`, 'Rook', 'Finch'],
    [`Moved by the Chair and seconded by Councillor Finch.${end}`, null, 'Finch'],
    ['Kerb account of £40 approved (prop. AR sec. BF).', 'AR', 'BF'],
    [
      'Councillor Rook (proposer) and Councillor Finch (seconder): That kerbs be painted. Carried.',
      'Rook',
      'Finch',
    ],
    ["Councillor Rook's motion was seconded by Councillor Finch. It was put and carried.", 'Rook', 'Finch'],
    ['Proposed: that kerbs be painted. (Cllr Rook / Cllr Finch) CARRIED.', 'Rook', 'Finch'],
    [`Councillor Rook proposed that bins be painted. There was no seconder.${end}`, null, null],
    [
      `Councillor Wren moved deferral. There was no seconder. Councillor Rook moved, Councillor Finch seconding, that the plan be approved. Carried.`,
      'Rook',
      'Finch',
    ],
  ])('reads %j', (text, moved, seconded) => {
    expect(movers(text)).toEqual([moved, seconded]);
  });

  it('names nobody who moved only an amendment', () => {
    expect(
      movers(
        `Councillor Wren moved an amendment, seconded by Councillor Crane, that it be cut. The amendment fell.${end}`,
      ),
    ).toEqual([null, null]);
  });

  it('quotes exactly and never throws, whatever the text', () => {
    const piece = fc.constantFrom(
      'For: 4\n',
      'Against (2): A and B\n',
      'Councillor Ann Rook ',
      'moved that ',
      'seconded by ',
      'carried',
      'For | Against\n',
      '3 | 4\n',
      'unanimously ',
      'RESOLVED that x be noted. ',
      '“',
      '📜',
      '\n',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 14 }), (pieces) => {
        const text = pieces.join('');
        const outcome = readOutcome(item(text));
        const { moved, seconded } = readMovers(item(text), outcome);
        for (const found of [readVotes(item(text), outcome), moved, seconded]) {
          if (found !== null) expect(text.slice(found.start, found.end)).toBe(found.quote);
        }
      }),
    );
  });
});
