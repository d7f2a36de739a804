import { createWorkspaceApi } from '../../src/cli/ask-operation.ts';
import { startServer } from '../../src/server/serve.ts';
import { councilOf } from '../integration/council-folder.ts';
import { openPlantedCouncil } from '../operations/crawled-planted-council.ts';
import { plantCouncil } from '../operations/planted-council.ts';
import { buildPage } from '../support/built-page.ts';

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
  const pageFolder = await buildPage();
  const { site, cid } = plantCouncil();
  const council = councilOf(site);
  const { engine, close } = await openPlantedCouncil();
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
      await close();
    },
  };
}
