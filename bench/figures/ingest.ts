import type { GraphEngine } from '../../src/graph/engine.ts';
import type { Bench } from '../bench.ts';
import { atLeast, type Figure, type Line } from '../figure.ts';
import { toMadeUpSite } from '../made-up-site.ts';
import { measurePairs, wallTime } from '../pairs.ts';
import { type PreparedRecords, prepareRecords } from '../prepared-records.ts';
import { toSpreadText } from '../spread.ts';
import { type BareStep, findStores, recordWrites, type Store } from '../stores.ts';

export const ingestFigure: Figure = {
  name: 'ingest',
  title: 'Ingest',
  method:
    'Records of a made-up council, parsed beforehand, are merged and written by the projection into an ' +
    'empty graph: digests, search terms, reading what is there, checking every row, and what is derived ' +
    'at the end included. The baseline writes the same rows, kept from such a run, by the same ' +
    "statements in the same transactions with the engine's own package alone: one `UNWIND $rows` call " +
    'after another and nothing else.',
  dominates:
    "About two thirds of the time is the engine's. The rest is ours and comes before or after it, never " +
    'beside it: checking each row by its schema, the distinct search terms of the texts, the digest of ' +
    'each bundle, and merging, some five to ten hundredths each.',
  measure: async (bench) => {
    const prepared = await prepareRecords(toMadeUpSite(bench.sizes.ingested));
    const { stores, missing } = await findStores(bench);
    const lines: Line[] = [];
    for (const store of stores) lines.push(await measureStore(bench, store, prepared));
    if (missing !== null) lines.push({ what: 'Neo4j', figure: missing, baseline: '–' });
    return lines;
  },
};

async function measureStore(bench: Bench, store: Store, prepared: PreparedRecords): Promise<Line> {
  bench.say(`ingest: ${store.name}`);
  const transactions = await keepTransactions(store, prepared);
  const { ours, baseline, speed } = await measurePairs(bench.sizes.pairs, {
    warmUp: bench.sizes.name === 'full',
    ours: () => inEngine(store, (engine) => wallTime(() => prepared.ingest(engine, 1))),
    baseline: async () => {
      const bare = await store.openBare();
      try {
        return await wallTime(async () => {
          for (const transaction of transactions) await bare.write(transaction);
        });
      } finally {
        await bare.close();
      }
    },
  });
  const rows = transactions.flat().reduce((sum, { parameters }) => sum + countRows(parameters), 0);
  return {
    what: `${store.name}, ${String(bench.sizes.ingested)} meetings, ${rows.toLocaleString('en-GB')} rows`,
    figure: toSpreadText(ours, 'ms'),
    baseline: toSpreadText(baseline, 'ms'),
    ratio: speed,
    aim: atLeast(speed, 0.7),
  };
}

const countRows = ({ rows }: BareStep['parameters']): number => (Array.isArray(rows) ? rows.length : 0);

async function keepTransactions(store: Store, prepared: PreparedRecords): Promise<BareStep[][]> {
  return inEngine(store, async (engine) => {
    const recorded = recordWrites(engine);
    await prepared.ingest(recorded.engine, 1);
    return recorded.transactions;
  });
}

async function inEngine<T>(store: Store, work: (engine: GraphEngine) => Promise<T>): Promise<T> {
  const engine = await store.open();
  try {
    return await work(engine);
  } finally {
    await engine.close();
  }
}
