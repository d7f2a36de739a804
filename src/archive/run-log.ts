import { join } from 'node:path';
import { DataFolderError } from '../errors.ts';
import type { DataFolder } from './data-folder.ts';
import { ensureFolder } from './file-layer.ts';
import { writeJson } from './json-file.ts';

/** Something a run noticed: a page that failed, a value that is not mapped, a count outside its bounds. */
export interface RunIssue {
  readonly level: 'info' | 'warning' | 'error';
  /** Stable word for counting. */
  readonly code: string;
  readonly message: string;
  readonly url?: string | undefined;
  readonly [detail: string]: unknown;
}

/** How a run ended that came to no report. */
export interface RunEnd {
  readonly state: 'failed' | 'stopped';
  /** ISO time. */
  readonly at: string;
  /** The sentence that it failed with. */
  readonly reason: string;
}

/** The files of one run: `<data>/runs/<startedAt>-<council>/issues.jsonl`, and `report.json` or `end.json`. */
export interface RunLog {
  readonly path: string;
  /** Issues so far, by code. */
  readonly counts: ReadonlyMap<string, number>;
  /** Never rejects: an issue that could not be written is told by `writeReport`. */
  log(issue: RunIssue): Promise<void>;
  /** Writes `report.json` whole; a later report takes its place. @throws DataFolderError where an issue is missing */
  writeReport(report: unknown): Promise<void>;
  /** Writes `end.json` whole. */
  writeEnd(end: RunEnd): Promise<void>;
  close(): Promise<void>;
}

/** The numbers that JSON-lines log readers know. */
const levels = { info: 30, warning: 40, error: 50 } as const;

/** `council` is the install's slug. A run that starts within the same millisecond as another gets a folder of its own. */
export async function openRunLog(
  folder: DataFolder,
  options: { readonly council: string; readonly startedAt: Date; readonly now?: () => Date },
): Promise<RunLog> {
  const { council, startedAt, now = () => new Date() } = options;
  const { files } = folder;
  const runs = join(folder.path, 'runs');
  await ensureFolder(files, runs);
  // Colons are not allowed in names on every system.
  const name = `${startedAt.toISOString().replace(/:/g, '')}-${council.replace(/[^A-Za-z0-9.-]+/g, '-')}`;
  const taken = new Set(await files.list(runs));
  let path = join(runs, name);
  for (let n = 2; taken.has(path.slice(runs.length + 1)); n += 1) path = join(runs, `${name}-${String(n)}`);
  await ensureFolder(files, path);
  const file = await files.open(join(path, 'issues.jsonl'), 'append');
  const counts = new Map<string, number>();
  let turn: Promise<unknown> = Promise.resolve();
  let unwritten: unknown = null;
  const inTurn = (work: () => Promise<void>): Promise<void> => {
    const done = turn.then(work);
    turn = done.catch(() => undefined);
    return done;
  };
  return {
    path,
    counts,
    log({ level, message, ...rest }) {
      counts.set(rest.code, (counts.get(rest.code) ?? 0) + 1);
      const line = { level: levels[level], time: now().toISOString(), ...rest, msg: message };
      // Issues are noticed in passing, by callers that have nobody to tell of a full disk.
      return inTurn(() => file.write(Buffer.from(`${JSON.stringify(line)}\n`))).catch((error: unknown) => {
        unwritten ??= error;
      });
    },
    writeReport: (report) =>
      inTurn(async () => {
        if (unwritten !== null) throw toUnwritten(path, unwritten);
        await file.sync();
        await writeJson(files, join(path, 'report.json'), report);
      }),
    writeEnd: (end) => inTurn(() => writeJson(files, join(path, 'end.json'), end)),
    async close() {
      await inTurn(() => file.close());
    },
  };
}

function toUnwritten(path: string, error: unknown): DataFolderError {
  const why = error instanceof Error ? error.message : String(error);
  return new DataFolderError(
    `What was noticed could not all be written to ${path} (${why}): make room or mend the disk, then run again; nothing that was listed is lost`,
    { path },
    error,
  );
}
