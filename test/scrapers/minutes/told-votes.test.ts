import { describe, expect, it } from 'vitest';
import { readItem } from '../../../scrapers/minutes/read-item.ts';

const read = (text: string, title = '7. Kerbs') => readItem({ title, text });
const vote = (text: string) => read(text).votes?.value ?? null;
const movers = (text: string, title?: string) => {
  const { moved, seconded } = read(text, title);
  return [moved?.value ?? null, seconded?.value ?? null];
};
const end = '\n\nRESOLVED that the plan be approved.';

describe('a vote is read', () => {
  it.each([
    ['O blaid / For 3. Yn erbyn / Against 6. The motion was lost.', 3, 6, null],
    [`For: 7, against: 2, 1 yn ymatal / abstaining.${end}`, 7, 2, 1],
    [`Seven members having voted in favour and two against, the plan was carried.${end}`, 7, 2, null],
    [`A vote was called on option C. Seven were in favour and two against.${end}`, 7, 2, null],
    [`The public voted 30 for, 12 against. Councillors then voted, 4-1 in favour.${end}`, 4, 1, null],
    [
      `The motion was carried.\nOn Cllr Lee's request the voting was recorded: YES 9; NO 4.${end}`,
      9,
      4,
      null,
    ],
    ['RESOLVED [For = 5, Against = 3] That the plan be approved.', 5, 3, null],
    [`The plan was put: 6 for, 1 against, 1 abst.${end}`, 6, 1, 1],
    [`Put to the vote: 6–0, one abstention.${end}`, 6, 0, 1],
    [`Upon the plan: Ayes 21. Noes 14.${end}`, 21, 14, null],
    [`Voting: In favour of the plan – 5. Contrary – 4.${end}`, 5, 4, null],
    [`Voting: In favour – 6 of 7 authorities. Opposed – 1.${end}`, 6, 1, null],
    ['The plan was approved by seven Members, with none opposed.', 7, 0, null],
    ['The motion was carried with no one against it.', null, 0, null],
    [' | For | Against\nPrimary schools | 7 | 1\n\nRESOLVED that the plan be approved.', 7, 1, null],
    [`There was one seconder for B and none for A. B was put and carried by 9 votes to 2.${end}`, 9, 2, null],
  ])('in %j', (text, inFavour, against, abstain) => {
    expect(vote(text)).toMatchObject({ for: inFavour, against, abstain });
  });

  it('where it is told only that the question was carried, or that every hand went up', () => {
    const moved = 'Moved by Cllr Rook, seconded by Cllr Finch, that kerbs be lowered. ';
    expect(vote(`${moved}This was carried.${end}`)).toMatchObject({ for: null, result: 'CARRIED' });
    expect(vote(`${moved}All hands went up.`)).toMatchObject({ unanimous: true, result: 'CARRIED' });
    expect(vote(`There being no amendment, the motion was unanimously agreed.`)).toMatchObject({
      unanimous: true,
    });
  });

  it('in favour by everybody, where a clerk says so shortly', () => {
    expect(vote('Cllr Lee proposed by Cllr Hay, seconded Cllr Orr as Chair, all agreed.')).toMatchObject({
      unanimous: true,
    });
    expect(vote('RESOLVED that the plan be approved. Unan.')).toMatchObject({ unanimous: true });
  });

  it('with a second vote of the chair, and with a name behind the number of a line', () => {
    expect(
      vote(`Voting: Six for; six against. The Chairman voted a second time, in favour.${end}`),
    ).toMatchObject({ for: 6, against: 6, casting: true });
    expect(vote(`Aye: 7\nNo: 1 (Councillor Lee)\nAbstained: Nil${end}`)).toMatchObject({
      for: 7,
      against: 1,
      abstain: 0,
      named: { against: ['Lee'] },
    });
  });

  it('with the names of those who are against it, counted only where that is told', () => {
    expect(vote('Resolved, with Cllr Lee against, to approve the plan.')).toMatchObject({
      against: 1,
      named: { against: ['Lee'] },
    });
    expect(
      vote(
        `RESOLVED that the plan be approved. Cllrs Lee and Hay asked that their votes against be recorded.`,
      ),
    ).toMatchObject({ against: null, named: { against: ['Lee', 'Hay'] } });
    expect(
      vote(`Carried, 5 for, 2 against. Cllr Lee wished it to be recorded that she had voted against.${end}`),
    ).toMatchObject({ for: 5, against: 2, named: { against: ['Lee'] } });
  });

  it('with the names of a roll or of a division that nobody counts', () => {
    expect(vote(`Cllr Lee Y\nCllr Hay Y\nCllr Orr N${end}`)).toMatchObject({
      named: { for: ['Lee', 'Hay'], against: ['Orr'], abstain: [] },
    });
    expect(
      vote('Motion: A Lee, B Hay, C Orr\nAmendment: D Moss, E Nye\nThe Motion was carried by 3 votes to 2.'),
    ).toMatchObject({
      for: 3,
      against: 2,
      named: { for: ['A Lee', 'B Hay', 'C Orr'], against: ['D Moss', 'E Nye'], abstain: [] },
    });
  });

  it('but not of others, of earlier days, or where figures are set against one another', () => {
    expect(vote(`Of the forty households nineteen were in favour.${end}`)).toBeNull();
    expect(vote(`The Board had recommended approval by a vote of 6 to 1.${end}`)).toBeNull();
    expect(vote(`There were 84 runs against a five-year mean of 71.${end}`)).toBeNull();
    expect(vote(`The change needed the unanimous support of the members.${end}`)).toBeNull();
  });
});

describe('movers are read', () => {
  it.each([
    [
      `Cllr Rook thought it finely balanced but moved the plan, seconded by Cllr Finch.${end}`,
      'Rook',
      'Finch',
    ],
    [`Prop. Miss Rook, 2nd Ald. Finch.${end}`, 'Rook', 'Finch'],
    [`Motion (Cllrs Rook and Finch)\nTo lower kerbs.\nThe motion was carried.`, 'Rook', 'Finch'],
    [`On the motion of Cllr Rook, with Cllr Finch in support, it was${end}`, 'Rook', 'Finch'],
    [`Moved by the Mayor, seconded by the Deputy Mayor (Cllr Finch).${end}`, null, 'Finch'],
    ['Cllr Rook proposed that a sign be bought. No seconder. Motion fell.', 'Rook', null],
    [
      'Proposed by Cllr Rook £300; Cllr Wren proposed £150 as an amendment. The amendment was lost. The original motion was carried.',
      'Rook',
      null,
    ],
  ])('in %j', (text, moved, seconded) => {
    expect(movers(text)).toEqual([moved, seconded]);
  });

  it('of the candidate who was chosen', () => {
    const nominated =
      'Cllr Moss (proposed by Cllr Rook) and Cllr Nye (proposed by Cllr Finch, seconded by Cllr Hay) were named. ';
    expect(movers(`${nominated}RESOLVED that Cllr Nye be appointed Chair.`)).toEqual(['Finch', 'Hay']);
    expect(movers(`${nominated}RESOLVED that Cllr Moss be appointed Chair.`)).toEqual(['Rook', null]);
  });

  it('but not from what another body had agreed', () => {
    expect(
      movers(
        'The Council had agreed that the motion by Councillor Rook stand referred. The report was noted.',
      ),
    ).toEqual([null, null]);
  });
});
