import { describe, expect, it } from 'vitest';
import type { Vote } from '../../scrapers/minutes/facts.ts';
import { compareOne, found } from './made-up-facts.ts';

const vote: Vote = {
  for: 6,
  against: 2,
  abstain: null,
  casting: false,
  unanimous: false,
  named: null,
  result: 'CARRIED',
};
const voteLabel = { for: 6, against: 2, abstain: null, result: 'CARRIED' };

describe('scoreFacts', () => {
  it('counts a fact where none is labelled against precision, one not found against recall', () => {
    expect(compareOne('apologies', {}, { apologies: [found('Roe', 'Roe sent')] })).toMatchObject({
      labelled: 0,
      found: 1,
      right: 0,
      extra: [{ value: 'Roe', quote: 'Roe sent' }],
    });
    expect(compareOne('apologies', { apologies: ['Roe'] }, {})).toMatchObject({
      labelled: 1,
      found: 0,
      missed: ['Roe'],
    });
  });

  it('matches one found fact with one label at most', () => {
    const twice = compareOne('absent', { absent: ['Roe'] }, { absent: [found('Roe'), found('Cllr Roe')] });
    expect(twice).toMatchObject({ labelled: 1, found: 2, right: 1 });
  });

  it('takes parts in their order', () => {
    const parts = [found('NOTED' as const), found('AGREED' as const)];
    expect(compareOne('parts', { parts: ['NOTED', 'AGREED'] }, { parts })?.right).toBe(2);
    expect(compareOne('parts', { parts: ['AGREED', 'NOTED'] }, { parts })?.right).toBe(1);
  });

  it('takes a vote for right where all of it is', () => {
    expect(compareOne('votes', { votes: voteLabel }, { votes: found(vote) })?.right).toBe(1);
    const wrong: Partial<Vote>[] = [
      { for: 7 },
      { against: null },
      { abstain: 0 },
      { casting: true },
      { unanimous: true },
      { result: 'LOST' },
      { result: null },
      { named: { for: [], against: ['Roe'], abstain: [] } },
    ];
    for (const change of wrong) {
      const other = compareOne('votes', { votes: voteLabel }, { votes: found({ ...vote, ...change }) });
      expect({ change, right: other?.right }).toEqual({ change, right: 0 });
    }
  });

  it('leaves the result out where the label does not tell it', () => {
    const untold = { for: 6, against: 2, abstain: null };
    expect(compareOne('votes', { votes: untold }, { votes: found(vote) })?.right).toBe(1);
    expect(compareOne('votes', { votes: untold }, { votes: found({ ...vote, for: 5 }) })?.right).toBe(0);
  });

  it('takes the names of a vote in any order, and three empty lists for no names', () => {
    const named = { for: ['Roe', 'Pell'], against: [], abstain: [] };
    const turned = { for: ['Cllr Pell', 'Roe'], against: [], abstain: [] };
    const empty = { for: [], against: [], abstain: [] };
    const right = (label: unknown, value: Vote['named']) =>
      compareOne(
        'votes',
        { votes: { ...voteLabel, named: label } },
        { votes: found({ ...vote, named: value }) },
      )?.right;
    expect(right(named, turned)).toBe(1);
    expect(right({ against: ['Roe', 'Pell'] }, turned)).toBe(0);
    expect(right(null, empty)).toBe(1);
  });

  it('keeps movers and seconders apart', () => {
    const labels = { moved: 'Roe', seconded: 'Pell' };
    expect(compareOne('movers', labels, { moved: found('Roe'), seconded: found('Pell') })?.right).toBe(2);
    expect(compareOne('movers', labels, { moved: found('Pell'), seconded: found('Roe') })).toMatchObject({
      labelled: 2,
      found: 2,
      right: 0,
    });
  });

  it('wants both names of a substitution', () => {
    const labels = { substitutes: [{ absent: null, substitute: 'Sen' }] };
    const right = (absent: string | null, substitute: string) =>
      compareOne('substitutes', labels, { substitutes: [found({ absent, substitute })] })?.right;
    expect(right(null, 'Cllr Sen')).toBe(1);
    expect(right('Addy', 'Sen')).toBe(0);
    expect(right(null, 'Addy')).toBe(0);
  });

  it('wants member, items and nature of an interest', () => {
    const interest = { member: 'Roe', nature: 'governor of the school', items: ['7', '8'] };
    const right = (change: Partial<typeof interest>) =>
      compareOne(
        'interests',
        { interests: [interest] },
        {
          interests: [found({ ...interest, leftRoom: false, dispensation: false, ...change })],
        },
      )?.right;
    expect(right({ member: 'Councillor Roe', nature: 'School governor', items: ['8', '7'] })).toBe(1);
    expect(right({ member: 'Pell' })).toBe(0);
    expect(right({ items: ['7'] })).toBe(0);
    expect(right({ nature: 'holds shares' })).toBe(0);
  });

  it('wants owner and what of an action, not when it is due', () => {
    const action = { owner: 'Clerk', what: 'circulate the figures', due: 'by May' };
    const right = (change: { owner?: string | null; what?: string; due?: string | null }) =>
      compareOne('actions', { actions: [action] }, { actions: [found({ ...action, ...change })] })?.right;
    expect(right({ owner: 'the Clerk', what: 'circulate figures to all', due: null })).toBe(1);
    expect(right({ owner: null })).toBe(0);
    expect(right({ what: 'write to the Minister' })).toBe(0);
  });

  it('matches a referral by the committee it goes to', () => {
    const right = (to: string) =>
      compareOne(
        'referrals',
        { referrals: [{ to: 'Finance Panel', what: 'fraud strategy' }] },
        { referrals: [found({ to, what: 'something else' })] },
      )?.right;
    expect(right('the Finance Panel')).toBe(1);
    expect(right('Finance Sub-Panel')).toBe(0);
  });

  it('wants field, before and after of a correction', () => {
    const correction = { field: 'votes' as const, before: '6 in favour', after: '7 in favour' };
    const right = (change: { field?: 'wording'; before?: string | null; after?: string | null }) =>
      compareOne(
        'corrections',
        { corrections: [correction] },
        { corrections: [found({ ...correction, ...change })] },
      )?.right;
    expect(right({ before: '6 votes in favour' })).toBe(1);
    expect(right({ field: 'wording' })).toBe(0);
    expect(right({ before: null })).toBe(0);
    expect(right({ after: 'carried' })).toBe(0);
  });

  it('does not score a kind that is left out', () => {
    expect(compareOne('kind', {}, { kind: 'REPORT' })).toBeUndefined();
    expect(compareOne('kind', { kind: 'URGENT' }, { kind: null })).toMatchObject({ labelled: 1, found: 0 });
    expect(compareOne('kind', { kind: 'URGENT' }, { kind: 'REPORT' })).toMatchObject({ found: 1, right: 0 });
  });
});
