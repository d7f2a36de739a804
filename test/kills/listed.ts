import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Capture, capture } from '../../schema/records/capture.ts';
import { openArchive } from '../../src/archive/archive.ts';
import { openDataFolder } from '../../src/archive/data-folder.ts';

/** The captures that a folder lists, read without opening it: a line that was never finished is none. */
export function readListed(folder: string): Capture[] {
  const path = join(folder, 'archive', 'captures.jsonl');
  if (!existsSync(path)) return [];
  const lines = readFileSync(path, 'utf8').split('\n').slice(0, -1);
  return lines.map((line) => capture.parse(JSON.parse(line)));
}

/** Captures that were listed before and are not there as they were, or whose body does not read back. */
export async function countLost(folder: string, before: readonly Capture[]): Promise<number> {
  const now = readListed(folder);
  const gone = before.filter((entry, index) => JSON.stringify(now[index]) !== JSON.stringify(entry));
  const data = await openDataFolder(folder, { mode: 'read' });
  const archive = await openArchive(data);
  const { damaged } = await archive.verify();
  await archive.close();
  await data.close();
  return gone.length + damaged.length;
}

export type Stage = 'starting' | 'crawling' | 'making the graph' | 'reported';

/** How far a crawl had come: `pages` is how many it reads in all. */
export function toStage(folder: string, pages: number): Stage {
  const runs = join(folder, 'runs');
  const files = existsSync(runs) ? readdirSync(runs).flatMap((run) => readdirSync(join(runs, run))) : [];
  if (files.includes('report.json')) return 'reported';
  if (!files.includes('run.json')) return 'starting';
  return readListed(folder).length < pages ? 'crawling' : 'making the graph';
}
