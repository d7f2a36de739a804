import { afterAll, describe, expect, it } from 'vitest';
import { removeFolders } from './council-folder.ts';
import { checkHiddenLinks } from './hidden-links.ts';

afterAll(removeFolders);

describe('a committee that did not see a matter, where links are missing at random', () => {
  it('is never one that saw it, and is named in most cases where the record can tell', async () => {
    const checked = await checkHiddenLinks({ meetings: 120, seed: 7, hide: 0.5 });
    const complete = checked.filter(({ verdict }) => verdict === 'NOT_FOUND_IN_COMPLETE_MINUTES');
    expect(complete.length).toBeGreaterThan(30);
    expect(complete.filter(({ saw }) => saw)).toEqual([]);
    // Some of those that saw it have lost every link.
    const hidden = checked.filter(({ saw, verdict }) => saw && verdict !== 'SEEN');
    expect(hidden.length).toBeGreaterThan(10);
    const tellable = checked.filter(({ saw, isWhole }) => !saw && isWhole);
    expect(complete.length / tellable.length).toBeGreaterThan(0.5);
  }, 240_000);
});
