import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type OpenApi, openApi } from '../open-api.ts';
import { bodies, writeBodies } from './two-bodies.ts';

let open: OpenApi;
beforeAll(async () => {
  open = await openApi([bodies]);
  await writeBodies(open.engine);
});
afterAll(() => open.close());

type Fields = Record<string, unknown>;
const ask = async (field: string, selection: string): Promise<Fields> => {
  const { data, errors } = await open.ask(`{ ${field} { ${selection} } }`);
  expect(errors).toBeUndefined();
  return Object.values(data ?? {})[0] as Fields;
};
const refused = async (field: string): Promise<string> => {
  const { errors } = await open.ask(`{ ${field} { state } }`);
  expect(errors?.[0]?.extensions?.['code']).toBe('BAD_USER_INPUT');
  return errors?.[0]?.message ?? '';
};

const sides = 'a: "2", b: "1"';

describe('compare', () => {
  it('tells what both saw, what the one alone and what is left open', async () => {
    const part = '{ issue { title } }';
    expect(
      await ask(
        `compare(${sides})`,
        `state reason bothCount onlyACount onlyBCount undecidedCount proceduralCount
         both ${part} onlyA ${part} onlyB ${part} undecided ${part}`,
      ),
    ).toEqual({
      state: 'IN_RECORD',
      reason:
        'Of 7 issues both saw 4, Performance Committee alone is linked to 1, Children Committee alone to 1; of 1 it is left open. No link is not no sight: the verdict on each says how far it is.',
      bothCount: 4,
      onlyACount: 1,
      onlyBCount: 1,
      undecidedCount: 1,
      proceduralCount: 1,
      both: ['Foster care', 'Social work vacancies', 'Adoption', 'Improvement plan'].map((title) => ({
        issue: { title },
      })),
      onlyA: [{ issue: { title: 'Heliport noise' } }],
      onlyB: [{ issue: { title: 'School places' } }],
      undecided: [{ issue: { title: 'Waste contract' } }],
    });
  });

  it('has first sight, lag and evidence of each, with the name that the committee bore', async () => {
    const { both } = await ask(
      `compare(${sides}, from: "2016-01-01", to: "2017-12-31")`,
      `both { issue { title } lag { state days { least most } direction censored }
        a { name verdict count firstFrom firstTo firsts { item { aiId } committeeName method score dayBasis evidence { quote source { url } } } }
        b { name verdict firstFrom } }`,
    );
    expect(both).toEqual([
      {
        issue: { title: 'Social work vacancies' },
        lag: { state: 'BOTH_SAW', days: { least: 440, most: 440 }, direction: 'A_FIRST', censored: false },
        a: {
          name: 'Performance Committee',
          verdict: 'SEEN',
          count: 1,
          firstFrom: '2016-05-04',
          firstTo: '2016-05-04',
          firsts: [
            {
              item: { aiId: 211 },
              committeeName: 'Performance Committee',
              method: 'test-1',
              score: 0.8,
              dayBasis: 'MEETING',
              evidence: [{ quote: 'same words', source: { url: 'https://duo.invalid/item' } }],
            },
          ],
        },
        b: { name: 'Children Committee', verdict: 'SEEN', firstFrom: '2017-07-18' },
      },
    ]);
  });

  it('says of an issue that one alone saw what that means for the other, and how long it has been', async () => {
    const { onlyB } = await ask(
      `compare(${sides})`,
      `onlyB { lag { censored openUntil openFor { least most } direction } a { verdict reason count firsts { score } } b { firstFrom firsts { item { aiId } } } }`,
    );
    expect(onlyB).toEqual([
      {
        lag: {
          censored: true,
          openUntil: '2018-03-01',
          openFor: { least: 226, most: 226 },
          direction: 'B_FIRST',
        },
        a: {
          verdict: 'NOT_FOUND_IN_COMPLETE_MINUTES',
          reason: expect.stringMatching(/Papers were not read/) as string,
          count: 0,
          firsts: [],
        },
        // The cancelled meeting of 2016 saw nothing.
        b: { firstFrom: '2017-07-18', firsts: [{ item: { aiId: 222 } }] },
      },
    ]);
  });

  it('keeps a proposed link apart from what was seen, and from what was not', async () => {
    const { undecided } = await ask(
      `compare(${sides})`,
      'undecided { lag { state direction } b { verdict reason count doubtfulCount doubtful { item { aiId } doubt score } } }',
    );
    expect(undecided).toEqual([
      {
        lag: { state: 'UNDECIDED', direction: 'UNDECIDED' },
        b: {
          verdict: 'POSSIBLY_SEEN',
          reason: '1 item with a link that nobody has accepted yet.',
          count: 0,
          doubtfulCount: 1,
          doubtful: [{ item: { aiId: 231 }, doubt: 'PROPOSED_LINK', score: 0.4 }],
        },
      },
    ]);
  });

  it('looks for an issue’s words where no link leads, before it says that a committee did not see it', async () => {
    const side = '{ verdict reason traceCount traces { aiId } }';
    const possibly = {
      verdict: 'POSSIBLY_SEEN',
      reason: '1 item that no link ties to it and that may be about it by their words.',
      traceCount: 1,
      traces: [{ aiId: 262 }],
    };
    const { onlyA } = await ask(`compare(${sides})`, `onlyA { a ${side} b ${side} }`);
    expect(onlyA).toEqual([
      { a: { verdict: 'SEEN', reason: '1 item before it.', traceCount: 0, traces: [] }, b: possibly },
    ]);
    const { lag, b, reason } = await ask(
      `lag(${sides}, issue: "duo:issue:heliport")`,
      `reason lag { state censored } b ${side}`,
    );
    expect({ lag, b }).toEqual({ lag: { state: 'UNDECIDED', censored: false }, b: possibly });
    expect(reason).toBe(
      'Whether Children Committee had it is left open. Performance Committee first had it before it on 4 May 2016.',
    );
  });

  it('leaves open what an undated meeting may have seen inside a window', async () => {
    const { undecided } = await ask(
      `compare(${sides}, from: "2018-01-01")`,
      'undecided { issue { title } a { verdict } b { verdict doubtful { doubt inWindow } } }',
    );
    expect(undecided).toEqual([
      {
        issue: { title: 'Foster care' },
        a: { verdict: 'SEEN' },
        b: { verdict: 'POSSIBLY_SEEN', doubtful: [{ doubt: 'MAY_LIE_OUTSIDE', inWindow: 'POSSIBLY' }] },
      },
      {
        issue: { title: 'Waste contract' },
        a: { verdict: 'NOT_FOUND_IN_COMPLETE_MINUTES' },
        b: { verdict: 'POSSIBLY_SEEN', doubtful: [{ doubt: 'PROPOSED_LINK', inWindow: 'POSSIBLY' }] },
      },
    ]);
  });

  it('tells what was referred each way, and whether it arrived', async () => {
    const selection = 'count arrived notFound referrals { fromItem { aiId } toItem { aiId } arrived }';
    expect(
      await ask(`compare(${sides})`, `referralsFromA { ${selection} } referralsFromB { ${selection} }`),
    ).toEqual({
      referralsFromA: {
        count: 1,
        arrived: 1,
        notFound: 0,
        referrals: [{ fromItem: { aiId: 211 }, toItem: { aiId: 221 }, arrived: true }],
      },
      referralsFromB: {
        count: 1,
        arrived: 0,
        notFound: 1,
        referrals: [{ fromItem: { aiId: 222 }, toItem: null, arrived: false }],
      },
    });
  });

  it('tells the coverage of each committee, and what an absence there is worth', async () => {
    expect(
      await ask(
        `compare(${sides})`,
        'a { name absence recordEnd coverage { meetingsListed } } b { name absence coverage { meetingsListed meetingsCancelled } } coverage { meetingsListed }',
      ),
    ).toEqual({
      a: {
        name: 'Performance Committee',
        absence: 'NOT_FOUND_IN_COMPLETE_MINUTES',
        recordEnd: '2018-03-01',
        coverage: { meetingsListed: 3 },
      },
      b: {
        name: 'Children Committee',
        absence: 'NOT_FOUND_IN_COMPLETE_MINUTES',
        coverage: { meetingsListed: 5, meetingsCancelled: 1 },
      },
      coverage: { meetingsListed: 7 },
    });
  });

  it('is an absence with its coverage where neither saw anything', async () => {
    expect(
      await ask(
        'compare(a: "2", b: "3", to: "2016-04-30")',
        'state reason bothCount onlyACount both { issue { id } }',
      ),
    ).toEqual({
      state: 'NOT_IN_OUR_COPY',
      reason: 'Our copy lists no meeting of what is asked about.',
      bothCount: 0,
      onlyACount: 0,
      both: [],
    });
  });

  it('refuses one committee twice, and committees that are not there', async () => {
    expect(await refused('compare(a: "1", b: "duo:committee:1")')).toMatch(/one committee/);
    expect(await refused('compare(a: "1", b: "99")')).toMatch(/no committee "99"/);
    expect(await refused('compare(a: "1", b: "2", from: "2018-01-01", to: "2017-01-01")')).toMatch(
      /ends before/,
    );
  });
});

describe('lag', () => {
  it('counts the days from the one to the other, of an issue or what it was merged into', async () => {
    const selection = `state reason matter { title basis issue { id } } clock lag { state days { least most } direction }`;
    const expected = {
      state: 'IN_RECORD',
      reason:
        'Performance Committee first had it before it on 4 May 2016; Children Committee first had it before it on 18 July 2017: 440 days after Performance Committee.',
      matter: {
        title: 'Social work vacancies',
        basis: 'ISSUE',
        issue: { id: 'duo:issue:vacancies' },
      },
      clock: 'MEETING',
      lag: { state: 'BOTH_SAW', days: { least: 440, most: 440 }, direction: 'A_FIRST' },
    };
    expect(await ask(`lag(${sides}, issue: "duo:issue:vacancies")`, selection)).toEqual(expected);
    expect(await ask(`lag(${sides}, issue: "duo:issue:staffing")`, selection)).toEqual(expected);
    expect(
      await ask('lag(a: "1", b: "2", issue: "duo:issue:vacancies")', 'lag { days { least } direction }'),
    ).toEqual({ lag: { days: { least: -440 }, direction: 'B_FIRST' } });
  });

  it('is a range where a day is not known to the day', async () => {
    expect(
      await ask(
        `lag(${sides}, issue: "duo:issue:adoption")`,
        'lag { days { least most } } a { firstFrom firstTo }',
      ),
    ).toEqual({
      lag: { days: { least: 20, most: 47 } },
      a: { firstFrom: '2018-02-01', firstTo: '2018-02-28' },
    });
    expect(
      await ask(`lag(${sides}, issue: "duo:issue:foster")`, 'reason lag { days { least } direction }'),
    ).toEqual({
      reason: expect.stringMatching(
        /on a day that is not known: which came first, and by how much, is not known\.$/,
      ) as string,
      lag: { days: null, direction: 'UNDECIDED' },
    });
  });

  it('is taken of words too, with the passages', async () => {
    expect(
      await ask(
        `lag(${sides}, query: "waste contract")`,
        'state matter { title basis issue { id } } itemsAsked lag { state } a { firsts { method quotes { quote } evidence { quote } item { aiId } } } b { firsts { item { aiId } } }',
      ),
    ).toEqual({
      state: 'IN_RECORD',
      matter: { title: 'waste contract', basis: 'TEXT', issue: null },
      itemsAsked: 2,
      lag: { state: 'BOTH_SAW' },
      a: {
        firsts: [
          {
            method: 'text',
            quotes: [{ quote: 'Waste contract' }, { quote: 'The waste contract was noted.' }],
            evidence: [],
            item: { aiId: 212 },
          },
        ],
      },
      b: { firsts: [{ item: { aiId: 231 } }] },
    });
  });

  it('is taken by the day on which papers were published, else minutes, where pages tell it', async () => {
    const selection =
      'clock reason lag { state days { least most } direction } a { firsts { dayBasis dayFrom } } b { firsts { dayBasis dayFrom } }';
    expect(await ask(`lag(${sides}, issue: "duo:issue:vacancies", clock: PUBLICATION)`, selection)).toEqual({
      clock: 'PUBLICATION',
      reason:
        'Performance Committee had its papers for it, or its minutes, first published on 26 April 2016; Children Committee had its papers for it, or its minutes, first published on 11 July 2017: 441 days after Performance Committee.',
      lag: { state: 'BOTH_SAW', days: { least: 441, most: 441 }, direction: 'A_FIRST' },
      a: { firsts: [{ dayBasis: 'PAPERS', dayFrom: '2016-04-26' }] },
      b: { firsts: [{ dayBasis: 'PAPERS', dayFrom: '2017-07-11' }] },
    });
    expect(await ask(`lag(${sides}, issue: "duo:issue:adoption", clock: PUBLICATION)`, selection)).toEqual({
      clock: 'PUBLICATION',
      reason: expect.stringMatching(
        /first published on a day that is not known; .* is not known\.$/,
      ) as string,
      lag: { state: 'BOTH_SAW', days: null, direction: 'UNDECIDED' },
      a: { firsts: [{ dayBasis: null, dayFrom: null }] },
      b: { firsts: [{ dayBasis: 'MINUTES', dayFrom: '2018-05-01' }] },
    });
  });

  it('is an absence with coverage where neither had it', async () => {
    expect(
      await ask(`lag(${sides}, query: "monorail")`, 'state reason lag { state direction } a { verdict }'),
    ).toEqual({
      state: 'NOT_IN_RECORD',
      reason: expect.stringMatching(/^No item of 7 meetings holds “monorail”/) as string,
      lag: { state: 'NEITHER_SAW', direction: null },
      a: { verdict: 'NOT_FOUND_IN_COMPLETE_MINUTES' },
    });
  });

  it('refuses no matter, two matters, and an issue that is not there', async () => {
    expect(await refused(`lag(${sides})`)).toMatch(/Say which matter/);
    expect(await refused(`lag(${sides}, issue: "x", query: "y")`)).toMatch(/not both/);
    expect(await refused(`lag(${sides}, issue: "duo:issue:none")`)).toMatch(/no issue/);
  });
});

describe('lagDistribution', () => {
  it('has median and deciles, with what is not known and never reached apart', async () => {
    expect(
      await ask(
        `lagDistribution(${sides})`,
        `state issues clock measured { count median { least most } highDecile { least } } all { count median { least most } }
         aFirst bFirst sameDay undecided neverReachedA neverReachedB possiblyReached proceduralCount
         lags(first: 2) { issue { title } lag { days { least } } }`,
      ),
    ).toEqual({
      state: 'IN_RECORD',
      issues: 7,
      clock: 'MEETING',
      measured: { count: 2, median: { least: 220, most: 220 }, highDecile: { least: 396 } },
      all: { count: 4, median: { least: 10, most: 243.5 } },
      aFirst: 2,
      bFirst: 0,
      sameDay: 1,
      undecided: 1,
      neverReachedA: 1,
      neverReachedB: 1,
      possiblyReached: 1,
      proceduralCount: 1,
      lags: [
        { issue: { title: 'Social work vacancies' }, lag: { days: { least: 440 } } },
        { issue: { title: 'Adoption' }, lag: { days: { least: 20 } } },
      ],
    });
  });
});
