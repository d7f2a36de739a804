import { afterAll, describe, expect, it } from 'vitest';
import { removeFolders } from './council-folder.ts';
import { type CheckedVerdict, checkHiddenLinks, readMadeUpCouncil } from './hidden-links.ts';

afterAll(removeFolders);

const councils = [
  { meetings: 250, seed: 11, hide: 0.3 },
  { meetings: 250, seed: 12, hide: 0.5 },
  { meetings: 250, seed: 13, hide: 0.7 },
  { meetings: 400, seed: 14, hide: 0.5 },
];

describe('of 500 committees and more that did not see a matter by whole minutes', () => {
  it('one in a hundred at most saw it, and half of those that the record can tell are named', async () => {
    const checked: CheckedVerdict[] = [];
    for (const { meetings, seed, hide } of councils) {
      const council = await readMadeUpCouncil(meetings, seed);
      checked.push(...(await checkHiddenLinks(council, hide)));
      await council.engine.close();
    }
    const complete = checked.filter(({ verdict }) => verdict === 'NOT_FOUND_IN_COMPLETE_MINUTES');
    const wrong = complete.filter(({ saw }) => saw);
    const tellable = checked.filter(({ saw, isWhole }) => !saw && isWhole);
    expect(complete.length).toBeGreaterThanOrEqual(500);
    expect(wrong.length / complete.length, JSON.stringify(wrong)).toBeLessThanOrEqual(0.01);
    expect(complete.length / tellable.length).toBeGreaterThanOrEqual(0.5);
  });
});
