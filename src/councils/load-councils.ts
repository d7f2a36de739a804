import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { type CouncilFile, councilFile } from '../../schema/records/council.ts';
import { ConfigError } from '../errors.ts';
import { packageRoot } from '../package-root.ts';

export const shippedCouncilsFolder = (): string => join(packageRoot(), 'scrapers', 'councils');
/** Councils that were crawled by address: kept with the data, so that a rebuild knows them. */
export const ownCouncilsFolder = (dataFolder: string): string => join(dataFolder, 'councils');

/** @throws ConfigError naming the file and what is wrong with it */
export function loadCouncilFile(path: string): CouncilFile {
  let json: unknown;
  try {
    json = JSON.parse(readFileSync(path, 'utf8'));
  } catch (cause) {
    throw new ConfigError(`${path} is not JSON: mend or remove it`, { path }, cause);
  }
  const parsed = councilFile.safeParse(json);
  if (!parsed.success)
    throw new ConfigError(`${path} is no council file: ${z.prettifyError(parsed.error)}`, { path });
  return parsed.data;
}

/** Paths of a folder's council files in order; none where it is absent. */
export function listCouncilFiles(folder: string): string[] {
  if (!existsSync(folder)) return [];
  const names = readdirSync(folder).filter((name) => name.endsWith('.json'));
  return names.sort().map((name) => join(folder, name));
}

/** Every council by slug: those that come with the program, then those of the data folder. */
export function loadCouncils(dataFolder: string): Map<string, CouncilFile> {
  const councils = [ownCouncilsFolder(dataFolder), shippedCouncilsFolder()]
    .flatMap(listCouncilFiles)
    .map(loadCouncilFile);
  return new Map(councils.map((council) => [council.slug, council]));
}
