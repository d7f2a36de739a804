import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'vite';
import { platforms } from '../../scrapers/registry.ts';
import { openWorkspace } from '../../src/cli/workspace.ts';
import { crawlCouncil } from '../../src/crawl/crawl-council.ts';
import { openRun } from '../../src/crawl/open-run.ts';
import { createFetcher } from '../../src/fetch/fetcher.ts';
import { createApi } from '../../src/graphql/create-api.ts';
import { projectArchive } from '../../src/projection/project.ts';
import { runReplica } from '../../src/replica/index.ts';
import { startServer } from '../../src/server/serve.ts';
import { projectRoot } from './project-root.ts';

export interface CaseSite {
  readonly url: string;
  close(): Promise<void>;
}

/** The whole program over the bundled case: replica crawled, projected, served on a free port with a page built anew. */
export async function startCaseSite(): Promise<CaseSite> {
  const folder = mkdtempSync(join(tmpdir(), 'case-site-'));
  const pageFolder = join(folder, 'page');
  await build({
    configFile: join(projectRoot, 'vite.config.ts'),
    root: join(projectRoot, 'src', 'ui'),
    logLevel: 'warn',
    build: { outDir: pageFolder },
  });

  const workspace = await openWorkspace({
    dataFolder: join(folder, 'data'),
    contact: undefined,
    neo4j: null,
  });
  const { archive, ledger, engine, data } = workspace;
  const council = workspace.councils().get('barnet-case');
  if (!council) throw new Error('the bundled case has no council file');
  const replica = await runReplica({});
  const fetcher = createFetcher({
    hosts: [new URL(council.baseUrl).host],
    paceMs: 0,
    concurrency: 2,
    route: { from: council.baseUrl, to: replica.url },
  });
  const options = { committees: null, from: null, to: null, withPages: true, webService: true };
  const run = await openRun(data, { council: council.slug, options, position: archive.position });
  await crawlCouncil({ council, platform: platforms.moderngov, fetcher, archive, run });
  await run.log.close();
  await fetcher.close();
  await replica.close();
  await projectArchive({
    archive,
    ledger,
    councils: [council],
    engine,
    platformOf: () => platforms.moderngov,
    log: () => undefined,
  });

  const api = createApi({
    engine,
    sourceLinks: { toReaderUrl: (_council, sourceUrl) => sourceUrl },
    logUnexpected: (error) => {
      console.error(error);
    },
  });
  const server = await startServer({ api, host: '127.0.0.1', port: 0, pageFolder });
  return {
    url: server.url,
    close: async () => {
      await server.close();
      await workspace.close();
      rmSync(folder, { recursive: true });
    },
  };
}
