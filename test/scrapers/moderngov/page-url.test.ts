import { describe, expect, it } from 'vitest';
import { pageTypes } from '../../../schema/records/page.ts';
import { moderngov } from '../../../scrapers/moderngov/index.ts';

const site = { install: 'wexcombe', baseUrl: 'https://wexcombe.invalid/moderngov' };
const ids = {
  committeeId: 204,
  meetingId: 9101,
  itemId: 70002,
  memberId: 33,
  window: { from: '2024-01-01', to: '2024-12-31' },
};
const withoutIds = ['committee-list', 'member-index', 'ws-committees', 'ws-councillors'];

describe('pageUrl', () => {
  it.each(pageTypes)('gives a canonical address that is recognised again: %s', (pageType) => {
    const url = moderngov.pageUrl(site, pageType, ids) ?? '';
    expect(moderngov.recognise(url)?.pageType).toBe(pageType);
    expect(moderngov.canonicalUrl(url, site)).toBe(url);
  });

  it.each(pageTypes.filter((type) => !withoutIds.includes(type)))(
    'gives none without the ids: %s',
    (pageType) => {
      expect(moderngov.pageUrl(site, pageType, {})).toBeNull();
    },
  );
});
