import { describe, expect, it } from 'vitest';
import { issuesOf, itemWith, threadWith } from './made-up-threads.ts';
import { placeLabels } from './place-labels.ts';
import { addLinkFigures, scoreIssues } from './score-links.ts';
import { toScoredPairs } from './scored-pairs.ts';
import type { LabelledThread } from './thread-file.ts';

const [a, b, d, x, y] = [itemWith('a'), itemWith('b'), itemWith('d'), itemWith('x'), itemWith('y')];
const c = itemWith('c', { mid: 20, cids: [2] });
const graph = [a, b, c, d, x, y];

function score(threads: readonly LabelledThread[], issues: Readonly<Record<string, readonly string[]>>) {
  const labels = placeLabels(threads, graph);
  return scoreIssues(toScoredPairs(labels), labels.items, issuesOf(issues));
}

describe('toScoredPairs', () => {
  const pairsOf = (...threads: LabelledThread[]) =>
    toScoredPairs(placeLabels(threads, graph)).map(
      (pair) =>
        `${pair.a.id}${pair.b.id}${pair.belong ? ' belong' : ''}${pair.cross ? ' cross' : ''}${pair.hard ? ' hard' : ''}`,
    );

  it('holds items of one thread together, and items of threads that share none apart', () => {
    expect(pairsOf(threadWith('pool', [a, b]), threadWith('bus', [c]))).toEqual([
      'ab belong',
      'ac cross',
      'bc cross',
    ]);
  });

  it('takes items that share one of several threads as belonging together, once', () => {
    expect(pairsOf(threadWith('pool', [a, b]), threadWith('report', [a, b, d]))).toEqual([
      'ab belong',
      'ad belong',
      'bd belong',
    ]);
  });

  it("pairs a hard negative with its own thread's items alone, and never with another hard negative", () => {
    expect(pairsOf(threadWith('pool', [a], [x, y]), threadWith('bus', [b]))).toEqual([
      'ab',
      'ax hard',
      'ay hard',
    ]);
  });

  it('lets a hard negative belong where both share another thread', () => {
    expect(pairsOf(threadWith('pool', [a, b], [d]), threadWith('report', [a, d]))).toEqual([
      'ab belong',
      'ad belong',
      'bd hard',
    ]);
  });
});

describe('scoreIssues', () => {
  it('counts pairs joined rightly of those joined and of those that belong together', () => {
    const { pair, cross, hardNegatives } = score(
      [threadWith('pool', [a, b, c], [x]), threadWith('bus', [d])],
      {
        one: ['a', 'b', 'd'],
        two: ['c', 'x'],
      },
    );
    expect(pair).toEqual({ precision: { right: 1, of: 4 }, recall: { right: 1, of: 3 } });
    expect(cross).toEqual({ precision: { right: 0, of: 1 }, recall: { right: 0, of: 2 } });
    expect(hardNegatives).toEqual({ joined: 1, of: 3 });
  });

  it('counts an item that the graph lacks as one that was not joined', () => {
    const lost = itemWith('lost', { mid: 99 });
    const { pair } = score([threadWith('pool', [a, b, lost])], { one: ['a', 'b'] });
    expect(pair).toEqual({ precision: { right: 1, of: 1 }, recall: { right: 1, of: 3 } });
  });

  it('is whole by B-cubed where issues are the threads, overlapping ones too', () => {
    const threads = [threadWith('pool', [a, b]), threadWith('report', [b, c, d])];
    const { bcubed, pair } = score(threads, { one: ['a', 'b'], two: ['b', 'c', 'd'] });
    expect(bcubed).toEqual({ precision: { right: 4, of: 4 }, recall: { right: 4, of: 4 } });
    expect(pair.recall).toEqual({ right: 4, of: 4 });
  });

  it('loses precision by B-cubed where two items share more issues than threads, recall where fewer', () => {
    const [once, twice] = [{ one: ['a', 'b'] }, { one: ['a', 'b'], two: ['a', 'b'] }];
    const [pool, both] = [
      [threadWith('pool', [a, b])],
      [threadWith('pool', [a, b]), threadWith('report', [a, b])],
    ];
    // Each item shares two issues with itself and with the other, and one thread.
    expect(score(pool, twice).bcubed).toEqual({
      precision: { right: 1, of: 2 },
      recall: { right: 2, of: 2 },
    });
    expect(score(both, once).bcubed).toEqual({ precision: { right: 2, of: 2 }, recall: { right: 1, of: 2 } });
  });

  it('takes an item that is in no issue with another labelled one as alone', () => {
    // Precision of a and b is 1; recall of each is a half, for it meets itself alone.
    const { bcubed } = score([threadWith('pool', [a, b])], { other: ['a', 'x'] });
    expect(bcubed).toEqual({ precision: { right: 2, of: 2 }, recall: { right: 1, of: 2 } });
  });

  it('leaves issues aside by B-cubed that hold no other labelled item', () => {
    const { bcubed } = score([threadWith('pool', [a, b])], { one: ['a', 'b'], other: ['a', 'x'] });
    expect(bcubed).toEqual({ precision: { right: 2, of: 2 }, recall: { right: 2, of: 2 } });
  });

  it('adds what was counted of two councils', () => {
    const one = score([threadWith('pool', [a, b])], { one: ['a', 'b'] });
    const sum = addLinkFigures(one, score([threadWith('pool', [a, b], [x])], { one: ['a', 'x'] }));
    expect(sum).toEqual({
      pair: { precision: { right: 1, of: 2 }, recall: { right: 1, of: 2 } },
      cross: { precision: { right: 0, of: 0 }, recall: { right: 0, of: 0 } },
      bcubed: { precision: { right: 4, of: 4 }, recall: { right: 3, of: 4 } },
      hardNegatives: { joined: 1, of: 2 },
    });
  });
});
