import { describe, expect, it } from 'vitest';
import { type ExistenceFacts, toNonExistence } from '../../../src/graphql/trace/existence.ts';
import { meetingOn } from './coverage-facts.ts';

const facts = (changes: Partial<ExistenceFacts>): ExistenceFacts => ({
  window: { from: null, to: '2013-12-31' },
  meetings: [meetingOn('2014-06-10'), meetingOn('2018-01-01')],
  listWindows: [{ from: null, to: null }],
  expired: false,
  recordStart: '2010-01-01',
  ...changes,
});

describe('toNonExistence', () => {
  it('is known before the first meeting of a list that was read back to its beginning', () => {
    expect(toNonExistence(facts({}))).toContain('10 June 2014');
  });

  it('is known after the last meeting of a committee that is marked as expired', () => {
    expect(toNonExistence(facts({ window: { from: '2019-01-01', to: null }, expired: true }))).toContain(
      'expired',
    );
  });

  it.each<[string, Partial<ExistenceFacts>]>([
    ['a list that was not read back to its beginning', { listWindows: [{ from: '2012-01-01', to: null }] }],
    ['a council whose own record does not reach back so far', { recordStart: '2014-01-01' }],
    ['a council without any dated meeting', { recordStart: null }],
    ['a meeting of unknown date', { meetings: [meetingOn('2014-06-10'), meetingOn(null)] }],
    [
      'a meeting that may be inside',
      { meetings: [meetingOn(null, { dateFrom: '2013-01-01', dateTo: '2014-12-31' })] },
    ],
    ['a committee without any meeting', { meetings: [] }],
    ['a window after the last meeting of a living committee', { window: { from: '2019-01-01', to: null } }],
    ['a gap between its meetings', { window: { from: '2015-01-01', to: '2015-12-31' } }],
  ])('is not known with %s', (_, changes) => {
    expect(toNonExistence(facts(changes))).toBeNull();
  });
});
