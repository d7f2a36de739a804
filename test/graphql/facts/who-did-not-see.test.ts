import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { AnswerOf } from '../../../queries/operations/operation.ts';
import { whoDidNotSee } from '../../../queries/operations/who-did-not-see.ts';
import { toWhoDidNotSeeAnswer } from '../../../src/cli/answers/who-did-not-see-answer.ts';
import { runOperation } from '../../../src/graphql/run-operation.ts';
import { type OpenApi, openApi } from '../open-api.ts';
import { nursery, vale, writeIssues } from './vale.ts';

let open: OpenApi;
beforeAll(async () => {
  open = await openApi([vale]);
  await writeIssues(open.engine);
});
afterAll(() => open.close());

type Data = AnswerOf<typeof whoDidNotSee>;
async function ask(variables: Record<string, unknown>): Promise<Data> {
  const { data, errors } = await runOperation(open.api, 'who-did-not-see', variables);
  expect(errors).toBeUndefined();
  return whoDidNotSee.answer.parse(data);
}
const window = { from: '2016-01-01', to: '2017-06-30' };

describe('who did not see an issue', () => {
  it('gives each committee of the council the first verdict of the ladder that applies', async () => {
    const { whoDidNotSee: answer } = await ask({ issue: nursery, ...window });
    expect(answer.committees.map(({ name, verdict }) => [name, verdict])).toEqual([
      ['Audit Committee', 'POSSIBLY_SEEN'],
      ['Schools Committee', 'SEEN'],
      ['Health Committee', 'NOT_IN_OUR_COPY'],
      ['Housing Committee', 'POSSIBLY_SEEN'],
      ['Licensing Committee', 'NOT_FOUND_IN_COMPLETE_MINUTES'],
      ['Performance Committee', 'SEEN'],
      ['Planning Committee', 'POSSIBLY_SEEN'],
      ['Scrutiny Committee', 'NOT_FOUND_IN_COMPLETE_MINUTES'],
    ]);
    expect(answer.verdicts).toContainEqual({ verdict: 'POSSIBLY_SEEN', committees: 3 });
  });

  it('says why a committee may have seen it: a link only proposed, a date, words', async () => {
    const { whoDidNotSee: answer } = await ask({ issue: nursery, ...window });
    const reasonOf = (cid: number): string | undefined =>
      answer.committees.find(({ committee }) => committee.cid === cid)?.reason;
    expect(reasonOf(4)).toBe('1 item of which the link is only proposed.');
    expect(reasonOf(3)).toBe(
      '1 item linked to it, of meetings that may lie outside the window or were still to come.',
    );
    expect(reasonOf(5)).toBe('2 items that no link ties to it and that may be about it by their words.');
  });

  it('never takes a missing link for an absence: candidates are shown with what makes them so', async () => {
    const { whoDidNotSee: answer } = await ask({ issue: nursery, ...window, committees: ['5'] });
    expect(answer.search).toMatchObject({ titleWords: ['Grangemoor', 'Nursery', 'inspection'] });
    const [housing] = answer.committees;
    expect(housing).toMatchObject({ verdict: 'POSSIBLY_SEEN', candidateCount: 2, sightings: [] });
    expect(housing?.candidates.map(({ item, clue, words }) => [item.title, clue, words])).toEqual([
      ['Any business', 'WHOLE_TITLE', ['Grangemoor', 'Nursery', 'inspection']],
      ['Rents at Grangemoor', 'RARE_NAME', ['Grangemoor']],
    ]);
    expect(housing?.candidates[0]?.quotes[0]?.quote).toBe(
      'Members asked of the inspection of the Grangemoor nursery.',
    );
    expect(housing?.candidates[0]?.item.source?.url).toMatch(/item\?ItemId=141/);
  });

  it('counts neither what a person rejected nor a meeting that was cancelled', async () => {
    const { whoDidNotSee: answer } = await ask({ issue: nursery, ...window, committees: ['7', '8'] });
    expect(answer.committees).toEqual([
      expect.objectContaining({
        sightingCount: 1,
        candidateCount: 0,
        reason: expect.stringMatching(/^Not found/) as string,
      }),
      expect.objectContaining({
        sightingCount: 0,
        candidateCount: 0,
        reason: expect.stringMatching(/^Not found/) as string,
      }),
    ]);
    expect(answer.committees[0]?.sightings[0]).toMatchObject({
      seen: false,
      meeting: { status: 'CANCELLED' },
    });
  });

  it('carries the coverage of each verdict, and says what it does not mean', async () => {
    const { whoDidNotSee: answer } = await ask({ issue: nursery, ...window, committees: ['8'] });
    expect(answer.committees[0]?.coverage).toMatchObject({
      meetingsListed: 1,
      meetingsWithMinutes: 1,
      listCoversWindow: true,
      fieldsSearched: ['TITLE', 'DECISION', 'MINUTES'],
    });
    expect(answer.summary).toMatch(/"not in the minutes" is not "not discussed"/);
  });

  it('asks about days: what was seen outside them is not seen', async () => {
    const { whoDidNotSee: answer } = await ask({
      issue: nursery,
      from: '2016-06-01',
      to: '2016-12-31',
      committees: ['1'],
    });
    expect(answer.committees).toEqual([
      expect.objectContaining({ verdict: 'NO_MEETING_IN_WINDOW', sightingCount: 0 }),
    ]);
  });

  it('is the same as a field of the issue, and by an issue that was merged', async () => {
    const field = 'unseenBy(committees: ["8", "2"]) { committees { committee { cid } verdict } }';
    const { data } = await open.ask(`{ issue(id: "vale:issue:old") { ${field} } }`);
    expect(data).toEqual({
      issue: {
        unseenBy: {
          committees: [
            { committee: { cid: 2 }, verdict: 'SEEN' },
            { committee: { cid: 8 }, verdict: 'NOT_FOUND_IN_COMPLETE_MINUTES' },
          ],
        },
      },
    });
  });

  it('is written for people with the words and the page of every item', async () => {
    const { text, rows } = toWhoDidNotSeeAnswer(
      await ask({ issue: nursery, ...window, committees: ['5', '1'] }),
    );
    expect(text).toMatch(/Housing Committee \(committee 5\): POSSIBLY SEEN\. 2 items that no link ties/);
    expect(text).toMatch(/\[no link; holds the words of the title: Grangemoor, Nursery, inspection\]/);
    expect(text).toMatch(/4 May 2016 {2}item 1: Grangemoor Nursery inspection \[noted\]/);
    expect(rows.map((row) => row[3])).toEqual(['verdict', 'SEEN', 'SEEN', 'POSSIBLY_SEEN', 'POSSIBLY_SEEN']);
  });
});

describe('who did not see some words', () => {
  it('is the trace of those words, verdict by verdict', async () => {
    const asked = { query: 'grangemoor', council: 'vale', ...window };
    const { whoDidNotSee: answer } = await ask(asked);
    const { data } = await runOperation(open.api, 'trace', asked);
    const verdictsOf = (
      committees: readonly { committee: { id: string }; verdict: string; reason: string }[],
    ) => committees.map(({ committee, verdict, reason }) => [committee.id, verdict, reason]);
    const traced = (data as { trace: { committees: Data['whoDidNotSee']['committees'] } }).trace.committees;
    expect(verdictsOf(answer.committees)).toEqual(verdictsOf(traced));
    expect(answer).toMatchObject({ search: null, matter: { basis: 'TEXT' } });
  });
});
