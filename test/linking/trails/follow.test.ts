import { describe, expect, it } from 'vitest';
import { CommitteeNames } from '../../../src/linking/trails/committee-named.ts';
import type { FollowableItem, FollowableMeeting } from '../../../src/linking/trails/facts.ts';
import { followActions } from '../../../src/linking/trails/follow-actions.ts';
import { followCorrections } from '../../../src/linking/trails/follow-corrections.ts';
import { followDeferrals } from '../../../src/linking/trails/follow-deferrals.ts';
import { followReferrals } from '../../../src/linking/trails/follow-referrals.ts';
import { toInstallRecord } from '../../../src/linking/trails/record.ts';
import { TermNumbers, toTitleWords } from '../../../src/linking/trails/title-likeness.ts';

const meeting = (id: string, date: string | null, committee: string): FollowableMeeting => ({
  id,
  date,
  dateFrom: date ?? '2016-01-01',
  dateTo: date ?? '2016-12-31',
  committees: [committee],
});
const numbers = new TermNumbers();
const item = (
  id: string,
  meetingId: string,
  title: string,
  more: Partial<FollowableItem> = {},
): FollowableItem => ({
  id,
  meetingId,
  words: toTitleWords(title, numbers),
  kind: 'REPORT',
  outcome: 'NOTED',
  procedural: false,
  heading: false,
  mentionedDays: null,
  ...more,
});
const all: FollowableMeeting[] = [
  meeting('m1', '2016-03-01', 'pcm'),
  meeting('m2', '2016-05-01', 'cels'),
  meeting('m3', '2016-06-01', 'pcm'),
  meeting('m4', '2016-07-01', 'cels'),
  meeting('m9', null, 'cels'),
];
const filler = Array.from({ length: 60 }, (_, at) =>
  item(`f${String(at)}`, 'm1', `Street cleaning round ${'abcdefgh'[at % 8] ?? ''}`),
);
const recordIn = (of: readonly FollowableMeeting[], ...items: FollowableItem[]) =>
  toInstallRecord([...filler, ...items], of, numbers);
const recordOf = (...items: FollowableItem[]) => recordIn(all, ...items);
const names = new CommitteeNames([
  { id: 'cels', install: 't', name: 'Children Committee', names: [] },
  { id: 'pcm', install: 't', name: 'Performance Committee', names: [] },
]);
const sent = { id: 'r1', toName: 'the Children Committee', fromName: null, itemId: 'a1' };

describe('followReferrals', () => {
  it('finds the committee by its name and the first later item about the same matter', () => {
    const record = recordOf(
      item('a0', 'm9', 'Quarrington school catchments'),
      item('a1', 'm1', 'School catchments at Quarrington'),
      item('a2', 'm2', 'Library opening hours'),
      item('a3', 'm4', 'Quarrington: catchments of schools'),
    );
    const found = followReferrals([sent], record, names);
    expect(found.sentTo).toMatchObject([{ from: 'r1', to: 'cels' }]);
    expect(found.arrivedAs).toMatchObject([{ from: 'r1', to: 'a3', method: 'like-title-1' }]);
  });

  it('ties what arrived to what sent it, and takes its word for it', () => {
    const record = recordOf(
      item('a1', 'm1', 'Quarrington depot'),
      item('a3', 'm2', 'Referral: depot for the northern crews', { kind: 'REFERRAL' }),
    );
    const arrived = { id: 'r2', toName: null, fromName: 'Performance Committee', itemId: 'a3' };
    const found = followReferrals([sent, arrived], record, names);
    expect(found.arrivedAs).toMatchObject([{ from: 'r1', to: 'a3', method: 'says-so-and-like-title-1' }]);
    expect(found.sentBy).toMatchObject([{ from: 'r2', to: 'pcm' }]);
    expect(found.cameFrom).toMatchObject([{ from: 'r2', to: 'a1' }]);
  });

  it('finds nothing where the name is nobody’s, and no arrival in another matter', () => {
    const record = recordOf(item('a1', 'm1', 'Quarrington depot'), item('a2', 'm2', 'Library opening hours'));
    expect(followReferrals([{ ...sent, toName: 'Harbour Board' }], record, names)).toEqual({
      sentTo: [],
      sentBy: [],
      arrivedAs: [],
      cameFrom: [],
    });
    expect(followReferrals([sent], record, names).arrivedAs).toEqual([]);
  });
});

describe('followActions', () => {
  const ask = (what: string) => ({ id: 'x', itemId: 'a1', what, telling: numbers.telling(what) });
  const asked = ask('bring a further report to the Committee');

  it('finds the report back by the rare words of the request, before any committee', () => {
    const record = recordOf(item('a1', 'm1', 'Budget'), item('a2', 'm2', 'Quarrington catchments'));
    const action = ask('report on catchments at Quarrington');
    expect(followActions([action], record)).toMatchObject([{ from: 'x', to: 'a2' }]);
  });

  it('finds what the same committee next had of the matter, first of all what names the day', () => {
    const items = [item('a1', 'm1', 'Quarrington depot'), item('a2', 'm3', 'Depot at Quarrington: lease')];
    expect(followActions([asked], recordOf(...items))).toMatchObject([
      { to: 'a2', method: 'next-like-title-1' },
    ]);
    const told = item('a3', 'm3', 'Quarrington crews', { mentionedDays: ['2016-03-01'] });
    expect(followActions([asked], recordOf(...items, told))).toMatchObject([
      { to: 'a3', method: 'names-the-meeting-1' },
    ]);
  });

  it('finds nothing for what is done without an item, earlier items, and other matters', () => {
    const record = recordOf(item('a0', 'm2', 'Quarrington depot'), item('a1', 'm3', 'Quarrington depot'));
    expect(followActions([asked], record)).toEqual([]);
    const later = recordOf(item('a1', 'm1', 'Quarrington depot'), item('a2', 'm3', 'Quarrington depot'));
    expect(followActions([ask('thank the crews in writing')], later)).toEqual([]);
  });
});

describe('followCorrections', () => {
  const items = new Map([['a1', item('a1', 'm3', 'Minutes', { procedural: true })]]);
  const record = recordIn([...all, meeting('m0', '2016-01-05', 'pcm')]);
  const follow = (recordOf: string | null) =>
    followCorrections([{ id: 'k', recordOf, itemId: 'a1' }], items, record);

  it('finds the meeting of the day that is named, else the one before', () => {
    expect(follow('2016-01-05')).toMatchObject([{ to: 'm0', method: 'named-day-1' }]);
    expect(follow(null)).toMatchObject([{ to: 'm1', method: 'meeting-before-1' }]);
  });

  it('finds none where the day that is named is no meeting’s', () => {
    expect(follow('2016-02-02')).toEqual([]);
  });
});

describe('followDeferrals', () => {
  it('ties the next item of the same committee to what was put off', () => {
    const record = recordOf(
      item('a1', 'm1', 'Quarrington depot lease', { outcome: 'DEFERRED' }),
      item('a2', 'm2', 'Quarrington depot lease'),
      item('a3', 'm3', 'Quarrington depot lease'),
    );
    expect(followDeferrals(record)).toMatchObject([{ from: 'a3', to: 'a1' }]);
  });
});
