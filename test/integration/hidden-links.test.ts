import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { removeFolders } from './council-folder.ts';
import { checkHiddenLinks, type MadeUpCouncil, readMadeUpCouncil } from './hidden-links.ts';

let council: MadeUpCouncil;
beforeAll(async () => {
  council = await readMadeUpCouncil(120, 7);
}, 240_000);
afterAll(async () => {
  await council.engine.close();
  removeFolders();
});

describe('the committees that saw a matter', () => {
  it('are those that truly did, where no link is missing', async () => {
    const checked = await checkHiddenLinks(council, 0);
    expect(checked.filter(({ saw }) => saw).length).toBeGreaterThan(100);
    expect(checked.filter(({ saw, verdict }) => saw !== (verdict === 'SEEN'))).toEqual([]);
  });
});

describe('a committee that did not see a matter, where links are missing at random', () => {
  it('is never one that saw it, and is named in most cases where the record can tell', async () => {
    const checked = await checkHiddenLinks(council, 0.5);
    const complete = checked.filter(({ verdict }) => verdict === 'NOT_FOUND_IN_COMPLETE_MINUTES');
    expect(complete.length).toBeGreaterThan(30);
    expect(complete.filter(({ saw }) => saw)).toEqual([]);
    // Some of those that saw it have lost every link.
    expect(checked.filter(({ saw, verdict }) => saw && verdict !== 'SEEN').length).toBeGreaterThan(10);
    const tellable = checked.filter(({ saw, isWhole }) => !saw && isWhole);
    expect(complete.length / tellable.length).toBeGreaterThan(0.5);
  });
});
