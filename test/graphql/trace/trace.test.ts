import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type OpenApi, openApi } from '../open-api.ts';

const living = {
  install: 'town',
  committees: [
    { cid: 1, name: 'Children' },
    { cid: 2, name: 'Performance', listWindows: ['2016-01-01/2016-12-31'] },
    { cid: 3, name: 'Archives', expired: true },
  ],
  meetings: [
    {
      mid: 10,
      cids: [1],
      date: '2016-06-01',
      name: 'Children (old)',
      items: [{ aiId: 100, title: 'Budget', minutes: 'The budget was noted.' }],
    },
    {
      mid: 11,
      cids: [1],
      date: '2017-07-18',
      items: [
        {
          aiId: 101,
          title: 'Ofsted report',
          minutes: 'Members heard that Ofsted had inspected.',
          outcome: 'NOTED',
        },
        { aiId: 102, title: 'Any other business', minutes: 'Nothing.' },
      ],
    },
    {
      mid: 12,
      cids: [1],
      date: '2018',
      items: [{ aiId: 103, title: 'Ofsted follow-up', minutes: 'Noted.' }],
    },
    {
      mid: 13,
      cids: [1, 2],
      date: '2016-08-01',
      items: [{ aiId: 104, title: 'Joint session', minutes: 'Ofsted.' }],
    },
    {
      mid: 14,
      cids: [1],
      date: '2017-09-01',
      status: 'CANCELLED',
      items: [{ aiId: 105, title: 'Ofsted plan' }],
    },
    { mid: 15, cids: [3], date: '2014-01-01', items: [{ aiId: 106, title: 'Papers', minutes: 'Noted.' }] },
  ],
};
const rebuilt = {
  install: 'case',
  notice: 'A reconstruction.',
  originalBaseUrl: 'https://council.example',
  committees: [{ cid: 697, name: 'CELS' }],
  meetings: [
    { mid: 20, cids: [697], date: '2016-05', items: [{ aiId: 200, title: 'Budget', minutes: 'Noted.' }] },
    {
      mid: 21,
      cids: [697],
      date: '2017-07-18',
      items: [{ aiId: 201, title: 'Ofsted', minutes: 'Essex spoke.' }],
    },
  ],
};

let open: OpenApi;
beforeAll(async () => {
  open = await openApi([living, rebuilt]);
});
afterAll(() => open.close());

interface Traced {
  summary: string;
  notices: string[];
  verdicts: { verdict: string; committees: number }[];
  committees: {
    name: string;
    verdict: string;
    reason: string;
    hitCount: number;
    hits: {
      inWindow: string;
      committeeName: string;
      outcomes: string[];
      item: { aiId: number };
      quotes: { quote: string }[];
    }[];
    coverage: { meetingsListed: number };
  }[];
  coverage: { meetingsListed: number };
}

const trace = async (args: string): Promise<Traced> => {
  const { data, errors } = await open.ask(`{ trace(${args}) {
    summary notices verdicts { verdict committees }
    committees { name verdict reason hitCount coverage { meetingsListed }
      hits { inWindow committeeName outcomes item { aiId } quotes { quote } } }
    coverage { meetingsListed }
  } }`);
  expect(errors).toBeUndefined();
  return data?.['trace'] as Traced;
};
const verdictsOf = ({ committees }: Traced): Record<string, string> =>
  Object.fromEntries(committees.map(({ name, verdict }) => [name, verdict]));

describe('trace', () => {
  it('finds the words by committee and date, with quotes, outcomes and the name of the day', async () => {
    const answer = await trace('query: "ofsted", council: "town"');
    const children = answer.committees.find(({ name }) => name === 'Children');
    expect(children?.verdict).toBe('SEEN');
    expect(children?.hits.map(({ item }) => item.aiId)).toEqual([104, 101, 105, 103]);
    expect(children?.hits[1]).toEqual({
      inWindow: 'INSIDE',
      committeeName: 'Children',
      outcomes: ['NOTED'],
      item: { aiId: 101 },
      quotes: [{ quote: 'Ofsted report' }, { quote: 'Members heard that Ofsted had inspected.' }],
    });
    expect(answer.summary).toContain('“ofsted” was found before 2 of 3 committees');
    expect(answer.summary).toContain('the first is 1 August 2016');
    expect(answer.coverage.meetingsListed).toBe(6);
  });

  it('gives each committee its own verdict', async () => {
    expect(
      verdictsOf(await trace('query: "ofsted", council: "town", from: "2017-01-01", to: "2017-12-31"')),
    ).toEqual({
      Children: 'SEEN',
      Performance: 'NOT_IN_OUR_COPY',
      Archives: 'COMMITTEE_DID_NOT_EXIST',
    });
  });

  it('says that a meeting of an unknown day may be inside the window', async () => {
    const answer = await trace('query: "follow-up", committees: ["town:committee:1"], to: "2018-06-30"');
    expect(answer.committees[0]).toMatchObject({
      verdict: 'POSSIBLY_SEEN',
      hitCount: 1,
      hits: [{ inWindow: 'POSSIBLY' }],
    });
  });

  it('does not count the agenda of a cancelled meeting as seen', async () => {
    const answer = await trace(
      'query: "title:ofsted", committees: ["town:committee:1"], from: "2017-08-01", to: "2017-12-31"',
    );
    expect(answer.committees[0]?.verdict).not.toBe('SEEN');
    expect(answer.committees[0]?.hitCount).toBe(1);
  });

  it('finds nothing in complete minutes only where all of them were read', async () => {
    const answer = await trace(
      'query: "essex", committees: ["town:committee:1"], from: "2016-01-01", to: "2016-12-31"',
    );
    expect(answer.committees[0]?.verdict).toBe('NOT_FOUND_IN_COMPLETE_MINUTES');
  });

  it('calls a reconstruction incomplete, and says its notice', async () => {
    const answer = await trace('query: "essex", committees: ["697"], to: "2017-07-01"');
    expect(answer.committees[0]).toMatchObject({
      name: 'CELS',
      verdict: 'NOT_FOUND_RECORD_INCOMPLETE',
      hits: [],
    });
    expect(answer.notices).toEqual(['case: A reconstruction.']);
    expect((await trace('query: "essex", council: "town"')).notices).toEqual([]);
  });

  it('says that ended committees are on no page, where whole councils were read from pages alone', async () => {
    const sentence =
      /The committees of (.+) were read from the pages alone, and ended committees are listed on no/;
    // Of town, one committee is marked as ended, which a page cannot tell.
    expect(sentence.exec((await trace('query: "ofsted"')).summary)?.[1]).toBe('case');
    expect((await trace('query: "ofsted", council: "town"')).summary).not.toMatch(sentence);
    expect((await trace('query: "ofsted", committees: ["697"]')).summary).not.toMatch(sentence);
  });

  it('counts each verdict that was given', async () => {
    const { verdicts, committees } = await trace('query: "ofsted"');
    expect(verdicts.reduce((sum, entry) => sum + entry.committees, 0)).toBe(committees.length);
    expect(committees.map(({ name }) => name)).toEqual(['Archives', 'CELS', 'Children', 'Performance']);
  });

  it('gives the same matches to a trace and to the list of items', async () => {
    const answer = await trace('query: "ofsted", council: "town"');
    const { data } = await open.ask('{ agendaItems(query: "ofsted", council: "town") { nodes { aiId } } }');
    const listed = (data?.['agendaItems'] as { nodes: { aiId: number }[] }).nodes.map(({ aiId }) => aiId);
    const traced = answer.committees.flatMap(({ hits }) => hits.map(({ item }) => item.aiId));
    expect([...new Set(traced)].sort()).toEqual(listed.sort());
  });
});

describe('coverage', () => {
  it('counts the whole, and each committee by itself', async () => {
    const { data } = await open.ask(`{ coverage(council: "town") {
      meetingsListed meetingsCancelled meetingsUndated items listCoversWindow fieldsSearched notices
      committees { committee { name } coverage { meetingsListed listCoversWindow listWindows { from to } } }
    } }`);
    expect(data?.['coverage']).toEqual({
      meetingsListed: 6,
      meetingsCancelled: 1,
      meetingsUndated: 1,
      items: 7,
      listCoversWindow: false,
      fieldsSearched: ['TITLE', 'DECISION', 'MINUTES'],
      notices: [],
      committees: [
        {
          committee: { name: 'Archives' },
          coverage: { meetingsListed: 1, listCoversWindow: true, listWindows: [{ from: null, to: null }] },
        },
        {
          committee: { name: 'Children' },
          coverage: { meetingsListed: 5, listCoversWindow: true, listWindows: [{ from: null, to: null }] },
        },
        {
          committee: { name: 'Performance' },
          coverage: {
            meetingsListed: 1,
            listCoversWindow: false,
            listWindows: [{ from: '2016-01-01', to: '2016-12-31' }],
          },
        },
      ],
    });
  });
});
