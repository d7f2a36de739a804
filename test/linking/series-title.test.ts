import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toSeriesTitle } from '../../src/linking/series-title.ts';

describe('toSeriesTitle', () => {
  it.each([
    ['Revenue Budget Monitoring Q3 2016/17', 'revenue budget monitoring'],
    ['Revenue Budget Monitoring - Quarter 3', 'revenue budget monitoring'],
    ['Revenue budget monitoring (third quarter, 2017-18)', 'revenue budget monitoring'],
    ['Revenue Budget Monitoring to 30 September 2016', 'revenue budget monitoring'],
    ['Revenue Budget Monitoring – April to June 2016', 'revenue budget monitoring'],
    ['Revenue Budget Monitoring: May 2016', 'revenue budget monitoring'],
    ['Draft Revenue Budget Monitoring', 'revenue budget monitoring'],
    ['Update on the Children’s Services Improvement Plan', 'childrens services improvement plan'],
    ["Children's Services Improvement Plan – Update", 'childrens services improvement plan'],
    ['Children’s Services Improvement Plan: progress report 4', 'childrens services improvement plan'],
    ['Progress Report on Children’s Services Improvement Plan', 'childrens services improvement plan'],
    ['Local Plan Annual Monitoring Report 2015', 'local plan annual monitoring'],
    ['Forecast Outturn at Month 7 (October 2020)', 'forecast outturn'],
    ['Update report on the progress of the Improvement Action Plan', 'improvement action plan'],
    ['Quarter 1 2017/18 Performance Monitoring Report', 'performance monitoring'],
    ['Members may choose school places', 'members may choose school places'],
  ])('reads "%s" as the series "%s"', (title, key) => {
    expect(toSeriesTitle(title)?.key).toBe(key);
  });

  it.each([
    'Report',
    'Update',
    'Any other item',
    'Performance Report Q3 2016/17',
    'Committee Work Programme',
    'Minutes of the last meeting',
    'Q1 2016/17',
    '',
    'Libraries',
    '2016',
    'Part 2',
  ])('finds no series in "%s"', (title) => {
    expect(toSeriesTitle(title)).toBeNull();
  });

  it.each([
    [
      'Planning application 16/0123/FUL – 12 High Street',
      'Planning application 16/0456/FUL – 14 High Street',
    ],
    ['Phase 2 of the Mill Hill Depot', 'Phase 3 of the Mill Hill Depot'],
    ['School Places in Mill Hill', 'School Places in Hendon'],
  ])('keeps "%s" and "%s" apart', (one, other) => {
    expect(toSeriesTitle(one)?.key).not.toBe(toSeriesTitle(other)?.key);
  });

  it('quotes the words of the title where they stand', () => {
    const title = '2016/17 Q2: Corporate Risk Register (update)';
    expect(toSeriesTitle(title)).toEqual({
      key: 'corporate risk register',
      words: 'Corporate Risk Register',
      start: 12,
      end: 35,
    });
  });

  it('leaves dates inside the words out of what the series is called', () => {
    expect(toSeriesTitle('Housing Strategy 2016 Delivery')?.words).toBe('Housing Strategy Delivery');
  });

  it('has offsets inside any title', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (title) => {
        const series = toSeriesTitle(title);
        if (series) {
          expect(series.start).toBeLessThan(series.end);
          expect(series.end).toBeLessThanOrEqual(title.length);
        }
      }),
    );
  });
});
