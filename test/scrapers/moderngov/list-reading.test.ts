import { describe, expect, it } from 'vitest';
import { platforms } from '../../../scrapers/registry.ts';

const site = { install: 'marlow-vale', baseUrl: 'https://democracy.marlow-vale.invalid' };
const empty =
  '<?xml version="1.0" encoding="utf-8"?>\n<getmeetings>\n  <meetingscount> 0</meetingscount>\n  <committeescount> 0</committeescount>\n</getmeetings>';

function readWindow(window: { from: string | null; to: string | null }): unknown {
  const [link] = platforms.moderngov.committeeLinks(site, 12, window, 'web-service');
  const { records } = platforms.moderngov.parse({ site, url: link?.url ?? '', body: empty });
  return records.map((r) => (r.kind === 'list-reading' ? [r.from, r.to, r.count] : r.kind));
}

describe('the reading of a list of meetings', () => {
  it('is open where the widest window of the service was asked for', () => {
    expect(readWindow({ from: null, to: null })).toEqual([[null, null, 0]]);
    expect(readWindow({ from: '2016-01-01', to: null })).toEqual([['2016-01-01', null, 0]]);
  });

  it('covers the window that was asked for and no more', () => {
    expect(readWindow({ from: '2016-01-01', to: '2017-12-31' })).toEqual([['2016-01-01', '2017-12-31', 0]]);
  });
});
