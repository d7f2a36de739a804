import { describe, expect, it } from 'vitest';
import { readItemNumbers } from '../../../scrapers/minutes/item-numbers.ts';
import { readInterests } from '../../../scrapers/minutes/read-interests.ts';

const interests = (text: string, title = 'Declarations of interest'): string[] =>
  readInterests({ title, text }).map(
    ({ value }) => `${value.member} | ${value.items.join()} | ${value.nature}`,
  );

describe('readItemNumbers', () => {
  it('spells ranges out, drops sub-numbers and keeps prefixed numbers', () => {
    expect(readItemNumbers('7-9')).toEqual(['7', '8', '9']);
    expect(readItemNumbers('10 (1.6), 12(c)')).toEqual(['10', '12']);
    expect(readItemNumbers('PL.46')).toEqual(['PL.46']);
  });
});

describe('readInterests', () => {
  it('reads tables by their headings and fills in a name that stands in the row above', () => {
    expect(
      interests(
        'Councillor | Agenda item | Interest declared\nCllr Ada Lee | 7 – Budget 2026/27 | Tenant\n9 (2) | Governor',
      ),
    ).toEqual(['Ada Lee | 7 | Tenant', 'Ada Lee | 9 | Governor']);
  });

  it('leaves out columns that are no interest, in whatever order they stand', () => {
    expect(
      interests('Minute no. | Name | Reason | Action taken\n5 | Cllr Bo Hay | Landlord | Left the room'),
    ).toEqual(['Bo Hay | 5 | Landlord']);
  });

  it.each([
    [
      'Councillor Lee declared a personal interest in items 8 to 9 as a governor and left the room.',
      ['Lee | 8,9 | personal interest as a governor'],
    ],
    [
      'A personal interest was declared by Councillor Lee in item 5 as her brother applied.',
      ['Lee | 5 | personal interest as her brother applied'],
    ],
    [
      'As a friend of the owner, Cllr Lee declared a personal interest in item 6.',
      ['Lee | 6 | personal interest, As a friend of the owner'],
    ],
    [
      'In respect of item 6, declarations were made by\nCouncillor Lee (personal interest - tenant)',
      ['Lee | 6 | personal interest - tenant'],
    ],
    [
      'Cllr Lee said that her son was a cook at the school. It was a personal interest in item 4.',
      ['Lee | 4 | personal interest, her son was a cook at the school'],
    ],
    ['Cllr Lee, 12 (hall grant), is a trustee of the hall.', ['Lee | 12 | is a trustee of the hall']],
    [
      'Cllr Lee declared a personal interest in 7(a) as a tenant.',
      ['Lee | 7 | personal interest as a tenant'],
    ],
    ['Ada Lee – tenant of the hall (item 6).', ['Ada Lee | 6 | tenant of the hall']],
    [
      'Interests were declared by Councillor Lee in item 6 (tenant) and Councillor Hay in item 7 (parent).',
      ['Lee | 6 | tenant', 'Hay | 7 | parent'],
    ],
    [
      'Item 8 – Councillors Lee and Hay – personal – members of the club',
      ['Lee | 8 | personal – members of the club', 'Hay | 8 | personal – members of the club'],
    ],
    [
      'Item 5: Councillor Lee (personal: tenant); Councillor Hay (prejudicial: landlord)',
      ['Lee | 5 | personal: tenant', 'Hay | 5 | prejudicial: landlord'],
    ],
    [
      'Agenda item 9 – Land Transfers\nCouncillor Lee declared a personal interest as a governor.',
      ['Lee | 9 | personal interest as a governor'],
    ],
    ["Councillor Lee's sister works for the bidder (item 4).", ['Lee | 4 | sister works for the bidder']],
    [
      'The following declared a personal interest in item 6 as trustees:\n• Cllr Lee\n• Cllr Hay',
      ['Lee | 6 | personal interest as trustees', 'Hay | 6 | personal interest as trustees'],
    ],
    ['Member: Cllr Lee\nAgenda item: 6\nNature of interest: Trustee', ['Lee | 6 | Trustee']],
    [
      'Name | Paper | Type | Why\nCllrs Lee and Hay | 5 | Personal | Tenants',
      ['Lee | 5 | Personal Tenants', 'Hay | 5 | Personal Tenants'],
    ],
    ['Councillor | Interest\nCllr Lee | Item 5 – governor', ['Lee | 5 | governor']],
    [
      'Item | Member | Interest\n5 Budget | Cllr Lee | Tenant\n | Cllr Hay | Parent',
      ['Lee | 5 | Tenant', 'Hay | 5 | Parent'],
    ],
    ['PD & RS – item 9 – non-pecuniary', ['PD | 9 | non-pecuniary', 'RS | 9 | non-pecuniary']],
    [
      'DPI: Cllr Lee (7).\nORI: Cllrs Hay (4, 5) and Orr (5).',
      ['Lee | 7 | DPI', 'Hay | 4,5 | ORI', 'Orr | 5 | ORI'],
    ],
    ['Non-pecuniary: Lee (6), Hay (6, 7)', ['Lee | 6 | Non-pecuniary', 'Hay | 6,7 | Non-pecuniary']],
    ['Personal interests\nCllr Lee – Item 5 – tenant', ['Lee | 5 | Personal interest – tenant']],
    ['Cllr Lee, pecuniary, as the owner of no. 12 (item 6)', ['Lee | 6 | pecuniary, as the owner of no. 12']],
    ['6 – Cllr Lee (personal)', ['Lee | 6 | personal']],
    ['No. 318 – Leisure Trust\nCouncillor Lee – personal (left).', ['Lee | 318 | personal']],
    [
      'Interest | Members | Item(s)\nPersonal | Lee, Mrs Hay | 6',
      ['Lee | 6 | Personal', 'Hay | 6 | Personal'],
    ],
    [
      'No | Item | Action\n2.1 | LM declared that she is a trustee of the hall. Nothing arose. | ',
      ['LM |  | she is a trustee of the hall'],
    ],
    ['Chief Executive - Item 14 - financial interest', ['Chief Executive | 14 | financial interest']],
    ['Councillor Lee disclosed, as a tenant, an interest in item 6.', ['Lee | 6 | as a tenant']],
  ])('reads %j', (text, expected) => {
    expect(interests(text)).toEqual(expected);
  });

  it.each([
    [
      'Councillor Lee left, having a disclosable pecuniary interest.',
      ['Lee |  | disclosable pecuniary interest'],
    ],
    ['Having declared a prejudicial interest, Councillor Lee withdrew.', ['Lee |  | prejudicial interest']],
    ['Cllr Lee withdrew (DPI).', ['Lee |  | DPI interest']],
    ['CONFLICTS OF INTEREST\nCllr Lee – personal – plays there.', ['Lee |  | personal – plays there']],
    ['Lee Orr went out as he had declared a pecuniary interest.', ['Lee Orr |  | pecuniary interest']],
    ['Cllr Lee came in. She declared a personal interest.', ['Lee |  | personal interest']],
    [
      'Dr Lee said that a chemist rents from his practice. The Chair ruled it a financial interest.',
      ['Lee |  | financial interest, a chemist rents from his practice'],
    ],
  ])('reads what is declared under another item: %j', (text, expected) => {
    expect(interests(text, 'Bus contract')).toEqual(expected);
  });

  it.each([
    'Councillor Lee was pleased at the interest shown by residents.',
    'Councillor Lee declared that the scheme was in the public interest.',
    'Councillor Lee expressed an interest in joining the group.',
    'Mrs Hay asked why Councillor Lee had not declared an interest.',
    'Mr Orr said that he had a personal interest in the park.',
  ])('finds no declaration in %j', (text) => {
    expect(interests(text, 'Bus contract')).toEqual([]);
  });

  it('takes a statement that was found to be no interest for none', () => {
    expect(
      interests(
        'Councillor Lee advised that she had a link with item 5. She did not consider that she had an interest.',
      ),
    ).toEqual([]);
  });

  it('names nobody who is only part of a reason', () => {
    expect(
      interests('Councillor Lee declared an interest in item 6 as her husband, Mr Orr, is the tenant.'),
    ).toEqual(['Lee | 6 | her husband, Orr, is the tenant']);
  });

  it('finds nothing where nothing was declared', () => {
    expect(interests('Councillor Lee stated that she had no interests to declare.')).toEqual([]);
    expect(
      interests('The motion was declared carried. Councillor Lee declared the meeting closed.', 'Motion'),
    ).toEqual([]);
  });

  it('takes nothing from a correction of earlier minutes', () => {
    const text = 'Name | Item | Interest\nCouncillor Lee | 8 | Governor';
    expect(interests(`The table should have read:\n${text}`, 'Minutes of the last meeting')).toEqual([]);
  });

  it('reads a statement for transparency, unless its author denies an interest', () => {
    const said = 'Councillor Lee made a transparency statement as a director of the trust';
    expect(interests(`${said} on item 6.`)).toHaveLength(1);
    expect(interests(`${said} but did not consider that she had an interest.`)).toEqual([]);
  });

  it('finds what a member declares of himself under another heading, and not an opinion', () => {
    expect(interests('Councillor Lee declared that he was a director of the firm.', 'Car park')).toHaveLength(
      1,
    );
    expect(interests('Councillor Lee declared that he was against the charges.', 'Car park')).toEqual([]);
  });

  it.each([
    [
      'Cllr Lee declared an interest in item 6 as a governor. In respect of the same item Cllr Hay said that her son taught there.',
      ['6', '6'],
    ],
    ['Cllr Lee: trustee of the hall. Item 35.', ['35']],
    ['Cllr Lee added that her firm was the sponsor named in paper 6.', ['6']],
    [
      'Name | Type | Item / Nature of interest\nCllr Lee | Personal | Items 6-7, tenant of the owner',
      ['6,7'],
    ],
    [
      'Cllr Lee declared a personal interest in item 5 as a tenant and Cllr Hay a prejudicial interest as the owner.',
      ['5', '5'],
    ],
    ['Cllr Lee declared an interest in 24/31/Plan as he lived beside it.', ['24/31/Plan']],
    ['Cllr Lee declared an interest in application 24/01833/FUL as he lived beside it.', ['']],
    ['Cllr Lee declared an interest in minute 24.118 as he lived beside it.', ['24.118']],
  ])('finds the items of %j', (text, items) => {
    expect(interests(text).map((one) => one.split(' | ')[1])).toEqual(items);
  });

  it('finds what kept a member from taking part, in debate and over two sentences', () => {
    expect(
      interests(
        'Cllr Lee mentioned that her brother trades on the market, and took no further part.',
        'Bollards',
      ),
    ).toEqual(['Lee |  | her brother trades on the market']);
    expect(
      interests('Mr Lee stated that his farm lay on the line. He left the room.', 'Relief road'),
    ).toHaveLength(1);
    expect(interests('Mr Lee, having declared an interest earlier, remained.', 'Relief road')).toEqual([]);
  });

  it('keeps what is declared beside an open mind', () => {
    expect(
      interests('Cllr Lee declared that she knew the objector in item 5 but was not predetermined.'),
    ).toEqual(['Lee | 5 | she knew the objector']);
    expect(interests('Cllr Lee declared that she had been lobbied on item 5.')).toEqual([]);
  });
});
