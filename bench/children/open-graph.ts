import { createWorkspaceApi } from '../../src/cli/ask-operation.ts';
import { openGraph } from '../../src/graph/open-graph.ts';
import { runOperation } from '../../src/graphql/run-operation.ts';
import { distinctTerms } from '../../src/search/normalise.ts';
import { giveAnswer, residentNow, takeWork } from './work.ts';

interface Work {
  readonly place: Parameters<typeof openGraph>[0];
  readonly query: string;
  readonly traces: number;
}

const { place, query, traces } = takeWork() as Work;
const loadedMegabytes = residentNow();
const start = performance.now();
const { engine, notice } = await openGraph(place);
if (notice !== undefined) throw new Error(notice);
await engine.migrate();
const opened = performance.now();
const candidates = await engine.findCandidates(distinctTerms([query]));
const searched = performance.now();
const openMegabytes = residentNow();

const api = createWorkspaceApi(engine);
const traceTimes: number[] = [];
// The first one compiles what the others find compiled.
for (let run = 0; run <= traces; run += 1) {
  const before = performance.now();
  const { errors } = await runOperation(api, 'trace', { query });
  if (errors) throw new Error(errors.map(({ message }) => message).join('; '));
  traceTimes.push(performance.now() - before);
}
await engine.close();
giveAnswer({
  openTime: opened - start,
  firstSearchTime: searched - opened,
  candidates: candidates.length,
  loadedMegabytes,
  openMegabytes,
  traceTimes: traceTimes.slice(1),
});
