import { basename } from 'node:path';
import type { FileLayer, WritableFile } from '../../src/archive/file-layer.ts';
import type { GraphEngine } from '../../src/graph/engine.ts';

/** A named place in the work of the program where it is stopped. */
export interface Point {
  readonly name: string;
  /** What it is stopped in: a crawl into an empty folder, or the making anew of a graph that is whole. */
  readonly work: 'crawl' | 'rebuild';
  readonly at: FilePoint | WritePoint | SchemaPoint;
}
/** The nth operation of this kind on a file of this name; `half` of what is written has arrived by then. */
export interface FilePoint {
  readonly kind: 'file';
  readonly operation: 'write' | 'sync' | 'rename';
  readonly path: RegExp;
  readonly nth: number;
  readonly half?: boolean;
}
/** The nth transaction of the graph that holds a statement of this name. */
export interface WritePoint {
  readonly kind: 'write';
  readonly statement: RegExp;
  readonly nth: number;
  readonly when: 'before' | 'during' | 'after';
}
/** Before the nth statement that makes an index or a constraint. */
export interface SchemaPoint {
  readonly kind: 'schema';
  readonly nth: number;
}

const file = (operation: FilePoint['operation'], path: RegExp, nth: number, half = false): FilePoint => ({
  kind: 'file',
  operation,
  path,
  nth,
  half,
});
const write = (when: WritePoint['when'], statement: RegExp, nth = 1): WritePoint => ({
  kind: 'write',
  statement,
  nth,
  when,
});

const captures = /captures\.jsonl$/;
const inCrawl: Readonly<Record<string, FilePoint | WritePoint | SchemaPoint>> = {
  'in the middle of migrate': { kind: 'schema', nth: 20 },
  'schema made, its version not': write('before', /^set-schema-version$/),
  'schema made and its version': write('after', /^set-schema-version$/),
  'run folder made, run.json not in place': file('rename', /run\.json\.new$/, 1),
  'body half written': file('write', /bodies.*\.new$/, 20, true),
  'body written, its name not given': file('rename', /bodies.*\.new$/, 20),
  'body written, capture not listed': file('write', captures, 20),
  'capture half listed': file('write', captures, 20, true),
  'capture listed, list not synced': file('sync', captures, 20),
  'inside a transaction of meetings': write('during', /^upsert-meeting$/),
  'between two batches of meetings': write('before', /^upsert-meeting$/, 2),
  'meetings done, members not': write('after', /^upsert-meeting$/, 2),
  'issue ids half in the ledger': file('write', /ledger\.jsonl$/, 1, true),
  'issue ids in the ledger, no issue written': write('before', /^upsert-issue$/),
  'issues written, sightings not': write('before', /^upsert-sighting$/),
  'last batch written, position not committed': write('before', /^upsert-projection$/, 2),
  'position committed, no report': write('after', /^upsert-projection$/, 2),
  'report half written': file('write', /report\.json\.new$/, 1, true),
};
const inRebuild: Readonly<Record<string, WritePoint>> = {
  'graph emptied in part': write('before', /^delete-/, 3),
  'graph emptied': write('before', /^upsert-council$/),
  'inside a transaction of meetings, anew': write('during', /^upsert-meeting$/, 2),
  'in the middle of linking, anew': write('after', /^upsert-issue$/),
  'last batch written, position not committed, anew': write('before', /^upsert-projection$/, 2),
};

export const points: readonly Point[] = [
  ...Object.entries(inCrawl).map(([name, at]): Point => ({ name, work: 'crawl', at })),
  ...Object.entries(inRebuild).map(([name, at]): Point => ({ name, work: 'rebuild', at })),
];

/** Ends the work at its point: returns never, or throws. */
export type Stop = () => Promise<never>;

/** The same files, for work that is stopped at a point. */
export function stopAtFile(files: FileLayer, point: FilePoint, stop: Stop): FileLayer {
  let seen = 0;
  const isHere = (operation: FilePoint['operation'], path: string): boolean => {
    if (operation !== point.operation || !point.path.test(path)) return false;
    seen += 1;
    return seen === point.nth;
  };
  const toStopping = (path: string, opened: WritableFile): WritableFile => ({
    write: async (bytes) => {
      if (!isHere('write', path)) return opened.write(bytes);
      if (point.half) await opened.write(bytes.subarray(0, Math.floor(bytes.byteLength / 2)));
      return stop();
    },
    sync: async () => (isHere('sync', path) ? stop() : opened.sync()),
    truncate: (length) => opened.truncate(length),
    close: () => opened.close(),
  });
  return {
    open: async (path, how) => toStopping(path, await files.open(path, how)),
    read: (path) => files.read(path),
    size: (path) => files.size(path),
    rename: async (from, to) => (isHere('rename', from) ? stop() : files.rename(from, to)),
    remove: (path) => files.remove(path),
    makeFolder: (path) => files.makeFolder(path),
    syncFolder: (path) => files.syncFolder(path),
    list: (path) => files.list(path),
  };
}

/** Milliseconds: into a transaction of fifty meetings, which takes many times that. */
const inside = 20;

/** Stops this engine's work at a point; the engine's own migrating and emptying write through it too. */
export function stopAtWrite(engine: GraphEngine, point: WritePoint, stop: Stop): void {
  let seen = 0;
  const original = engine.write.bind(engine);
  engine.write = async (steps) => {
    const isOne = steps.some(({ statement }) => point.statement.test(statement.name));
    if (isOne) seen += 1;
    if (!isOne || seen !== point.nth) return original(steps);
    if (point.when === 'before') return stop();
    const written = original(steps);
    if (point.when === 'after') await written;
    else await Promise.race([written, new Promise((resolve) => setTimeout(resolve, inside))]);
    return stop();
  };
}

export const pointNamed = (name: string): Point => {
  const found = points.find((point) => point.name === name);
  if (!found) throw new Error(`no point is named ${basename(name)}`);
  return found;
};
