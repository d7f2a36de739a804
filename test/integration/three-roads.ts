import type { CaseFile } from '../../schema/case/case-file.ts';
import type { CrawlReport } from '../../src/crawl/crawl-report.ts';
import { startReplica } from '../../src/replica/index.ts';
import { isExpired, toSite } from '../../src/replica/site.ts';
import { type GraphContent, readContent } from './compare-roads.ts';
import { councilOf, crawlInto, newFolder, openMemoryGraph, projectFolder } from './council-folder.ts';

export interface ReadRoad {
  readonly content: GraphContent;
  readonly reports: readonly CrawlReport[];
}
export interface PagesAlone extends ReadRoad {
  /** What the pages tell unasked: before the ended committees were named. */
  readonly unasked: GraphContent;
}

/** The council by its web service, with or without its pages beside. */
export async function readByService(site: CaseFile, withPages: boolean): Promise<ReadRoad> {
  const folder = newFolder();
  const replica = await startReplica({ case: site });
  const report = await crawlInto(folder, site, replica, { withPages });
  await replica.close();
  const engine = await openMemoryGraph();
  await projectFolder(folder, [councilOf(site)], engine);
  const content = await readContent(engine);
  await engine.close();
  return { content, reports: [report] };
}

/** The council with its web service off: what its pages lead to, then the ended committees, by their numbers. */
export async function readByPages(site: CaseFile): Promise<PagesAlone> {
  const ended = endedCommittees(site);
  const folder = newFolder();
  const replica = await startReplica({ case: site, options: { webService: 'off' } });
  const engine = await openMemoryGraph();
  const first = await crawlInto(folder, site, replica);
  await projectFolder(folder, [councilOf(site)], engine);
  const unasked = await readContent(engine);
  const second = await crawlInto(folder, site, replica, { committees: ended });
  await projectFolder(folder, [councilOf(site)], engine);
  await replica.close();
  const content = await readContent(engine);
  await engine.close();
  return { content, unasked, reports: [first, second] };
}

export function endedCommittees(caseFile: CaseFile): number[] {
  const site = toSite(caseFile);
  return caseFile.bodies.filter((body) => isExpired(site, body)).map(({ cid }) => cid);
}
