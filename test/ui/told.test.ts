import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { actions } from '../../queries/operations/actions.ts';
import { interests } from '../../queries/operations/interests.ts';
import type { AnswerOf, Operation } from '../../queries/operations/operation.ts';
import { publicQuestions } from '../../queries/operations/public-questions.ts';
import { referrals } from '../../queries/operations/referrals.ts';
import { votes } from '../../queries/operations/votes.ts';
import { whoWasThere } from '../../queries/operations/who-was-there.ts';
import { runOperation } from '../../src/graphql/run-operation.ts';
import {
  toActionTold,
  toInterestTold,
  toOccasionTold,
  toQuestionsTold,
  toReferralTold,
  toVoteTold,
} from '../../src/ui/words/told.ts';
import { town, writeFacts } from '../graphql/facts/town.ts';
import { type OpenApi, openApi } from '../graphql/open-api.ts';

let open: OpenApi;
beforeAll(async () => {
  open = await openApi([town]);
  await writeFacts(open.engine);
});
afterAll(() => open.close());

async function ask<O extends Operation>(
  operation: O,
  variables: Record<string, unknown>,
): Promise<AnswerOf<O>> {
  const { data } = await runOperation(open.api, operation.name, variables);
  return operation.answer.parse(data) as AnswerOf<O>;
}

describe('what the page tells', () => {
  it('of a vote is result, movers and names, and never more than is recorded', async () => {
    const told = (await ask(votes, { committee: '1' })).votes.votes.map(toVoteTold);
    expect(told.map(({ lines }) => lines)).toEqual([
      [
        'carried, 3 for, 2 against',
        'Moved by Jo Ash.',
        'For: Jo Ash.',
        'Against: Lee Birch.',
        'Abstaining: A Stranger.',
      ],
      ['How it was voted on is not told.', 'Moved by Kit Cedar.', 'Votes by name are not in the record.'],
      ['Amendment.', 'lost, 2 for, 2 against, by a casting vote', 'Votes by name are not in the record.'],
    ]);
    expect(told[0]?.quotes).toEqual(['carried by 3 votes to 2']);
  });

  it('of interests is what they are about, or the number that was declared', async () => {
    const told = (await ask(interests, { committee: '1' })).interests.interests.map(toInterestTold);
    expect(told.map(({ lines }) => lines)).toEqual([
      ['Jo Ash: pecuniary', 'About School catchments.', 'Left the room, or took no part.'],
      ['Lee Birch: personal', 'Declared for item 9.'],
    ]);
  });

  it('of actions and referrals is what came of them, and how much was looked through', async () => {
    const asked = (await ask(actions, { council: 'town' })).actions.actions.map(toActionTold);
    expect(asked.flatMap(({ lines }) => lines)).toEqual([
      'the Clerk: write to the schools (by spring)',
      'May have been reported back on 18 July 2017, after 314 days: Ofsted report.',
      'a paper',
      'No later trace in 2 meetings of the committee since, 2 with minutes.',
    ]);
    const sent = (await ask(referrals, { council: 'town' })).referrals.referrals.map(toReferralTold);
    expect(sent[0]?.lines).toEqual([
      'Performance Committee to the Schools Committee: catchments',
      'Arrived on 7 September 2016, after 99 to 129 days: School catchments.',
    ]);
    expect(sent[0]?.quotes).toHaveLength(2);
    expect(sent.at(1)?.lines.at(1)).toMatch(/^Not found/);
  });

  it('of the public is no name, and of who was there what is not known too', async () => {
    const questions = (await ask(publicQuestions, { committee: '1' })).publicQuestions.occasions;
    expect(questions.map(toQuestionsTold).map(({ lines }) => lines)).toEqual([
      ['2 questions', 'Answered.', 'About Library closure.'],
      ['How many is not told.'],
    ]);
    const [occasion] = (await ask(whoWasThere, { item: 'town:item:121' })).whoWasThere.occasions;
    expect(occasion && toOccasionTold(occasion).lines).toEqual([
      'Jo Ash was present as Chair.',
      'Present: Jo Ash and Kit Cedar.',
      'Lee Birch: sent apologies.',
      'Kit Cedar in place of Lee Birch.',
      'Officers: Pat Fir.',
      'Not known whether they came: Sam Elder.',
      'List and minutes differ on Lee Birch: sent apologies, or present.',
    ]);
  });
});
