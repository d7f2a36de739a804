import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { GraphEngine } from '../../src/graph/engine.ts';
import { openGraph } from '../../src/graph/open-graph.ts';
import { startReplica } from '../../src/replica/index.ts';
import { copyFolder, councilOf, crawlInto, projectFolder } from '../integration/council-folder.ts';
import { makeOnce } from '../support/make-once.ts';
import { plantCouncil } from './planted-council.ts';

export interface CrawledPlantedCouncil {
  readonly engine: GraphEngine;
  /** A time between its two crawls. */
  readonly between: string;
  readonly close: () => Promise<void>;
}

/** The planted council, crawled twice as its pages changed; `removeFolders` takes the caller's copy away. */
export async function openPlantedCouncil(): Promise<CrawledPlantedCouncil> {
  const folder = copyFolder(await makeOnce('planted-council', crawlTwice));
  const { engine } = await openGraph({ dataDir: folder });
  return {
    engine,
    between: readFileSync(join(folder, 'between'), 'utf8'),
    close: () => engine.close(),
  };
}

async function crawlTwice(folder: string): Promise<void> {
  const { site } = plantCouncil();
  const replica = await startReplica({ case: site });
  await crawlInto(folder, site, replica, { withPages: true });
  // Captures carry whole milliseconds.
  await wait(5);
  writeFileSync(join(folder, 'between'), new Date().toISOString());
  await wait(5);
  replica.setVersion(2);
  await crawlInto(folder, site, replica, { withPages: true });
  await replica.close();
  const { engine } = await openGraph({ dataDir: folder });
  await engine.migrate();
  await projectFolder(folder, [councilOf(site)], engine);
  await engine.close();
}
