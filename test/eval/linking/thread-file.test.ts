import { describe, expect, it } from 'vitest';
import { loadThreads, parseThreads } from './thread-file.ts';

const item = { cid: 1, mid: 2, no: '7.' };
const thread = { thread: 'pool', description: 'The pool.', items: [item], hardNegatives: [] };
const parse = (...threads: unknown[]) => parseThreads(JSON.stringify(threads), 'mine.json');

describe('parseThreads', () => {
  it('reads threads and fills what an item is not named by', () => {
    const hard = { cid: 1, mid: null, title: 'Another pool', why: 'elsewhere' };
    expect(parse({ ...thread, hardNegatives: [hard] })).toEqual([
      {
        thread: 'pool',
        description: 'The pool.',
        items: [{ cid: 1, mid: 2, no: '7.', aiId: null, title: null }],
        hardNegatives: [{ cid: 1, mid: null, no: null, aiId: null, title: 'Another pool', why: 'elsewhere' }],
      },
    ]);
  });

  it.each([
    ['{', /^mine\.json is not JSON; labels are a JSON array of /],
    ['{}', /^mine\.json is no array; /],
    ['[]', /^mine\.json holds no thread; /],
    ['[3]', /^mine\.json, thread number 1: Invalid input: expected object; /],
    [
      JSON.stringify([{ ...thread, color: 1 }]),
      /^mine\.json, thread "pool": color is no key of the format; /,
    ],
    [
      JSON.stringify([{ ...thread, items: [{ cid: 1, mid: 2 }] }]),
      /^mine\.json, thread "pool", items\.0: names no item: give no, aiId or title; /,
    ],
    [
      JSON.stringify([
        { ...thread, hardNegatives: [item] },
        { ...thread, items: [] },
      ]),
      /^mine\.json, thread "pool", hardNegatives\.0\.why: .*, and 1 more of the kind; /,
    ],
    [JSON.stringify([thread, thread]), /^mine\.json, thread "pool" stands in the file more than once\.$/],
  ])('says in one sentence what is wrong with %j', (text, words) => {
    expect(() => parseThreads(text, 'mine.json')).toThrow(words);
    expect(() => parseThreads(text, 'mine.json')).toThrow(/^[^\n]+\.$/);
  });
});

describe('loadThreads', () => {
  it('names a file that cannot be read', () => {
    expect(() => loadThreads('not-there.json')).toThrow(
      'The label file not-there.json cannot be read (ENOENT); name one with --labels.',
    );
  });
});
