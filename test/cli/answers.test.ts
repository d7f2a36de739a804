import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { coverage } from '../../queries/operations/coverage.ts';
import { trace } from '../../queries/operations/trace.ts';
import { type AnswerText, toCsvText } from '../../src/cli/answers/answer-text.ts';
import { toCoverageAnswer } from '../../src/cli/answers/coverage-answer.ts';
import { toTraceAnswer } from '../../src/cli/answers/trace-answer.ts';
import { runOperation } from '../../src/graphql/run-operation.ts';
import { type OpenApi, openApi } from '../graphql/open-api.ts';

const notice = 'A reconstruction.';
const item = (aiId: number, title: string) => ({ aiId, title, minutes: `${title} was noted.` });
/** Two councils with a committee of one name and number, and a second of that name beside it. */
const rebuilt = {
  install: 'case',
  notice,
  originalBaseUrl: 'https://council.example',
  committees: [{ cid: 162, name: 'Licensing' }],
  meetings: [{ mid: 1, cids: [162], date: '2017-07-18', items: [item(1, 'Ofsted')] }],
};
const town = {
  install: 'town',
  committees: [
    { cid: 162, name: 'Licensing' },
    { cid: 163, name: 'Licensing' },
  ],
  meetings: [
    { mid: 2, cids: [162], date: '2017-07-18', items: [item(2, 'Ofsted')] },
    { mid: 3, cids: [163], date: '2017-07', publicationState: 'DRAFT_MINUTES', items: [item(3, 'Budget')] },
    { mid: 4, cids: [163], date: '2017-08-01', readState: 'LISTED', publicationState: 'UNKNOWN', items: [] },
  ],
};

let open: OpenApi;
beforeAll(async () => {
  open = await openApi([rebuilt, town]);
});
afterAll(() => open.close());

const askTrace = async (variables: Record<string, unknown>): Promise<AnswerText> => {
  const { data } = await runOperation(open.api, 'trace', variables);
  return toTraceAnswer(trace.answer.parse(data));
};
const askCoverage = async (variables: Record<string, unknown>): Promise<AnswerText> => {
  const { data } = await runOperation(open.api, 'coverage', variables);
  return toCoverageAnswer(coverage.answer.parse(data));
};
/** Each row with its cells by their headings. */
const toRecords = ({ rows: [heading = [], ...rows] }: AnswerText): Record<string, string>[] =>
  rows.map((row) => Object.fromEntries(row.map((cell, at) => [heading[at] ?? '?', cell])));

describe('the notice of a reconstruction', () => {
  it('stands in the rows of that council alone, and says whose it is in the table', async () => {
    const traced = await askTrace({ query: 'ofsted' });
    expect(traced.text).toContain(`case: NOTE: ${notice}`);
    expect(traced.text).not.toContain('town: NOTE');
    expect(toRecords(traced).map((row) => row['note'])).toEqual([notice, '', '']);
    const covered = await askCoverage({});
    expect(covered.text).toContain(`case: NOTE: ${notice}`);
    expect(toRecords(covered).map((row) => [row['council'], row['note']])).toEqual([
      ['case', notice],
      ['town', ''],
      ['town', ''],
      ['', `case: ${notice}`],
    ]);
    expect(toCsvText(traced)).toContain(`,${notice}\r\n`);
  });

  it('is left out of answers on other councils', async () => {
    for (const answer of [
      await askTrace({ query: 'ofsted', council: 'town' }),
      await askCoverage({ committee: 'town:committee:162' }),
    ]) {
      expect(answer.text).not.toContain('NOTE');
      expect(toCsvText(answer)).not.toContain(notice);
    }
  });
});

describe('the coverage of one committee', () => {
  it('has one row, with its name, number and council', async () => {
    const records = toRecords(await askCoverage({ committee: '163' }));
    expect(records).toMatchObject([{ council: 'town', committee: 'Licensing', 'committee id': '163' }]);
  });
});

describe('committees of one name', () => {
  it('are told apart by number, and by council where the graph has several', async () => {
    const { text } = await askTrace({ query: 'ofsted' });
    expect(text).toContain('Licensing (committee 162, case): SEEN');
    expect(text).toContain('Licensing (committee 162, town): SEEN');
    expect(text).toContain('Licensing (committee 163, town): NOT FOUND');
    const { data } = await runOperation(open.api, 'trace', { query: 'ofsted', council: 'town' });
    const alone = trace.answer.parse(data);
    expect(toTraceAnswer(alone, { severalCouncils: false }).text).toContain('Licensing (committee 163): NOT');
    expect(toTraceAnswer(alone, { severalCouncils: true }).text).toContain('(committee 163, town): NOT');
  });

  it('have council and number in each row', async () => {
    expect(toRecords(await askTrace({ query: 'ofsted' }))).toMatchObject([
      { council: 'case', committee: 'Licensing', 'committee id': '162', verdict: 'SEEN' },
      { council: 'town', committee: 'Licensing', 'committee id': '162', verdict: 'SEEN' },
      { council: 'town', committee: 'Licensing', 'committee id': '163' },
    ]);
  });
});

describe('what was searched', () => {
  it('is told as so many of the meetings listed, drafts apart, and of one not read nothing is claimed', async () => {
    const searched = '1 of 2 meetings listed, 1 with an agenda, 0 with minutes, 1 with draft minutes only;';
    const lacks = '1 meeting not read, of which it is not known whether there are minutes';
    const flat = ({ text }: AnswerText): string => text.replace(/\s+/g, ' ');
    const traced = flat(await askTrace({ query: 'ofsted', committees: ['163'] }));
    expect(traced).toContain(`What was searched: ${searched}`);
    expect(traced).toContain(lacks);
    expect(traced).toContain('1 meeting listed and not read; 1 meeting with draft minutes only.');
    const covered = await askCoverage({ committee: '163' });
    expect(flat(covered)).toContain(`Read: ${searched}`);
    expect(toRecords(covered)).toMatchObject([{ minutes: '0', 'draft minutes': '1', 'not read': '1' }]);
  });

  it('says that the newest crawl of a council asked about has not come to its end', async () => {
    const { data } = await runOperation(open.api, 'coverage', { council: 'town' });
    const covered = coverage.answer.parse(data);
    const write = (slug: string): string => toCoverageAnswer(covered, { unfinished: new Set([slug]) }).text;
    expect(write('town')).toContain('The newest crawl of town has not come to its end');
    expect(write('case')).not.toContain('crawl');
  });
});

describe('the rows of a trace', () => {
  it('tell day, certainty, the name of the day, what was done, and how much was searched', async () => {
    const council = {
      install: 'old',
      committees: [
        { cid: 1, name: 'Children', names: [{ name: 'Schools', from: '2010-01-01', to: '2018-12-31' }] },
      ],
      meetings: [
        {
          mid: 1,
          cids: [1],
          date: '2017-07-18',
          name: 'Schools',
          items: [{ ...item(1, 'Ofsted'), outcome: 'UNKNOWN' }],
        },
        { mid: 2, cids: [1], date: '2018', name: 'Schools', items: [item(2, 'Ofsted')] },
        { mid: 3, cids: [1], date: '2018-05-01', status: 'CANCELLED', items: [item(3, 'Ofsted')] },
        { mid: 4, cids: [1], date: '2018-06-01', readState: 'LISTED', items: [] },
      ],
    };
    const one = await openApi([council]);
    const ask = async (query: string): Promise<AnswerText> => {
      const { data } = await runOperation(one.api, 'trace', { query, to: '2018-06-30' });
      return toTraceAnswer(trace.answer.parse(data));
    };
    const found = await ask('ofsted');
    const counts = { committee: 'Children', 'meetings searched': '3', 'meetings missing': '1' };
    const schools = { ...counts, 'name of the day': 'Schools' };
    expect(toRecords(found)).toMatchObject([
      {
        ...schools,
        date: '2017-07-18',
        certainty: 'inside the window',
        outcome: 'decision of unclear outcome',
      },
      { ...schools, date: '2018-01-01..2018-12-31', certainty: 'may lie outside the window' },
      { ...schools, date: '2018-05-01', certainty: 'meeting cancelled' },
    ]);
    expect(found.text).toContain('Ofsted [decision of unclear outcome]');
    expect(toRecords(await ask('nothing'))).toMatchObject([{ ...schools, date: '', certainty: '' }]);
    await one.close();
  });
});
