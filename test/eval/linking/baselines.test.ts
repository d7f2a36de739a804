import { describe, expect, it } from 'vitest';
import { fitBaselines, scoreBaseline } from './baselines.ts';
import { toLinkedSet } from './linked-set.ts';
import { itemWith, threadWith } from './made-up-threads.ts';

const a = itemWith('a', { title: 'Barn Lane Pool', minutesText: 'Tiles' });
const b = itemWith('b', { title: 'Barn Lane Pool again', minutesText: 'Roof' });
const c = itemWith('c', { title: 'Barn Lane Library', minutesText: 'Roof' });
const d = itemWith('d', { title: 'Bus shelters', minutesText: 'Tiles' });
const items = [a, b, c, d];
const set = toLinkedSet({ items, shown: new Map(), proposed: new Map(), record: null }, [
  threadWith('pool', [a, b], [c]),
  threadWith('bus', [d]),
]);

describe('fitBaselines', () => {
  const [titles, texts] = fitBaselines(set);

  it('finds thresholds at which like titles are joined and unlike ones are not', () => {
    for (const baseline of [titles, texts]) {
      expect(baseline?.threshold).toBeGreaterThan(0);
      expect(baseline?.threshold).toBeLessThanOrEqual(1);
    }
    const found = titles && scoreBaseline(titles, [set]);
    expect(found?.pair).toEqual({ precision: { right: 1, of: 1 }, recall: { right: 1, of: 1 } });
    expect(found?.hardNegatives).toEqual({ joined: 0, of: 2 });
  });

  it('joins more below them', () => {
    const all = titles && scoreBaseline({ ...titles, threshold: 0 }, [set]);
    expect(all?.pair.precision).toEqual({ right: 1, of: set.pairs.length });
  });

  it('goes by texts as well, where asked', () => {
    const low = 0.01;
    const joined = (way: typeof titles): number | undefined =>
      way && scoreBaseline({ ...way, threshold: low }, [set]).pair.precision.of;
    expect(joined(texts)).toBeGreaterThan(joined(titles) ?? 0);
  });
});
