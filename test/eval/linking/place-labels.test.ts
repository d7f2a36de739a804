import { describe, expect, it } from 'vitest';
import { itemWith, threadWith } from './made-up-threads.ts';
import { placeLabels } from './place-labels.ts';
import type { ItemName } from './thread-file.ts';

const pool = itemWith('first', { aiId: 501, number: '7', title: 'Barn Lane Pool – Update' });
const graph = [
  pool,
  itemWith('second', { aiId: 502, number: '8', title: 'Questions' }),
  itemWith('third', { aiId: 503, number: '9', title: 'Questions' }),
  itemWith('joint', { mid: 11, cids: [1, 2], title: 'Joint business' }),
  itemWith('served', { mid: 9_000_001, cids: [3], title: 'Without a meeting id' }),
];
const first = { cid: 1, mid: 10, no: null, aiId: 501, title: null };

function place(name: Partial<ItemName>) {
  const other = { cid: 1, mid: 10, no: null, aiId: null, title: null, ...name };
  const thread = { thread: 'pool', description: '', items: [first, other], hardNegatives: [] };
  const { items, notFound } = placeLabels([thread], graph);
  return notFound[0]?.reason ?? items.at(-1)?.id;
}

describe('placeLabels', () => {
  it.each([
    ['its id', { aiId: 502 }, 'second'],
    ['its title, whatever the dashes and spaces', { title: 'barn lane  pool - update' }, 'first'],
    ['its number, printed with a dot', { no: '8.' }, 'second'],
    ['title and number together', { title: 'Questions', no: '9' }, 'third'],
    ['its number where nothing has the title', { title: 'Any questions', no: '9' }, 'third'],
    ['either committee of a joint meeting', { cid: 2, mid: 11, title: 'Joint business' }, 'joint'],
    [
      'its committee, of a meeting without id',
      { cid: 3, mid: null, title: 'Without a meeting id' },
      'served',
    ],
  ])('finds an item by %s', (_, name, id) => {
    expect(place(name)).toBe(id);
  });

  it.each([
    [{ mid: 12, no: '7' }, 'the graph has no item of this meeting'],
    [{ cid: 2, no: '7' }, 'the meeting is not of this committee'],
    [{ no: '70' }, 'the meeting has no such item'],
    [{ title: 'Questions' }, 'the meeting has several items of this name'],
  ])('says why it finds none for %j', (name, reason) => {
    expect(place(name)).toBe(reason);
  });

  it('keeps an item that is not there as one of its thread, and leaves such a hard negative out', () => {
    const lost = itemWith('lost', { mid: 99 });
    const placed = placeLabels([threadWith('pool', [pool, lost], [lost])], graph);
    expect(placed.items.map(({ id }) => id)).toEqual(['first', 'not found: committee 1, meeting 99, "lost"']);
    expect(placed.hardNegatives).toEqual([]);
    expect(placed.notFound.map(({ as }) => as)).toEqual(['item', 'hard negative']);
  });

  it('knows one item under several names, with all its threads', () => {
    const byNumber = { ...threadWith('bath', []), items: [{ ...first, aiId: null, no: '7' }] };
    const { items } = placeLabels([threadWith('pool', [pool]), byNumber], graph);
    expect(items.map(({ id, threads }) => [id, [...threads]])).toEqual([['first', ['pool', 'bath']]]);
  });

  it('refuses labels that contradict themselves, and labels of another case', () => {
    expect(() => placeLabels([threadWith('pool', [pool], [pool])], graph)).toThrow(
      'Thread "pool" names "Barn Lane Pool – Update" as its item and as its hard negative.',
    );
    expect(() => placeLabels([threadWith('pool', [itemWith('lost', { mid: 99 })])], graph)).toThrow(
      /^None of the 1 labelled items is in this case: name the case .* with --case\.$/,
    );
  });
});
