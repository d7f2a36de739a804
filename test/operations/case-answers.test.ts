import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { actions } from '../../queries/operations/actions.ts';
import { asKnownAt } from '../../queries/operations/as-known-at.ts';
import { interests } from '../../queries/operations/interests.ts';
import { outcomeMix } from '../../queries/operations/outcome-mix.ts';
import { publicQuestions } from '../../queries/operations/public-questions.ts';
import { referrals } from '../../queries/operations/referrals.ts';
import { votes } from '../../queries/operations/votes.ts';
import { whoDidNotSee } from '../../queries/operations/who-did-not-see.ts';
import { whoSaw } from '../../queries/operations/who-saw.ts';
import { whoWasThere } from '../../queries/operations/who-was-there.ts';
import { bundledInstall } from '../../src/cli/crawl-workspace.ts';
import type { Workspace } from '../../src/cli/workspace.ts';
import type { Api } from '../../src/graphql/create-api.ts';
import { post } from '../graphql/open-api.ts';
import { removeFolders } from '../integration/council-folder.ts';
import { openBundledCase } from '../support/bundled-case.ts';
import { makingPatience } from '../support/make-once.ts';
import type { Ask } from './asking.ts';

let workspace: Workspace;
let api: Api;
let ask: Ask;
beforeAll(async () => {
  ({ workspace, api, ask } = await openBundledCase());
}, makingPatience);
afterAll(async () => {
  await workspace.close();
  removeFolders();
});

const item = (aiId: number): string => `${bundledInstall}:item:${String(aiId)}`;

describe('the bundled case', () => {
  it('tells how the libraries motion was voted on, and holds no votes by name', async () => {
    const { votes: answer } = await ask(votes, { item: item(11584) });
    expect(answer).toMatchObject({ state: 'IN_RECORD', count: 1 });
    const [vote] = answer.votes;
    expect(vote).toMatchObject({ voteState: 'IN_RECORD', ballotsState: 'NOT_IN_RECORD' });
    // The casting votes were on the amendments; the motion's own vote is told without counts.
    expect(vote?.motion).toMatchObject({ result: 'CARRIED', ballots: [], for: null, against: null });
    expect(vote?.motion.evidence.length).toBeGreaterThan(0);
    expect(vote?.meeting).toMatchObject({ date: null });
  });

  it('holds casting votes, and no ballot by name at all', async () => {
    const { votes: answer } = await ask(votes, { council: bundledInstall });
    expect(answer.votes.some(({ motion }) => motion.castingVote === true)).toBe(true);
    expect(answer.votes.every(({ ballotsState }) => ballotsState === 'NOT_IN_RECORD')).toBe(true);
  });

  it('tells who stood in for whom', async () => {
    const { whoWasThere: answer } = await ask(whoWasThere, { council: bundledInstall, first: 500 });
    const stood = answer.occasions.flatMap(({ substitutions, present, away }) =>
      substitutions.map((s) => ({
        by: present.some(({ id }) => id === s.substitute?.id),
        away: away.some(({ name }) => name === s.absentName),
        quoted: (s.substitute?.evidence ?? []).length > 0,
      })),
    );
    expect(stood.length).toBeGreaterThan(5);
    expect(stood).toContainEqual({ by: true, away: true, quoted: true });
    expect(answer.occasions.some(({ state }) => state === 'NOT_IN_RECORD')).toBe(true);
  });

  it('finds what performance referred to children, with what was looked through since', async () => {
    const { referrals: answer } = await ask(referrals, { fromCommittee: '693', toCommittee: '697' });
    expect(answer.state).toBe('IN_RECORD');
    expect(answer.referrals.length).toBeGreaterThan(0);
    for (const { fromCommittees, toCommittees, coverageSince, sent, received } of answer.referrals) {
      expect(fromCommittees.map(({ id }) => id)).toContain(`${bundledInstall}:committee:693`);
      expect(toCommittees.map(({ id }) => id)).toContain(`${bundledInstall}:committee:697`);
      expect([...(sent?.evidence ?? []), ...(received?.evidence ?? [])].length).toBeGreaterThan(0);
      expect(coverageSince?.meetingsListed).toBeGreaterThan(10);
    }
    expect(answer.referrals.some(({ fromItem }) => fromItem?.id === item(13723))).toBe(true);
  });

  it('keeps outcomes that are not known in sight, year by year', async () => {
    const { outcomeMix: answer } = await ask(outcomeMix, { committee: '697', bucket: 'year' });
    expect(answer.buckets.map(({ label }) => label)).toEqual(
      expect.arrayContaining(['2014', '2017', 'date not known']),
    );
    for (const bucket of answer.buckets) {
      expect(bucket.items).toBe(bucket.itemsWithText + bucket.itemsWithoutText);
      expect(bucket.outcomes.reduce((sum, { count }) => sum + count, 0)).toBe(bucket.itemsWithText);
    }
  });

  it('quotes the words of every interest, action and public question time', async () => {
    const all = { council: bundledInstall, first: 500 };
    const facts = [
      ...(await ask(interests, all)).interests.interests.map(({ interest }) => interest),
      ...(await ask(actions, all)).actions.actions.map(({ action }) => action),
      ...(await ask(publicQuestions, all)).publicQuestions.occasions.map(({ questions }) => questions),
    ];
    expect(facts.length).toBeGreaterThan(100);
    expect(facts.filter(({ evidence }) => evidence.length === 0)).toEqual([]);
  });

  it('was captured after the meetings it tells of, and says so', async () => {
    const { asKnownAt: answer } = await ask(asKnownAt, asKnownAt.example);
    expect(answer).toMatchObject({ state: 'NOT_YET_CAPTURED', fields: [] });
    const now = await ask(asKnownAt, { ...asKnownAt.example, at: '9000-01-01' });
    expect(now.asKnownAt).toMatchObject({ state: 'IN_RECORD', changedSince: [] });
    expect(now.asKnownAt.items.length).toBeGreaterThan(3);
  });
});

describe('a matter on the bundled case', () => {
  it('shows by its words when children and performance first saw Ofsted, with the pages', async () => {
    const { whoSaw: answer } = await ask(whoSaw, whoSaw.example);
    expect(answer).toMatchObject({ state: 'IN_RECORD', matter: { basis: 'TEXT' } });
    const pages = new Map(answer.sightings.map(({ item: { id, source } }) => [id, source?.originalUrl]));
    expect(pages.get(item(22263))).toMatch(/MId=8692$/);
    expect(pages.get(item(24556))).toMatch(/MId=9136$/);
    const first = new Map(
      answer.committees.map(({ committee, firstMeeting }) => [committee.cid, firstMeeting.dateText]),
    );
    expect(first.get(697)).toBe('18 July 2017');
    expect(first.get(693)).toBe('27 February 2018');
  });

  it('cannot say that children did not receive the Essex work, and says how much was searched', async () => {
    const { whoDidNotSee: answer } = await ask(whoDidNotSee, whoDidNotSee.example);
    expect(answer.committees).toEqual([
      expect.objectContaining({ verdict: 'NOT_FOUND_RECORD_INCOMPLETE', sightingCount: 0 }),
    ]);
    expect(answer.committees[0]?.reason).toMatch(/a reconstruction from public facts/);
    expect(answer.committees[0]?.coverage.meetingsListed).toBeGreaterThan(10);
    expect(answer.committees[0]?.coverage.meetingsUndated).toBeGreaterThan(0);
  });

  it('never calls a committee blind to the Ofsted issue for want of a link', async () => {
    const { data } = await post(api, { query: `{ agendaItem(id: "${item(22263)}") { issues { id } } }` });
    const [issue] = (data as { agendaItem: { issues: { id: string }[] } }).agendaItem.issues;
    const { whoSaw: seen } = await ask(whoSaw, { issue: issue?.id });
    const children = seen.sightings.find(({ item: { id } }) => id === item(22263));
    expect(children).toMatchObject({ seen: true, meeting: { date: '2017-07-18' } });
    expect(children?.features.length).toBeGreaterThan(0);
    expect(children?.evidence.every(({ quote, source }) => quote !== '' && source !== null)).toBe(true);

    const window = { from: '2017-01-01', to: '2018-12-31' };
    const { whoDidNotSee: answer } = await ask(whoDidNotSee, { issue: issue?.id, ...window });
    const verdictOf = new Map(answer.committees.map(({ committee, verdict }) => [committee.cid, verdict]));
    expect(verdictOf.get(697)).toBe('SEEN');
    // The minutes of 27 February 2018 speak of children's improvement and of Ofsted, whatever links say.
    expect(['SEEN', 'POSSIBLY_SEEN']).toContain(verdictOf.get(693));
    // A reconstruction holds a part of the record: no absence in it is whole.
    expect(
      [...verdictOf.values()].filter((verdict) => /COMPLETE_|NOT_EXIST|NO_MEETING/.test(verdict)),
    ).toEqual([]);
  });
});
