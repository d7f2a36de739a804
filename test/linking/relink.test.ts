import { afterEach, describe, expect, it } from 'vitest';
import type { GraphEngine } from '../../src/graph/engine.ts';
import { LinkingMemory } from '../../src/linking/memory/linking-memory.ts';
import { FakeLedger, openGraph, project } from '../projection/small-council.ts';
import { diffGraphs } from '../support/graph-diff.ts';
import { ChangingCouncil } from './changing-council.ts';

const engines: GraphEngine[] = [];
const open = async (): Promise<GraphEngine> => {
  const engine = await openGraph();
  engines.push(engine);
  return engine;
};
afterEach(async () => {
  await Promise.all(engines.splice(0).map((engine) => engine.close()));
});

describe('linking that remembers', () => {
  it.each([1, 2])(
    'gives the graph and the ids of linking afresh after every change of council %i',
    async (seed) => {
      const world = new ChangingCouncil(seed);
      const memory = new LinkingMemory();
      const [kept, afresh] = [await open(), await open()];
      const ledgers = [new FakeLedger(), new FakeLedger()] as const;
      let links = 0;
      for (let step = 0; step < 25; step += 1) {
        const what = world.change(ledgers);
        const { archive, council } = world;
        const report = await project(kept, archive, { ledger: ledgers[0], linking: memory, council });
        await project(afresh, archive, { ledger: ledgers[1], council });
        const told = `council ${String(seed)}, step ${String(step)}: ${what}`;
        expect(await diffGraphs(kept, afresh), told).toEqual([]);
        expect(ledgers[0].entries, told).toEqual(ledgers[1].entries);
        links = Math.max(links, report.linking?.sightings ?? 0);
      }
      expect(links).toBeGreaterThan(5);
    },
  );
});
