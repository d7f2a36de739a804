import { describe, expect, it } from 'vitest';
import { toPartialDate, unknownDate } from '../../../schema/records/partial-date.ts';
import { type DatedItem, toOutcomeMix } from '../../../src/graphql/facts/outcome-mix.ts';

const item = (id: string, date: string | null, says: Partial<DatedItem> = {}): DatedItem => ({
  id,
  meetingId: 'm',
  sortKey: id,
  outcome: 'NOTED',
  heading: false,
  procedural: false,
  itemKind: null,
  withText: true,
  date: (date === null ? null : toPartialDate(date)) ?? unknownDate,
  ...says,
});

describe('toOutcomeMix', () => {
  it('puts a meeting known to the year into no month, and one of unknown date into no year', () => {
    const items = [item('1', '2017-07-18'), item('2', '2017'), item('3', '2017-07'), item('4', null)];
    const labels = (bucket: 'MONTH' | 'YEAR' | 'ALL') =>
      toOutcomeMix(items, bucket).map(({ label, dated, items: count }) => [label, dated, count]);
    expect(labels('MONTH')).toEqual([
      ['July 2017', true, 2],
      ['2017, month not known', false, 1],
      ['date not known', false, 1],
    ]);
    expect(labels('YEAR')).toEqual([
      ['2017', true, 3],
      ['date not known', false, 1],
    ]);
    expect(labels('ALL')).toEqual([[null, true, 4]]);
  });

  it('gives shares of the items with text, what is unknown and unrecorded among them', () => {
    const [bucket] = toOutcomeMix(
      [
        item('1', '2017'),
        item('2', '2017', { outcome: 'UNKNOWN' }),
        item('3', '2017', { outcome: 'NONE_RECORDED' }),
        item('4', '2017', { outcome: 'NONE_RECORDED' }),
        item('5', '2017', { outcome: null, withText: false }),
      ],
      'ALL',
    );
    expect(bucket).toMatchObject({
      items: 5,
      itemsWithText: 4,
      itemsWithoutText: 1,
      unknownShare: 0.25,
      noneRecordedShare: 0.5,
    });
    expect(bucket?.outcomes.reduce((sum, { share }) => sum + share, 0)).toBe(1);
  });

  it('counts procedure apart, by title or by kind, and headings nowhere', () => {
    const [bucket] = toOutcomeMix(
      [
        item('1', '2017', { procedural: true, outcome: 'APPROVED' }),
        item('2', '2017', { itemKind: 'PROCEDURAL', outcome: null }),
        item('3', '2017', { heading: true }),
        item('4', '2017'),
      ],
      'ALL',
    );
    expect(bucket).toMatchObject({
      items: 1,
      proceduralItems: 2,
      proceduralOutcomes: [{ outcome: 'APPROVED', count: 1, share: 1 }],
    });
  });
});
