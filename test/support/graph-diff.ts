import type { GraphEngine } from '../../src/graph/engine.ts';
import { readEntries } from '../../src/graph/hash.ts';

/**
 * How two graphs differ in what the graph hash covers: one line per node or relationship that only one of them
 * has, `-` for the first and `+` for the second, sorted. Empty where the hashes are equal.
 */
export async function diffGraphs(first: GraphEngine, second: GraphEngine): Promise<string[]> {
  const counts = new Map<string, number>();
  for await (const { text } of readEntries(first)) counts.set(text, (counts.get(text) ?? 0) + 1);
  for await (const { text } of readEntries(second)) counts.set(text, (counts.get(text) ?? 0) - 1);
  return [...counts]
    .flatMap(([text, count]) =>
      Array.from({ length: Math.abs(count) }, () => `${count > 0 ? '-' : '+'} ${text}`),
    )
    .sort((a, b) => (a.slice(2) < b.slice(2) ? -1 : 1));
}
