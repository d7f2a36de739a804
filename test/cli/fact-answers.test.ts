import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findOperation } from '../../queries/operations/index.ts';
import { type AnswerText, toCsvText } from '../../src/cli/answers/answer-text.ts';
import { answers } from '../../src/cli/answers/answerers.ts';
import { runOperation } from '../../src/graphql/run-operation.ts';
import { town, writeFacts } from '../graphql/facts/town.ts';
import { type OpenApi, openApi } from '../graphql/open-api.ts';

const notice = 'A reconstruction.';
let open: OpenApi;
beforeAll(async () => {
  open = await openApi([{ ...town, notice }]);
  await writeFacts(open.engine);
});
afterAll(() => open.close());

async function write(operation: string, variables: Record<string, unknown>): Promise<AnswerText> {
  const { data, errors } = await runOperation(open.api, operation, variables);
  expect(errors).toBeUndefined();
  const answerer = answers[operation];
  if (!answerer) throw new Error(`${operation} has no answer for people`);
  expect([...answerer.councils(data)]).toEqual(['town']);
  return answerer.write(data, { unfinished: new Set(['town']) });
}
const toRecords = ({ rows: [heading = [], ...rows] }: AnswerText): Record<string, string>[] =>
  rows.map((row) => {
    expect(row.length).toBe(heading.length);
    return Object.fromEntries(row.map((cell, at) => [heading[at] ?? '?', cell]));
  });

const facts = [
  'who-was-there',
  'votes',
  'interests',
  'actions',
  'referrals',
  'outcome-mix',
  'public-questions',
];

describe('an answer on facts for people', () => {
  it.each(facts)(
    'of %s says its state, what was searched, what is unfinished and the notice',
    async (name) => {
      const answer = await write(name, { council: 'town' });
      expect(answer.text).toMatch(/: IN RECORD\. /);
      expect(answer.text).toContain('What was searched: ');
      expect(answer.text).toContain('The newest crawl of town has not come to its end');
      expect(answer.text).toContain(`town: NOTE: ${notice}`);
      for (const record of toRecords(answer)) expect(record['note']).toContain(notice);
      expect(findOperation(name)).not.toBeNull();
    },
  );

  it.each(facts)('of %s has a row and a sentence for a typed absence', async (name) => {
    const answer = await write(name, { meeting: 'town:meeting:15' });
    expect(answer.text).toContain(': NOT IN OUR COPY. ');
    const records = toRecords(answer);
    expect(records).toHaveLength(1);
    expect(Object.values(records[0] ?? {}).join(' ')).toContain('NOT_IN_OUR_COPY');
  });

  it('of votes tells result, movers and names, with the words', async () => {
    const { text, ...answer } = await write('votes', { item: 'town:item:121' });
    expect(text).toContain('carried, 3 for, 2 against. moved by Jo Ash');
    expect(text).toContain('against: Lee Birch');
    expect(text).toContain('“carried by 3 votes to 2”');
    expect(toRecords({ text, ...answer })).toMatchObject([
      { date: '2017-07-18', result: 'CARRIED', for: '3', 'named abstaining': 'A Stranger' },
    ]);
    const cast = await write('votes', { item: 'town:item:131' });
    expect(cast.text).toContain('date not known');
    expect(cast.text).toContain('Amendment: lost, 2 for, 2 against, on a casting vote');
    expect(toRecords(cast)).toMatchObject([{ type: 'Amendment', result: 'LOST' }]);
    expect(cast.text).toContain('Votes by name: not in the record.');
  });

  it('of who was there names substitutes, conflicts and those of whom it is not known', async () => {
    const answer = await write('who-was-there', { item: 'town:item:121' });
    expect(answer.text).toContain('substitutes: Kit Cedar for Lee Birch');
    expect(answer.text).toContain('CONFLICT: the list says Lee Birch was apologies, the minutes present');
    expect(answer.text).toContain('not known whether they came: Sam Elder');
    expect(toRecords(answer)).toContainEqual(
      expect.objectContaining({
        person: 'Kit Cedar',
        group: 'present',
        'in place of': 'Lee Birch',
        late: 'yes',
      }),
    );
  });

  it('of actions and referrals says what came of them, and how much was looked through', async () => {
    const followed = await write('actions', { item: 'town:item:111' });
    expect(followed.text).toContain(
      'May have been reported back on 18 July 2017, after 314 days: Ofsted report (link 0.80)',
    );
    const lost = await write('actions', { council: 'town', followUp: 'no later trace' });
    expect(lost.text).toMatch(/No later trace in 2 meetings \(2 with minutes\)/);
    const sent = await write('referrals', { council: 'town' });
    expect(sent.text).toContain('after 99 to 129 days');
    expect(sent.text).toContain('Not found where it was sent.');
    expect(toRecords(sent).map((row) => row['arrived'])).toEqual(['yes', 'not found', 'not found']);
  });

  it('of outcomes shows what is unknown and what has no text', async () => {
    const { text } = await write('outcome-mix', { committee: '1', bucket: 'year' });
    expect(text).toMatch(/2017\s+business\s+unknown\s+1\s+50\.0 %/);
    expect(text).toMatch(/2017\s+business\s+\(no text in our copy\)\s+1/);
    expect(text).toMatch(/date not known\s+business\s+deferred/);
  });

  it('of a meeting as it was known tells then from now, and what was corrected since', async () => {
    const known = await write('as-known-at', { meeting: 'town:meeting:12', at: '2020-01-15' });
    expect(known.text).toContain('venue: Old Hall (now: (nothing))');
    expect(known.text).toContain('Ofsted report (changed since: minutesText)');
    const corrected = await write('as-known-at', { meeting: 'town:meeting:11', at: '2017-01-01' });
    expect(corrected.text).toContain('NOT YET CAPTURED');
    expect(corrected.text).toContain('2017-07-18 attendance: absent → present (decided in “Minutes”)');
    expect(toCsvText(corrected)).toContain('corrected since,Minutes,attendance,absent,present,2017-07-18');
  });

  it('says how many more there are than it shows', async () => {
    const { text } = await write('votes', { council: 'town', first: '1' });
    expect(text).toContain('Shown: the first 1 of 3; --var first=500 shows more.');
  });
});
