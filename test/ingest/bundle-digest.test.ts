import { describe, expect, it } from 'vitest';
import { bundleDigest } from '../../src/ingest/bundle-digest.ts';

describe('bundleDigest', () => {
  const bundle = {
    id: 'a',
    rows: [{ title: 'Roads', lastSeenAt: '2026-01-01' }],
    everMembers: ['x'],
    returned: [],
  };

  it('does not change with the order of keys, with when it was seen, or with what the writer is to look after', () => {
    const same = {
      returned: ['r'],
      everMembers: [],
      rows: [{ lastSeenAt: '2026-02-02', title: 'Roads' }],
      id: 'a',
    };
    expect(bundleDigest(same)).toBe(bundleDigest(bundle));
  });
  it('changes with any word, and with the order of rows', () => {
    expect(bundleDigest({ ...bundle, rows: [{ title: 'Road' }] })).not.toBe(bundleDigest(bundle));
    expect(bundleDigest({ id: 'a', rows: ['x', 'y'] })).not.toBe(bundleDigest({ id: 'a', rows: ['y', 'x'] }));
  });
});
