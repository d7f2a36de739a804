import { describe, expect, it } from 'vitest';
import { parseCase } from '../../../src/replica/index.ts';
import { meetingsAround, meetingsEarlier, meetingsLater } from '../../../src/replica/pages/meeting-paging.ts';
import { meetingsOf, toSite } from '../../../src/replica/site.ts';

const days = [
  ...Array.from({ length: 20 }, (_, at) => `2019-01-${String(at + 1).padStart(2, '0')}`),
  ...Array.from({ length: 12 }, () => '2017'),
  ...Array.from({ length: 9 }, () => null),
];
const site = toSite(
  parseCase({
    council: { name: 'Town of Pages', baseUrl: 'https://pages.invalid' },
    bodies: [{ cid: 1, names: [{ name: 'Cabinet' }] }],
    meetings: days.map((date, at) => ({ cid: 1, mid: at + 1, date, items: [] })),
    notes: [],
  }),
);
const all = meetingsOf(site, 1);

describe('pages of the meeting list', () => {
  it('go on where the page before ended, with no meeting lost between those without a day', () => {
    const page = meetingsAround(all, '20190108', 6);
    const seen = new Set(page);
    let earlier = page;
    while (earlier.length > 0) {
      earlier = meetingsEarlier(all, earlier.at(-1)?.sortKey ?? '', 6);
      for (const meeting of earlier) seen.add(meeting);
    }
    let later = page;
    while (later.length > 0) {
      later = meetingsLater(all, later[0]?.sortKey ?? '', 6);
      for (const meeting of later) seen.add(meeting);
    }
    expect(seen.size).toBe(41);
  });

  it('keep meetings of one key together, and only those of the key', () => {
    expect(meetingsEarlier(all, '201901020000', 3).map((meeting) => meeting.date)).toEqual([
      '2019-01-01',
      ...Array.from({ length: 12 }, () => '2017'),
    ]);
    expect(meetingsLater(all, '201701010000', 3).map((meeting) => meeting.date)).toEqual([
      '2019-01-03',
      '2019-01-02',
      '2019-01-01',
    ]);
  });

  it('open a little ahead of today', () => {
    expect(meetingsAround(all, '20190108', 6).map((meeting) => meeting.mid)).toEqual([11, 10, 9, 8, 7, 6]);
    expect(meetingsAround(all, '20300101', 6).map((meeting) => meeting.mid)).toEqual([
      20, 19, 18, 17, 16, 15,
    ]);
  });
});
