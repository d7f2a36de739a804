import { platforms } from '../scrapers/registry.ts';
import type { GraphEngine } from '../src/graph/engine.ts';
import { projectArchive } from '../src/projection/project.ts';
import type { MadeUpSite } from './made-up-site.ts';

/** The whole projection: pages read, parsed, merged, written and linked. */
export async function projectSite(site: MadeUpSite, engine: GraphEngine, rounds: number): Promise<void> {
  await projectArchive({
    archive: site.captures(rounds),
    ledger: { position: 0, entries: [], append: () => Promise.resolve() },
    councils: [site.council],
    engine,
    platformOf: ({ platform }) => platforms[platform],
    log: () => undefined,
  });
}
