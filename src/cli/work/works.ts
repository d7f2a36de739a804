import { askWork } from './ask-work.ts';
import { crawlWork } from './crawl-work.ts';
import { curateWork } from './curate-work.ts';
import { exportWork } from './export-work.ts';
import { importWork } from './import-work.ts';
import { linkWork } from './link-work.ts';
import { rebuildWork } from './rebuild-work.ts';
import type { PieceOfWork } from './work.ts';

/** Every work that one program may hand to another. */
const works = [askWork, crawlWork, curateWork, exportWork, importWork, linkWork, rebuildWork];

/** The work that a request names; null where this program knows none such, or not with these options. */
export function findWork({ work, options }: { work: string; options?: unknown }): PieceOfWork | null {
  return works.find(({ name }) => name === work)?.read(options) ?? null;
}
