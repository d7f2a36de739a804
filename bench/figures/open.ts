import { join } from 'node:path';
import { z } from 'zod';
import type { CaseFile } from '../../schema/case/case-file.ts';
import { openEmbedded } from '../../src/graph/embedded/open-embedded.ts';
import type { GraphEngine } from '../../src/graph/engine.ts';
import { openNeo4j } from '../../src/graph/neo4j/open-neo4j.ts';
import type { GraphPlace } from '../../src/graph/open-graph.ts';
import { emptyTestServer } from '../../test/support/neo4j-test-server.ts';
import type { Bench } from '../bench.ts';
import { startChild } from '../child.ts';
import { atMost, type Figure, type Line } from '../figure.ts';
import { type MadeUpSite, toMadeUpSite } from '../made-up-site.ts';
import { wallTime } from '../pairs.ts';
import { projectSite } from '../project-site.ts';
import { findJavaMemory } from '../server-memory.ts';
import { toNumber, toSpread, toSpreadText } from '../spread.ts';

/** Of the made-up councils, on average. */
const itemsPerMeeting = 8.8;

const opening = z.object({
  openTime: z.number(),
  firstSearchTime: z.number(),
  candidates: z.number().positive(),
  loadedMegabytes: z.number(),
  openMegabytes: z.number(),
  traceTimes: z.array(z.number()).min(1),
});
type Opening = z.infer<typeof opening>;

export const openFigure: Figure = {
  name: 'open',
  title: 'Opening a graph',
  method:
    'The graph of a made-up council is built from its pages and closed, then opened by new processes: ' +
    'the file (or the connection), the check of the schema, and a first search by words. The baseline ' +
    'is Neo4j with the same graph, its server running already and its memory apart. A trace asks where ' +
    'some words were before every committee; its rows are for information.',
  dominates: 'The engine reads its whole file into memory; the search then looks at the terms of every item.',
  measure: async (bench) => {
    const site = toMadeUpSite(Math.ceil(bench.sizes.items / itemsPerMeeting));
    const items = site.case.meetings.reduce((sum, meeting) => sum + meeting.items.length, 0);
    const query = chooseWords(site.case);
    const embedded = await openEmbeddedGraph(bench, site, query);
    const server = await openNeo4jGraph(bench, site, query);
    const size = `${items.toLocaleString('en-GB')} items`;
    const beside = (text: (measured: Measured) => string): string =>
      typeof server === 'string' ? server : text(server);
    const total = toSpread(embedded.openings.map((o) => o.openTime + o.firstSearchTime));
    const memory = (found: Measured): string =>
      toSpreadText(toSpread(found.openings.map((o) => o.openMegabytes)), 'MB');
    return [
      {
        what: `open and first search, ${size}`,
        figure: toSpreadText(total, 'ms'),
        baseline: beside((found) =>
          toSpreadText(toSpread(found.openings.map((o) => o.openTime + o.firstSearchTime)), 'ms'),
        ),
        aim: atMost(total.median, 1500, 'ms'),
      },
      {
        what: 'memory of the process when open',
        figure: memory(embedded),
        baseline: beside((found) => `${memory(found)}, server ${toMegabytes(found.serverMegabytes)}`),
      },
      {
        what: 'memory of the process before',
        figure: toSpreadText(toSpread(embedded.openings.map((o) => o.loadedMegabytes)), 'MB'),
        baseline: '–',
      },
      {
        what: `trace of "${query}" (${String(embedded.openings[0]?.candidates ?? 0)} items hold the words)`,
        figure: toSpreadText(toSpread(embedded.openings.flatMap((o) => o.traceTimes)), 'ms'),
        baseline: beside((found) =>
          toSpreadText(toSpread(found.openings.flatMap((o) => o.traceTimes)), 'ms'),
        ),
      },
      {
        what: 'building the graph from its pages',
        figure: `${toNumber(embedded.buildTime / 1000)} s`,
        baseline: beside((found) => `${toNumber(found.buildTime / 1000)} s`),
      },
    ] satisfies Line[];
  },
};

interface Measured {
  readonly openings: readonly Opening[];
  readonly buildTime: number;
  readonly serverMegabytes: number | null;
}

const toMegabytes = (value: number | null): string =>
  value === null ? 'not known' : `${toNumber(value)} MB`;

/** The title that comes most often, of those that are words alone: an item that is before many meetings. */
function chooseWords({ meetings }: CaseFile): string {
  const counts = new Map<string, number>();
  for (const { title, kind, restricted } of meetings.flatMap(({ items }) => items)) {
    if (kind !== 'REPORT' || restricted || !/^[A-Za-z ]+$/.test(title)) continue;
    counts.set(title, (counts.get(title) ?? 0) + 1);
  }
  const [most] = [...counts].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
  if (!most) throw new Error('the made-up council has no item with a title of plain words');
  return most[0];
}

async function openEmbeddedGraph(bench: Bench, site: MadeUpSite, query: string): Promise<Measured> {
  bench.say('open: building the embedded graph');
  const dataDir = bench.folder();
  const { engine } = await openEmbedded({ folder: join(dataDir, 'graph') });
  const buildTime = await build(engine, site);
  return { buildTime, openings: await openAgain(bench, { dataDir }, query), serverMegabytes: null };
}

async function openNeo4jGraph(bench: Bench, site: MadeUpSite, query: string): Promise<Measured | string> {
  const access = await bench.neo4j();
  if (typeof access === 'string') return access;
  bench.say('open: building the graph in Neo4j');
  await emptyTestServer(access);
  const place = { neo4jUri: access.uri, user: access.user, password: access.password };
  const { engine } = await openNeo4j(place);
  const buildTime = await build(engine, site);
  const openings = await openAgain(bench, { dataDir: bench.folder(), ...place }, query);
  return { buildTime, openings, serverMegabytes: findJavaMemory() };
}

async function build(engine: GraphEngine, site: MadeUpSite): Promise<number> {
  try {
    await engine.migrate();
    return await wallTime(() => projectSite(site, engine, 1));
  } finally {
    await engine.close();
  }
}

async function openAgain(bench: Bench, place: GraphPlace, query: string): Promise<Opening[]> {
  const openings: Opening[] = [];
  for (let run = 0; run < bench.sizes.opened; run += 1) {
    const child = await startChild('open-graph', { place, query, traces: bench.sizes.traces });
    await child.stop();
    openings.push(opening.parse(child.answer));
  }
  return openings;
}
