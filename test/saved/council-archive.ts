import { onTestFinished } from 'vitest';
import type { CouncilFile } from '../../schema/records/council.ts';
import { platforms } from '../../scrapers/registry.ts';
import { type Archive, openArchive } from '../../src/archive/archive.ts';
import { openDataFolder } from '../../src/archive/data-folder.ts';
import { type ImportReport, importSaved } from '../../src/saved/import-saved.ts';
import { temporaryFolder } from './saved-folder.ts';

/** An archive in a folder of the test's own, closed when it ends. */
export async function openOwnArchive(folder = temporaryFolder()): Promise<Archive> {
  const data = await openDataFolder(folder);
  const archive = await openArchive(data);
  onTestFinished(async () => {
    await archive.close();
    await data.close();
  });
  return archive;
}

export interface ImportChoice {
  readonly councils: readonly CouncilFile[];
  readonly forced?: CouncilFile;
  readonly now?: string;
}

export function importFrom(
  archive: Archive,
  paths: readonly string[],
  choice: ImportChoice,
): Promise<ImportReport> {
  const { councils, forced, now } = choice;
  return importSaved({
    paths,
    councils: new Map(councils.map((council) => [council.slug, council])),
    platform: platforms.moderngov,
    archive,
    forcedCouncil: forced,
    ...(now === undefined ? {} : { now: () => new Date(now) }),
  });
}

/** The texts of all bodies, in the order of the archive. */
export async function bodiesOf(archive: Archive): Promise<string[]> {
  const texts: string[] = [];
  for (const { digest } of archive.captures()) {
    const body = digest === null ? null : await archive.readBody(digest);
    if (body?.state === 'read') texts.push(Buffer.from(body.body).toString('utf8'));
  }
  return texts;
}
