import { mkdirSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { CaseFile } from '../../schema/case/case-file.ts';
import { platforms } from '../../scrapers/registry.ts';
import { keepCouncil } from '../../src/councils/resolve-council.ts';
import { type Examination, examine } from '../../src/doctor/examine.ts';
import type { Finding } from '../../src/doctor/finding.ts';
import { openGraph } from '../../src/graph/open-graph.ts';
import { projectionId, readersVersion } from '../../src/projection/project.ts';
import { generateCouncil, startReplica } from '../../src/replica/index.ts';
import { councilOf, crawlInto, newFolder, projectFolder } from '../integration/council-folder.ts';

export const made: CaseFile = generateCouncil({ meetings: 8, seed: 12 }).case;

/** A data folder with a crawled council, its file and its graph, as a program leaves them. */
export async function makeFolder(): Promise<string> {
  const folder = newFolder();
  keepCouncil(councilOf(made), folder);
  const replica = await startReplica({ case: made });
  await crawlInto(folder, made, replica);
  await replica.close();
  mkdirSync(join(folder, 'graph'), { recursive: true });
  const { engine } = await openGraph({ dataDir: folder });
  await engine.migrate();
  await projectFolder(folder, [councilOf(made)], engine);
  await engine.close();
  return folder;
}

/** All findings on a folder, offline and with settings that are as usual unless others are given. */
export async function examineFolder(
  dataFolder: string,
  given: Partial<Examination> = {},
): Promise<Finding[]> {
  const findings: Finding[] = [];
  const examination: Examination = {
    environment: {},
    nodeVersion: process.versions.node,
    variables: ['MINUTEGRAPH_DATA', 'MINUTEGRAPH_CONTACT', 'NEO4J_URI', 'NEO4J_PASSWORD'],
    faultOf: () => null,
    dataFolder,
    contact: undefined,
    graph: { projectionId, readers: readersVersion },
    neo4j: null,
    pageFolder: dataFolder,
    platformOf: ({ platform }) => platforms[platform],
    bundled: 'barnet-case',
    council: null,
    offline: true,
    quick: false,
    onProgress: () => undefined,
    ...given,
  };
  for await (const finding of examine(examination)) findings.push(finding);
  return findings;
}

/** What is wrong, with the exit code of each, and the areas that want a look. */
export const toFaults = (findings: readonly Finding[]): { wrong: [number, string][]; look: string[] } => ({
  wrong: findings
    .filter(({ verdict }) => verdict === 'wrong')
    .map(({ exitCode, text }): [number, string] => [exitCode, text]),
  // The page of the tests is not built, which is said every time.
  look: findings.filter(({ verdict, area }) => verdict === 'look' && area !== 'page').map(({ text }) => text),
});

/** Every file with its bytes and time of change. */
export function snapshot(folder: string): Map<string, string> {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort();
  return new Map(
    files.map((name) => {
      const path = join(folder, name);
      const { mtimeMs, mode } = statSync(path);
      const bytes = statSync(path).isFile() ? readFileSync(path).toString('base64') : '';
      return [name, `${String(mtimeMs)} ${String(mode)} ${bytes}`];
    }),
  );
}
