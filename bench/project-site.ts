import { platforms } from '../scrapers/registry.ts';
import type { GraphEngine } from '../src/graph/engine.ts';
import type { LinkingMemory } from '../src/linking/memory/linking-memory.ts';
import type { CaptureSource, LedgerPort } from '../src/projection/ports.ts';
import { projectArchive } from '../src/projection/project.ts';
import type { MadeUpSite } from './made-up-site.ts';

/** The whole projection: pages read, parsed, merged, written and linked. */
export async function projectSite(site: MadeUpSite, engine: GraphEngine, rounds: number): Promise<void> {
  const ledger = { position: 0, entries: [], append: () => Promise.resolve() };
  await projectCaptures(site, site.captures(rounds), { engine, ledger });
}

/** The same of an archive that holds some of a site's captures. */
export async function projectCaptures(
  { council }: MadeUpSite,
  archive: CaptureSource,
  into: {
    readonly engine: GraphEngine;
    readonly ledger: LedgerPort;
    readonly linking?: LinkingMemory;
  },
): Promise<void> {
  await projectArchive({
    ...into,
    archive,
    councils: [council],
    platformOf: ({ platform }) => platforms[platform],
    log: () => undefined,
  });
}
