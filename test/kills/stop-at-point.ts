/**
 * Run as a program of its own: does the work of a named point with the program's own parts, and kills itself there
 * without warning. What is written by then is what a kill leaves.
 */
import { openArchive } from '../../src/archive/archive.ts';
import { openDataFolder } from '../../src/archive/data-folder.ts';
import { diskFiles } from '../../src/archive/file-layer.ts';
import { openLedger } from '../../src/archive/ledger.ts';
import { crawlIntoWorkspace } from '../../src/cli/crawl-workspace.ts';
import { openProgress } from '../../src/cli/progress.ts';
import { projectWorkspace } from '../../src/cli/project-workspace.ts';
import type { Workspace } from '../../src/cli/workspace.ts';
import { loadCouncils } from '../../src/councils/load-councils.ts';
import { keepCouncil, resolveCouncil } from '../../src/councils/resolve-council.ts';
import { GraphGate } from '../../src/graph/graph-gate.ts';
import { LinkingMemory } from '../../src/linking/memory/linking-memory.ts';
import type { Neo4jAccess } from '../support/neo4j-process.ts';
import { openPlace } from './place.ts';
import { pointNamed, type Stop, stopAtFile, stopAtWrite } from './points.ts';
import { stopAtSchema } from './stop-schema.ts';

const [, , name = '', folder = '', address = '', server = 'null'] = process.argv;
const point = pointNamed(name);
const stop: Stop = () => {
  process.kill(process.pid, 'SIGKILL');
  return new Promise(() => undefined);
};

const files = point.at.kind === 'file' ? stopAtFile(diskFiles, point.at, stop) : diskFiles;
if (point.at.kind === 'schema') await stopAtSchema(point.at.nth, stop);
const data = await openDataFolder(folder, { files });
const { engine } = await openPlace({ access: JSON.parse(server) as Neo4jAccess | null }, data.path);
if (point.at.kind === 'write') stopAtWrite(engine, point.at, stop);
await engine.migrate();
const workspace: Workspace = {
  settings: { dataFolder: data.path, contact: undefined, neo4j: null },
  data,
  archive: await openArchive(data),
  ledger: await openLedger(data),
  engine,
  gate: new GraphGate(),
  linking: new LinkingMemory(),
  councils: () => loadCouncils(data.path),
  notices: [],
  close: () => Promise.resolve(),
};
const progress = openProgress(false);
if (point.work === 'rebuild') {
  await projectWorkspace(workspace, progress, { full: true });
} else {
  const { council } = resolveCouncil(address, data.path);
  keepCouncil(council, data.path);
  const options = { committees: null, from: null, to: null, withPages: true, webService: true };
  await crawlIntoWorkspace(workspace, council, options, { progress, contact: undefined });
}
throw new Error(`the work came to its end and never to the point "${name}"`);
