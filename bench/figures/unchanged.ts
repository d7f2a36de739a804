import type { GraphEngine } from '../../src/graph/engine.ts';
import type { Bench } from '../bench.ts';
import { atLeast, type Figure, type Line } from '../figure.ts';
import { toMadeUpSite } from '../made-up-site.ts';
import { measurePairs, wallTime } from '../pairs.ts';
import { prepareRecords } from '../prepared-records.ts';
import { projectSite } from '../project-site.ts';
import { toSpreadText } from '../spread.ts';
import { findStores, type Store } from '../stores.ts';

export const unchangedFigure: Figure = {
  name: 'unchanged',
  title: 'Ingest of what has not changed',
  method:
    'Every page of a council captured a second time with the same body. "Records": parsed beforehand, ' +
    'merged from both captures, compared with what the graph was written from, and only the day last ' +
    'seen written. "Pages": the whole projection, pages read and parsed again. The baseline is the ' +
    'first time, into an empty graph, in the same run.',
  dominates:
    "Reading the members' attendances back, from which what members are is derived anew whenever a list " +
    'of the council was captured.',
  measure: async (bench) => {
    const site = toMadeUpSite(bench.sizes.ingested);
    const prepared = await prepareRecords(site);
    const { stores } = await findStores(bench);
    const lines: Line[] = [];
    for (const store of stores) {
      const records = (engine: GraphEngine, rounds: number): Promise<unknown> =>
        prepared.ingest(engine, rounds);
      lines.push(await measureAgain(bench, store, 'records', records));
      const pages = (engine: GraphEngine, rounds: number): Promise<unknown> =>
        projectSite(site, engine, rounds);
      if (store.name === 'embedded') lines.push(await measureAgain(bench, store, 'pages', pages));
    }
    return lines;
  },
};

async function measureAgain(
  bench: Bench,
  store: Store,
  what: 'records' | 'pages',
  ingest: (engine: GraphEngine, rounds: number) => Promise<unknown>,
): Promise<Line> {
  bench.say(`unchanged ${what}: ${store.name}`);
  const { sizes } = bench;
  // The first time is the baseline, so it always goes before: each pair has a graph of its own.
  let engine: GraphEngine | null = null;
  const first = async (): Promise<number> => {
    await engine?.close();
    const opened = await store.open();
    engine = opened;
    return wallTime(() => ingest(opened, 1));
  };
  const again = async (): Promise<number> => {
    const opened = engine;
    if (!opened) throw new Error('nothing was ingested before');
    return wallTime(() => ingest(opened, 2));
  };
  try {
    const { ours, baseline, speed } = await measurePairs(sizes.pairs, {
      warmUp: sizes.name === 'full',
      baselineFirst: true,
      ours: again,
      baseline: first,
    });
    return {
      what: `${what}, ${store.name}, ${String(sizes.ingested)} meetings`,
      figure: toSpreadText(ours, 'ms'),
      baseline: toSpreadText(baseline, 'ms'),
      ratio: speed,
      ...(what === 'records' ? { aim: atLeast(speed, 10) } : {}),
    };
  } finally {
    await (engine as GraphEngine | null)?.close();
  }
}
