import { describe, expect, it } from 'vitest';
import { joinClaims, ownerOf } from '../../src/ingest/shared-children.ts';

describe('ownerOf', () => {
  it('is the meeting with the highest number, however the ids sort as text', () => {
    expect(ownerOf(['t:meeting:9', 't:meeting:10', 't:meeting:2'])).toBe('t:meeting:10');
    expect(ownerOf([])).toBeNull();
  });
});

describe('joinClaims', () => {
  it('adds to what others claim without touching it', () => {
    const others = new Map([['paper', new Set(['t:meeting:1'])]]);
    const joined = joinClaims(others, [
      ['paper', 't:meeting:2'],
      ['item', 't:meeting:2'],
    ]);
    expect(joined).toEqual(
      new Map([
        ['paper', new Set(['t:meeting:1', 't:meeting:2'])],
        ['item', new Set(['t:meeting:2'])],
      ]),
    );
    expect(others.get('paper')?.size).toBe(1);
  });
});
