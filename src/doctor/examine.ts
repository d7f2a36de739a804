import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { CouncilFile } from '../../schema/records/council.ts';
import type { Platform } from '../../scrapers/core/platform.ts';
import { type DataFolder, openDataFolder } from '../archive/data-folder.ts';
import { resolveCouncil } from '../councils/resolve-council.ts';
import { ConfigError, DataFolderError, GraphError } from '../errors.ts';
import type { GraphPlace } from '../graph/open-graph.ts';
import { type ArchiveChoice, checkArchive, checkLedger, type FoundRecord } from './check-archive.ts';
import { checkCouncils } from './check-councils.ts';
import { checkFolder, type FoundFolder } from './check-folder.ts';
import { checkGraph, type GraphToCheck } from './check-graph.ts';
import { checkRuns } from './check-runs.ts';
import { checkSettings, type SettingsToCheck } from './check-settings.ts';
import { checkSite } from './check-site.ts';
import { type Finding, guarded, look, ok } from './finding.ts';

export interface Examination extends SettingsToCheck, ArchiveChoice {
  readonly dataFolder: string;
  readonly contact: string | undefined;
  readonly graph: Omit<GraphToCheck, 'heldBy' | 'place'>;
  readonly neo4j: Omit<GraphPlace, 'dataDir'> | null;
  /** Where the built page is. */
  readonly pageFolder: string;
  readonly platformOf: (council: CouncilFile) => Platform;
  /** Slug of the council whose pages come with the program. */
  readonly bundled: string;
  /** The one council to ask for, by slug or address; null for all that the archive has pages of. */
  readonly council: string | null;
  /** No site is asked. */
  readonly offline: boolean;
}

/** Looks at everything that the program stands on, and changes nothing. Findings come as they are made. */
export async function* examine(given: Examination): AsyncGenerator<Finding> {
  const folder: FoundFolder = { path: null, heldBy: null, heldSince: null };
  const record: FoundRecord = { captures: null, ledgerPosition: null };
  const councils = new Map<string, CouncilFile>();
  const folderError = (why: string): DataFolderError =>
    new DataFolderError(
      `The data folder cannot be read (${why}): mend its rights, or name another with --data`,
    );
  yield* checkSettings(given);
  yield* guarded('data folder', folderError, checkFolder(given.dataFolder, folder));
  const { path } = folder;
  const data = path === null ? null : await openDataFolder(path, { mode: 'read' });
  if (data) {
    yield* guarded('archive', folderError, checkArchive(data, given, record));
    yield* guarded('ledger', folderError, checkLedger(data, record));
  }
  const captures = record.captures ?? [];
  const settingsError = (why: string): ConfigError =>
    new ConfigError(`A council's file cannot be read (${why}): mend its rights`);
  yield* guarded('councils', settingsError, inTurn(checkCouncils(given.dataFolder, captures, councils)));
  const ofCouncils = captures.filter(({ install, digest }) => digest !== null || councils.has(install));
  const installs = [...new Set(ofCouncils.map(({ install }) => install))];
  if (data) yield* guarded('runs', folderError, checkRuns(data, installs, folder.heldSince));
  yield* checkEngine(given, data, folder, record);
  yield existsSync(join(given.pageFolder, 'index.html'))
    ? ok('page', 'The page is built')
    : look('page', `The page is not built (${given.pageFolder}): npm run build`);
  yield* guarded('site', settingsError, askSites(given, installs, councils));
}

async function* checkEngine(
  { graph, neo4j, dataFolder, environment, faultOf }: Examination,
  data: DataFolder | null,
  { heldBy }: FoundFolder,
  record: FoundRecord,
): AsyncGenerator<Finding> {
  if (faultOf('NEO4J_URI', environment['NEO4J_URI'] ?? '')) {
    yield look('graph', 'It was not asked: NEO4J_URI does not say where it is');
    return;
  }
  if (data === null && neo4j === null) return;
  const place = { dataDir: data?.path ?? dataFolder, ...neo4j };
  const graphError = (why: string): GraphError =>
    new GraphError(`The graph cannot be read (${why}): mend its rights, or run "minutegraph rebuild"`);
  yield* guarded('graph', graphError, checkGraph({ ...graph, place, heldBy }, record));
}

async function* askSites(
  { council, dataFolder, offline, bundled, platformOf, contact }: Examination,
  installs: readonly string[],
  known: ReadonlyMap<string, CouncilFile>,
): AsyncGenerator<Finding> {
  const named = council === null ? null : resolveCouncil(council, dataFolder).council;
  const asked = named ? [named] : installs.flatMap((install) => known.get(install) ?? []);
  for (const one of asked) {
    if (one.slug === bundled) yield ok('site', `${one.slug} comes with the program and needs no network`);
    else if (offline) yield ok('site', `${one.slug} was not asked (--offline)`);
    else {
      const check = checkSite({ council: one, platform: platformOf(one), contact });
      yield* guarded('site', (why) => new ConfigError(why), check);
    }
  }
}

async function* inTurn(findings: Iterable<Finding>): AsyncGenerator<Finding> {
  for (const finding of findings) yield await Promise.resolve(finding);
}
