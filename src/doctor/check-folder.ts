import { accessSync, constants, existsSync, realpathSync, statfsSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { findHolder } from '../archive/lock.ts';
import { DataFolderError } from '../errors.ts';
import { findOffer } from '../handover/find-offer.ts';
import { toSocketPath } from '../handover/socket-path.ts';
import { type Finding, look, ok, wrong } from './finding.ts';

/** Bytes: below the first a crawl may soon stop, below the second it surely does. */
const littleSpace = 1024 ** 3;
const noSpace = 50 * 1024 ** 2;
const megabytes = (bytes: number): string => `${String(Math.floor(bytes / 1024 ** 2))} MB`;

/** The folder as it was found: its real path, null where there is none, and the process that has it open, since when. */
export interface FoundFolder {
  path: string | null;
  heldBy: number | null;
  heldSince: string | null;
}

/** That the folder is there, private, writable, has room, and who has it open. Fills in `found`. */
export async function* checkFolder(dataFolder: string, found: FoundFolder): AsyncGenerator<Finding> {
  const path = resolve(dataFolder);
  if (!existsSync(path)) {
    yield look(
      'data folder',
      `There is no data folder ${path} yet: "minutegraph crawl <council>" makes it, or name another with --data`,
    );
    return;
  }
  if (!statSync(path).isDirectory()) {
    yield wrong('data folder', new DataFolderError(`${path} is not a folder: name another with --data`));
    return;
  }
  found.path = realpathSync(path);
  yield checkRights(found.path);
  const others = statSync(found.path).mode & 0o077;
  if (process.platform !== 'win32' && others !== 0) {
    const what = `${found.path} is open to other users of this machine, and it holds whole pages`;
    yield look('data folder', `${what}: chmod 700 makes it private`);
  }
  yield checkSpace(found.path);
  yield* checkHolder(found.path, found);
}

function checkRights(path: string): Finding {
  try {
    accessSync(path, constants.R_OK | constants.W_OK | constants.X_OK);
    return ok('data folder', path);
  } catch {
    const what = `${path} cannot be written by this user: change its rights, or name another with --data`;
    return wrong('data folder', new DataFolderError(what));
  }
}

function checkSpace(path: string): Finding {
  const { bavail, bsize } = statfsSync(path);
  const free = bavail * bsize;
  const text = `${megabytes(free)} are free on its disk`;
  if (free < noSpace) return wrong('data folder', new DataFolderError(`Only ${text}: make room`));
  return free < littleSpace
    ? look('data folder', `Only ${text}: a whole council may need more`)
    : ok('data folder', text);
}

async function* checkHolder(path: string, found: FoundFolder): AsyncGenerator<Finding> {
  const holder = findHolder(join(path, 'lock'));
  const offer = await findOffer(path);
  const socket = toSocketPath(path);
  if (holder?.isAlive) {
    found.heldBy = holder.pid;
    found.heldSince = holder.since;
    const who = `process ${String(holder.pid)} since ${holder.since}`;
    yield ok('data folder', `In use by ${who}: what follows is read beside it`);
    if (offer === 'answers') yield ok('serving', 'It serves the folder and takes the work of other commands');
    else if (offer === 'silent') {
      const what = `Process ${String(holder.pid)} holds ${socket} but does not answer: stop it and start it again`;
      yield wrong('serving', new DataFolderError(what));
    } else yield ok('serving', 'It takes no work of other commands: they wait until it ends');
    return;
  }
  if (holder) {
    const what = `${join(path, 'lock')} was left by process ${String(holder.pid)}, which is gone`;
    yield look('data folder', `${what}: the next command takes it over`);
  }
  if (offer === 'nobody') {
    if (process.platform !== 'win32' && existsSync(socket))
      yield look('serving', `${socket} was left by a program that is gone: the next "serve" takes its place`);
    else yield ok('serving', 'No program serves the folder');
  } else {
    const what = `A program listens on ${socket} without holding the folder: stop it and start it again`;
    yield wrong('serving', new DataFolderError(what));
  }
}
