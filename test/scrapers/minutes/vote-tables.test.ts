import { describe, expect, it } from 'vitest';
import { toPlainText } from '../../../scrapers/core/plain-text.ts';
import { readItem } from '../../../scrapers/minutes/read-item.ts';

const end = '\n\nRESOLVED that the plan be approved.';
const read = (text: string) => readItem({ title: '7. Kerbs', text });
const vote = (text: string) => read(text + end).votes?.value ?? null;

describe('a vote in a table of its own', () => {
  it('tells who was on which side by the column of a tick, with its blank cells', () => {
    const row = (...cells: string[]) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;
    const html = `<table>${row('Councillor', 'For', 'Against', 'Abstain')}${row('Lee', 'X', '', '')}${row('Hay', '', 'X', '')}${row('Orr', '', '', 'X')}${row('Moss', 'X', '', '')}${row('Totals', '2', '1', '1')}</table>`;
    expect(vote(toPlainText(html) ?? '')).toMatchObject({
      for: 2,
      against: 1,
      abstain: 1,
      named: { for: ['Lee', 'Moss'], against: ['Hay'], abstain: ['Orr'] },
    });
  });

  it.each([
    ['For | Against\nLee Hay | Orr\n2 | 1', ['Lee', 'Hay'], ['Orr']],
    ['For (2) | Against (1)\nLee Hay | Orr', ['Lee', 'Hay'], ['Orr']],
    ['Member | Vote\nLee | F\nHay | F\nOrr | A', ['Lee', 'Hay'], ['Orr']],
    ['For | Lee, Hay\nAgainst | Orr', ['Lee', 'Hay'], ['Orr']],
    ['For the motion    Against the motion\nLee    Orr\nHay', ['Lee', 'Hay'], ['Orr']],
  ])('names the sides of %j', (table, inFavour, against) => {
    expect(vote(table)).toMatchObject({ for: 2, against: 1, named: { for: inFavour, against } });
  });

  it('counts the row of the whole motion, and a row below a blank cell', () => {
    const put = 'Cllr Lee moved the plan. Cllr Hay moved an amendment.\n';
    expect(vote(`${put} | For | Against\nAmendment | 9 | 4\nMotion as amended | 11 | 2`)).toMatchObject({
      for: 11,
      against: 2,
    });
    expect(vote('For | Against | Abstained\nPrimary schools | 7 | 1 | 2')).toMatchObject({
      for: 7,
      against: 1,
      abstain: 2,
    });
  });

  it('reads mover and seconder from columns and labels', () => {
    const movers = (text: string) => {
      const { moved, seconded } = read(text + end);
      return [moved?.value, seconded?.value];
    };
    const columns =
      'Resolution | Proposer | Seconder | For | Against\nTo lower kerbs | Cllr Lee | Cllr Hay | 8 | 0';
    expect(movers(columns)).toEqual(['Lee', 'Hay']);
    expect(vote(columns)).toMatchObject({ for: 8, against: 0 });
    expect(movers('Proposed / Seconded\nCllr Lee / Cllr Hay')).toEqual(['Lee', 'Hay']);
    expect(movers('Proposer | Cllr Lee\nSeconder | Cllr Hay')).toEqual(['Lee', 'Hay']);
  });
});

describe('a vote told in words that no outcome rests on', () => {
  it.each([
    ['Vote\nSplit: five to three', { for: 5, against: 3 }],
    ['The motion was carried 6/1.', { for: 6, against: 1 }],
    ['Everyone voted for this.', { unanimous: true }],
    ['Agreed without dissent.', { against: 0, unanimous: false }],
    ['The Council divided: Ayes 11, Noes 8.', { for: 11, against: 8 }],
    ['Twelve of the thirteen members present voted in favour and one against.', { for: 12, against: 1 }],
    [
      'Those who voted for it were Cllrs Lee and Hay. Those who voted against it were Cllrs Orr and Moss.',
      { for: 2, against: 2 },
    ],
    [
      'Prop AH, 2nd RD. Carried 4-0 with CS abstaining.',
      { for: 4, named: { for: [], against: [], abstain: ['CS'] } },
    ],
    ['Cllr Lee – For\nCllr Hay – For\nCllr Orr – Against', { for: 2, against: 1 }],
    [
      'Cllr Lee asked for it to be minuted that she had abstained.',
      { named: { for: [], against: [], abstain: ['Lee'] } },
    ],
  ])('%j', (text, told) => {
    expect(vote(text)).toMatchObject(told);
  });

  it.each([
    ["The District's committee refused this on 12th September by seven votes to two."],
    ['The trade had held its own ballot, with 40 drivers for a rank and 3 against.'],
    ['A motion to extend the meeting beyond three hours was carried by 12 votes to 8.'],
    ['A proposal by Cllr Lee to ask for a freeze was voted down by 8 to 3.'],
  ])('but not %j', (text) => {
    expect(vote(text)).toBeNull();
  });

  it('with movers that another sentence tells', () => {
    const movers = (text: string) => {
      const { moved, seconded } = read(text + end);
      return [moved?.value ?? null, seconded?.value ?? null];
    };
    expect(movers('Cllrs Lee and Hay respectively proposed and seconded that kerbs be lowered.')).toEqual([
      'Lee',
      'Hay',
    ]);
    expect(movers('Moved (Ann Lee/Bo Hay): that kerbs be lowered. Motion carried 5-0.')).toEqual([
      'Ann Lee',
      'Bo Hay',
    ]);
    expect(movers('Cllr Lee saw a need. She moved the plan, Cllr Hay seconding. Agreed 7-1.')).toEqual([
      'Lee',
      'Hay',
    ]);
  });
});
