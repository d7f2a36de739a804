import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'vite';
import { createWorkspaceApi } from '../../src/cli/ask-operation.ts';
import { startReplica } from '../../src/replica/index.ts';
import { startServer } from '../../src/server/serve.ts';
import {
  councilOf,
  crawlInto,
  newFolder,
  openMemoryGraph,
  projectFolder,
} from '../integration/council-folder.ts';
import { plantCouncil } from '../operations/planted-council.ts';
import { projectRoot } from '../support/project-root.ts';

export interface PlantedSite {
  readonly url: string;
  /** The council by its slug, and its committee that holds what was planted. */
  readonly council: string;
  readonly committee: string;
  /** Another committee, of which some members are on both. */
  readonly others: readonly string[];
  close(): Promise<void>;
}

/** The page over a made-up council whose answers are known, crawled twice as its pages changed. */
export async function startPlantedSite(): Promise<PlantedSite> {
  const pageFolder = mkdtempSync(join(tmpdir(), 'planted-page-'));
  await build({
    configFile: join(projectRoot, 'vite.config.ts'),
    root: join(projectRoot, 'src', 'ui'),
    logLevel: 'warn',
    build: { outDir: pageFolder },
  });
  const { site, cid } = plantCouncil();
  const council = councilOf(site);
  const folder = newFolder();
  const replica = await startReplica({ case: site });
  for (const version of [1, 2]) {
    replica.setVersion(version);
    await crawlInto(folder, site, replica, { withPages: true });
  }
  await replica.close();
  const engine = await openMemoryGraph();
  await projectFolder(folder, [council], engine);
  const server = await startServer({
    api: createWorkspaceApi(engine),
    host: '127.0.0.1',
    port: 0,
    pageFolder,
  });
  const idOf = (one: number): string => `${council.slug}:committee:${String(one)}`;
  return {
    url: server.url,
    council: council.slug,
    committee: idOf(cid),
    others: site.bodies
      .map((body) => body.cid)
      .filter((one) => one !== cid)
      .map(idOf),
    close: async () => {
      await server.close();
      await engine.close();
      rmSync(pageFolder, { recursive: true });
    },
  };
}
