import { expect } from 'vitest';
import type { GraphEngine } from '../../src/graph/engine.ts';
import { LinkingMemory } from '../../src/linking/memory/linking-memory.ts';
import { FakeLedger, project } from '../projection/small-council.ts';
import { diffGraphs } from '../support/graph-diff.ts';
import { ChangingCouncil } from './changing-council.ts';

/**
 * Lets a council change, and one graph follow with what linking remembers, the other afresh: after each change both
 * must hold the same, and so must their ledgers. Gives the most links that there were.
 */
export async function followChanges(
  seed: number,
  steps: number,
  { kept, afresh }: { readonly kept: GraphEngine; readonly afresh: GraphEngine },
): Promise<number> {
  const world = new ChangingCouncil(seed);
  const memory = new LinkingMemory();
  const ledgers = [new FakeLedger(), new FakeLedger()] as const;
  let links = 0;
  for (let step = 0; step < steps; step += 1) {
    const what = world.change(ledgers);
    const { archive, council } = world;
    const report = await project(kept, archive, { ledger: ledgers[0], linking: memory, council });
    await project(afresh, archive, { ledger: ledgers[1], council });
    const told = `council ${String(seed)}, step ${String(step)}: ${what}`;
    expect(await diffGraphs(kept, afresh), told).toEqual([]);
    expect(ledgers[0].entries, told).toEqual(ledgers[1].entries);
    links = Math.max(links, report.linking?.sightings ?? 0);
  }
  return links;
}
