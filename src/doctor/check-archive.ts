import { basename, join } from 'node:path';
import type { Capture } from '../../schema/records/capture.ts';
import { type Archive, openArchive } from '../archive/archive.ts';
import type { DataFolder } from '../archive/data-folder.ts';
import { openLedger } from '../archive/ledger.ts';
import { counted } from '../counted.ts';
import { DataFolderError } from '../errors.ts';
import { type Finding, look, ok, wrong } from './finding.ts';

const shownBodies = 5;

export interface ArchiveChoice {
  /** Leaves the bodies unread. */
  readonly quick: boolean;
  readonly onProgress: (line: string) => void;
}

/** What the archive and the ledger were found to hold; null where the list does not read. */
export interface FoundRecord {
  captures: readonly Capture[] | null;
  ledgerPosition: number | null;
}

/** That the list of captures reads to its end, and each body back to its digest. Fills in `found`. */
export async function* checkArchive(
  data: DataFolder,
  { quick, onProgress }: ArchiveChoice,
  found: FoundRecord,
): AsyncGenerator<Finding> {
  const archive = await openArchive(data);
  try {
    found.captures = archive.captures();
    const failed = found.captures.filter(({ error }) => error !== undefined).length;
    const ofThem = failed === 0 ? '' : `, ${String(failed)} of them of pages that did not come`;
    yield ok('archive', `${counted(archive.position, 'capture')}${ofThem}`);
    yield* toNotices('archive', archive.notices);
    yield* checkAside(data, join(data.path, 'archive'), 'captures.torn-', 'archive');
    if (quick) yield ok('archive', 'The bodies were not read (--quick)');
    else yield* checkBodies(archive, onProgress);
  } finally {
    await archive.close();
  }
}

async function* checkBodies(
  archive: Archive,
  onProgress: ArchiveChoice['onProgress'],
): AsyncGenerator<Finding> {
  const digests = new Set(archive.captures().flatMap(({ digest }) => digest ?? []));
  let read = 0;
  let damaged = 0;
  let forgotten = 0;
  for (const digest of digests) {
    const body = await archive.readBody(digest);
    read += 1;
    onProgress(`Archive: ${String(read)} of ${counted(digests.size, 'body', 'bodies')} read`);
    if (body.state === 'forgotten') forgotten += 1;
    if (body.state !== 'damaged') continue;
    damaged += 1;
    if (damaged <= shownBodies) yield wrong('archive', new DataFolderError(body.message));
  }
  if (damaged > shownBodies) {
    const what = `${counted(damaged - shownBodies, 'more body', 'more bodies')} of the archive cannot be read`;
    yield wrong('archive', new DataFolderError(`${what}: put back a copy of the folder archive/bodies`));
  }
  if (damaged === 0) {
    const gone = forgotten === 0 ? '' : `, ${String(forgotten)} forgotten on request`;
    yield ok('archive', `${counted(digests.size, 'body', 'bodies')}, each as it was stored${gone}`);
  }
}

/** That the ledger reads, and what was cut off it. Fills in `found`. */
export async function* checkLedger(data: DataFolder, found: FoundRecord): AsyncGenerator<Finding> {
  const ledger = await openLedger(data);
  found.ledgerPosition = ledger.position;
  await ledger.close();
  yield ok('ledger', counted(ledger.entries.length, 'entry', 'entries'));
  yield* toNotices('ledger', ledger.notices);
  yield* checkAside(data, data.path, 'ledger.torn-', 'ledger');
}

function* toNotices(area: 'archive' | 'ledger', notices: Archive['notices']): Generator<Finding> {
  for (const { code, message } of notices) {
    const next = code === 'torn-tail' ? ': the next command sets them aside' : '';
    yield look(area, `${message}${next}`);
  }
}

/** Ends of the list that an earlier command set aside. */
async function* checkAside(
  data: DataFolder,
  folder: string,
  start: string,
  area: 'archive' | 'ledger',
): AsyncGenerator<Finding> {
  const names = (await data.files.list(folder)).filter((name) => name.startsWith(start));
  if (names.length === 0) return;
  const files = names.map((name) => basename(name)).join(', ');
  yield look(
    area,
    `${files} in ${folder}: an unfinished end that was cut off after a stop; it may be deleted`,
  );
}
