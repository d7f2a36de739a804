import type { CouncilFile } from '../../schema/records/council.ts';
import { type Archive, openArchive } from '../../src/archive/archive.ts';
import type { DataFolder } from '../../src/archive/data-folder.ts';
import type { FileLayer } from '../../src/archive/file-layer.ts';
import { openLedger } from '../../src/archive/ledger.ts';
import { type CrawlOutcome, crawlIntoWorkspace } from '../../src/cli/crawl-workspace.ts';
import type { Workspace } from '../../src/cli/workspace.ts';
import { openEmbedded } from '../../src/graph/embedded/open-embedded.ts';
import type { GraphEngine } from '../../src/graph/engine.ts';
import { GraphGate } from '../../src/graph/graph-gate.ts';
import { hashGraph } from '../../src/graph/hash.ts';
import { LinkingMemory } from '../../src/linking/memory/linking-memory.ts';
import type { ReplicaHandle } from '../../src/replica/index.ts';
import { type ForgetfulFiles, PowerLossError } from '../support/forgetful-files.ts';
import { type Point, type Stop, stopAtFile, stopAtWrite } from './points.ts';

/** A capture that the archive said was safe. */
export interface Kept {
  readonly url: string;
  readonly digest: string | null;
}

/** A made-up council that is crawled within this process, its data on a disk that forgets. */
export interface PowerSite {
  readonly council: CouncilFile;
  readonly replica: ReplicaHandle;
}

const silent = { update: () => undefined, note: () => undefined, done: () => undefined };
const options = { committees: null, from: null, to: null, withPages: true, webService: true };

export async function newMemoryGraph(): Promise<GraphEngine> {
  const { engine } = await openEmbedded({ memory: true });
  await engine.migrate();
  return engine;
}

/** Crawls to the end, or until the files or the graph fail it; `kept` hears of each capture that is said to be safe. */
export async function crawlOnDisk(
  { council }: PowerSite,
  files: FileLayer,
  engine: GraphEngine,
  kept: (capture: Kept) => void = () => undefined,
): Promise<CrawlOutcome> {
  const data: DataFolder = { path: '/data', mode: 'write', files, close: () => Promise.resolve() };
  const archive = listening(await openArchive(data), kept);
  const workspace: Workspace = {
    settings: { dataFolder: data.path, contact: undefined, neo4j: null },
    data,
    archive,
    ledger: await openLedger(data),
    engine,
    gate: new GraphGate(),
    linking: new LinkingMemory(),
    councils: () => new Map([[council.slug, council]]),
    notices: [],
    close: () => Promise.resolve(),
  };
  return crawlIntoWorkspace(workspace, council, options, { progress: silent, contact: undefined });
}

function listening(archive: Archive, kept: (capture: Kept) => void): Archive {
  const append = archive.append.bind(archive);
  archive.append = async (input) => {
    const added = await append(input);
    kept({ url: added.url, digest: added.digest });
    return added;
  };
  return archive;
}

/** Crawls until the power goes at a point; what had been said to be safe by then, and what was asked for. */
export async function crawlUntilPowerGoes(
  site: PowerSite,
  files: ForgetfulFiles,
  engine: GraphEngine,
  at: Point['at'] | { readonly kind: 'operation'; readonly nth: number },
): Promise<{ readonly kept: Kept[]; readonly requests: number }> {
  const kept: Kept[] = [];
  const cut: Stop = () => {
    files.failAfter(0);
    return Promise.reject(new PowerLossError('the power went'));
  };
  if (at.kind === 'operation') files.failAfter(at.nth);
  if (at.kind === 'write') stopAtWrite(engine, at, cut);
  const layer = at.kind === 'file' ? stopAtFile(files, at, cut) : files;
  site.replica.clearRequests();
  const failed = await crawlOnDisk(site, layer, engine, (capture) => kept.push(capture)).then(
    () => false,
    () => true,
  );
  if (!failed) throw new Error('the power did not go before the end');
  const requests = site.replica.requests().length;
  files.losePower();
  site.replica.clearRequests();
  return { kept, requests };
}

/** What is in the archive, with the number of bodies that do not read back. */
export async function readDisk(
  files: FileLayer,
): Promise<{ readonly captures: Kept[]; readonly damaged: number }> {
  const data: DataFolder = { path: '/data', mode: 'read', files, close: () => Promise.resolve() };
  const archive = await openArchive(data);
  const captures = archive.captures().map(({ url, digest }) => ({ url, digest }));
  return { captures, damaged: (await archive.verify()).damaged.length };
}

export const hashOf = async (engine: GraphEngine): Promise<string> => (await hashGraph(engine)).hash;
