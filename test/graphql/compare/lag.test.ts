import { describe, expect, it } from 'vitest';
import { toPartialDate } from '../../../schema/records/partial-date.ts';
import { mayBeFirst, type Sight, toFirstSight } from '../../../src/graphql/compare/first-sight.ts';
import { type SeenBy, toLag } from '../../../src/graphql/compare/lag.ts';

const always = { from: null, to: null };

/** A sight at a meeting on `YYYY`, `YYYY-MM`, `YYYY-MM-DD`, or on a day that is not known. */
function sight(key: string, date: string | null, isSure = true): Sight {
  const { dateFrom = null, dateTo = null } = (date === null ? null : toPartialDate(date)) ?? {};
  return { key, days: { from: dateFrom, to: dateTo }, isSure };
}
const seen = (sights: readonly Sight[], more: Partial<SeenBy> = {}): SeenBy => ({
  sights,
  perhapsMore: false,
  recordEnd: '2018-12-31',
  ...more,
});

describe('toFirstSight', () => {
  it('is the earliest day, where all are known', () => {
    const sights = [sight('2', '2017-07-18'), sight('1', '2016-05-04'), sight('3', '2018-01-01')];
    expect(toFirstSight(sights, always)).toEqual({ from: '2016-05-04', to: '2016-05-04' });
  });

  it('is no earlier than any sight may be, and no later than one is', () => {
    expect(toFirstSight([sight('1', '2016'), sight('2', '2016-05-04')], always)).toEqual({
      from: '2016-01-01',
      to: '2016-05-04',
    });
    expect(toFirstSight([sight('1', null), sight('2', '2016-05-04')], always)).toEqual({
      from: null,
      to: '2016-05-04',
    });
    expect(toFirstSight([sight('1', null)], always)).toEqual({ from: null, to: null });
  });

  it('is not before the window asked about, though an undated meeting may be', () => {
    const window = { from: '2016-01-01', to: '2017-12-31' };
    expect(toFirstSight([sight('1', null, false), sight('2', '2016-05-04')], window)).toEqual({
      from: '2016-01-01',
      to: '2016-05-04',
    });
  });

  it('is not told by what may lie outside the window alone', () => {
    expect(toFirstSight([sight('1', null, false)], { from: '2016-01-01', to: null })).toBeNull();
    expect(toFirstSight([], always)).toBeNull();
  });
});

describe('mayBeFirst', () => {
  it('keeps what may be as early as the latest that the first can be', () => {
    const sights = [sight('1', '2016'), sight('2', '2016-05-04'), sight('3', '2016-05-05'), sight('4', null)];
    expect(mayBeFirst(sights, always).map(({ key }) => key)).toEqual(['1', '2', '4']);
  });
});

describe('toLag', () => {
  it('counts the days from a to b, negative where b was first', () => {
    const early = seen([sight('1', '2017-07-18')]);
    const late = seen([sight('2', '2018-02-27'), sight('3', '2018-03-01')]);
    expect(toLag(early, late, always)).toMatchObject({
      state: 'BOTH_SAW',
      days: { least: 224, most: 224 },
      direction: 'A_FIRST',
      openUntil: null,
    });
    expect(toLag(late, early, always)).toMatchObject({
      days: { least: -224, most: -224 },
      direction: 'B_FIRST',
    });
  });

  it('is a range where a day is not known, and decided only where all of the range is', () => {
    const may = seen([sight('1', '2016-05')]);
    expect(toLag(may, seen([sight('2', '2016-06-10')]), always)).toMatchObject({
      days: { least: 10, most: 40 },
      direction: 'A_FIRST',
    });
    expect(toLag(may, seen([sight('2', '2016-05-10')]), always)).toMatchObject({
      days: { least: -21, most: 9 },
      direction: 'UNDECIDED',
    });
    expect(toLag(may, seen([sight('2', null)]), always)).toMatchObject({
      state: 'BOTH_SAW',
      days: null,
      direction: 'UNDECIDED',
    });
  });

  it('is nothing at a joint meeting, whatever its day', () => {
    const joint = sight('joint', null);
    expect(toLag(seen([joint]), seen([joint]), always)).toMatchObject({
      days: { least: 0, most: 0 },
      direction: 'SAME_DAY',
    });
    const later = seen([joint, sight('2', '2016-01-01')]);
    expect(toLag(later, seen([joint]), always)).toMatchObject({ days: { least: 0, most: null } });
    expect(toLag(seen([joint]), later, always)).toMatchObject({ days: { least: null, most: 0 } });
  });

  it('tells how long one of them has not seen it, until the end of our copy', () => {
    const lag = toLag(seen([sight('1', '2018-12')]), seen([]), always);
    expect(lag).toEqual({
      state: 'ONLY_A_SAW',
      days: null,
      direction: 'A_FIRST',
      openUntil: '2018-12-31',
      openFor: { least: 0, most: 30 },
    });
    expect(toLag(seen([]), seen([sight('1', '2018-12-01')]), always)).toMatchObject({
      state: 'ONLY_B_SAW',
      direction: 'B_FIRST',
      openFor: { least: 30, most: 30 },
    });
    expect(toLag(seen([sight('1', '2019-06-01')]), seen([]), always).openFor).toEqual({ least: 0, most: 0 });
    expect(toLag(seen([sight('1', '2018')]), seen([], { recordEnd: null }), always)).toMatchObject({
      openUntil: null,
      openFor: null,
    });
  });

  it('never says that one did not see what it may have seen', () => {
    const saw = seen([sight('1', '2018-01-01')]);
    const undecided = { state: 'UNDECIDED', days: null, openFor: null };
    expect(toLag(saw, seen([], { perhapsMore: true }), always)).toMatchObject(undecided);
    expect(toLag(saw, seen([sight('2', null, false)]), { from: '2018-01-01', to: null })).toMatchObject(
      undecided,
    );
  });

  it('says that neither saw it', () => {
    expect(toLag(seen([]), seen([]), always)).toMatchObject({ state: 'NEITHER_SAW', direction: null });
  });
});
