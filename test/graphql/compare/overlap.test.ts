import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type OpenApi, openApi } from '../open-api.ts';
import { bodies, writeBodies } from './two-bodies.ts';

let open: OpenApi;
beforeAll(async () => {
  open = await openApi([bodies]);
  await writeBodies(open.engine);
});
afterAll(() => open.close());

const ask = async (field: string, selection: string): Promise<Record<string, unknown>> => {
  const { data, errors } = await open.ask(`{ ${field} { ${selection} } }`);
  expect(errors).toBeUndefined();
  return Object.values(data ?? {})[0] as Record<string, unknown>;
};
const sides = 'a: "2", b: "1"';

describe('overlap', () => {
  it('names who sat on both, by listed seats or by attendance, and says by which', async () => {
    const seat = '{ basis present asSubstitute named memberships { role from to source { url } } }';
    const source = { url: 'https://duo.invalid/minutes' };
    expect(
      await ask(`overlap(${sides})`, `state reason count members { member { name } a ${seat} b ${seat} }`),
    ).toEqual({
      state: 'IN_RECORD',
      reason:
        '4 people on both, of those whom the record names (4 people for Performance Committee, 4 for Children Committee): 1 by their listed seats, 3 by attendance on one of them at least.',
      count: 4,
      members: [
        {
          member: { name: 'Sam Elder' },
          a: {
            basis: 'MEMBERSHIP',
            present: 0,
            asSubstitute: 0,
            named: 0,
            memberships: [{ role: 'Chair', from: null, to: '2016-12-31', source }],
          },
          b: {
            basis: 'MEMBERSHIP',
            present: 0,
            asSubstitute: 0,
            named: 1,
            memberships: [{ role: 'Member', from: '2015-05-20', to: null, source }],
          },
        },
        {
          member: { name: 'Jo Ash' },
          a: { basis: 'PRESENT', present: 1, asSubstitute: 0, named: 1, memberships: [] },
          b: {
            basis: 'MEMBERSHIP',
            present: 1,
            asSubstitute: 0,
            named: 1,
            memberships: [{ role: 'Member', from: null, to: null, source }],
          },
        },
        {
          member: { name: 'Kit Cedar' },
          a: { basis: 'LISTED', present: 0, asSubstitute: 0, named: 1, memberships: [] },
          b: { basis: 'PRESENT', present: 1, asSubstitute: 0, named: 1, memberships: [] },
        },
        {
          member: { name: 'Lee Birch' },
          a: { basis: 'SUBSTITUTE', present: 1, asSubstitute: 1, named: 1, memberships: [] },
          b: { basis: 'PRESENT', present: 1, asSubstitute: 0, named: 1, memberships: [] },
        },
      ],
    });
  });

  it('leaves out seats that were over before the window, and meetings outside it', async () => {
    const { members } = await ask(
      `overlap(${sides}, from: "2017-01-01")`,
      'members { member { name } a { basis } b { basis } }',
    );
    expect(members).toEqual([]);
  });

  it('names who was in the room for an issue in both: members, substitutes and guests, absentees never', async () => {
    const presence =
      '{ meeting { mid } committeeName items { aiId } attendance { status } asSubstitute outOfRoom }';
    const at = (mid: number, aiId: number, more: object = {}) => [
      {
        meeting: { mid },
        committeeName: mid === 21 ? 'Performance Committee' : 'Children Committee',
        items: [{ aiId }],
        attendance: { status: 'PRESENT' },
        asSubstitute: false,
        outOfRoom: false,
        ...more,
      },
    ];
    const guest = { attendance: { status: 'IN_ATTENDANCE' } };
    expect(
      await ask(
        `overlap(${sides}, issue: "duo:issue:vacancies")`,
        `matter { title } room { state reason count a { meetings told } b { meetings told }
          people { member { name } a ${presence} b ${presence} } }`,
      ),
    ).toEqual({
      matter: { title: 'Social work vacancies' },
      room: {
        state: 'IN_RECORD',
        reason:
          'Of those that took it, the record tells for 1 of 1 meeting of Performance Committee and 1 of 1 meeting of Children Committee who came: 3 people in both, as far as they name who came. A list tells of a meeting, seldom of the moment at which an item was taken.',
        count: 3,
        a: { meetings: 1, told: 1 },
        b: { meetings: 1, told: 1 },
        people: [
          { member: { name: 'Jo Ash' }, a: at(21, 211), b: at(22, 221) },
          {
            member: { name: 'Lee Birch' },
            a: at(21, 211, { asSubstitute: true }),
            b: at(22, 221, { outOfRoom: true }),
          },
          { member: { name: 'Di Fir' }, a: at(21, 211, guest), b: at(22, 221, guest) },
        ],
      },
    });
  });

  it('says that the record does not tell where nobody is known to have come', async () => {
    expect(
      await ask(
        `overlap(${sides}, query: "foster care")`,
        'state matter { title } room { state reason people { a { asSubstitute } } }',
      ),
    ).toEqual({
      state: 'IN_RECORD',
      matter: { title: 'foster care' },
      room: {
        state: 'NOT_IN_RECORD',
        reason: expect.stringMatching(
          /0 of 1 meeting of Performance Committee .* so it does not tell/,
        ) as string,
        people: [],
      },
    });
    expect(await ask(`overlap(${sides}, issue: "duo:issue:places")`, 'room { state reason }')).toEqual({
      room: { state: 'NOT_IN_RECORD', reason: 'Nothing leads from it to Performance Committee.' },
    });
    expect(await ask(`overlap(${sides})`, 'matter { title } room { state }')).toEqual({
      matter: null,
      room: null,
    });
  });

  it('says where nothing tells who sat there', async () => {
    expect(await ask('overlap(a: "1", b: "3")', 'state reason count')).toEqual({
      state: 'NOT_IN_RECORD',
      reason:
        'What was read lists neither seats nor who came for one of them (4 people for Children Committee, 0 for Planning Committee).',
      count: 0,
    });
  });
});
