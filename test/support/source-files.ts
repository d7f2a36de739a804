import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { projectRoot } from './project-root.ts';

const codeFolders = ['schema', 'scrapers', 'queries', 'src', 'test', 'bench'] as const;
/** Not ours to read: installed, built, fetched or crawled. */
const foreign = new Set(['node_modules', 'dist', 'coverage', 'data', '.cache', '.git']);

export interface SourceFile {
  /** From the project's folder, with `/`. */
  readonly path: string;
  readonly text: string;
}

/** Files below the project's folder whose path matches, sorted by path. */
export function loadProjectFiles(matching: RegExp, below: readonly string[] = ['.']): SourceFile[] {
  const paths = below.flatMap((folder) => walk(join(projectRoot, folder)));
  return paths
    .map((path) => relative(projectRoot, path).split(sep).join('/'))
    .filter((path) => matching.test(path))
    .sort()
    .map((path) => ({ path, text: readFileSync(join(projectRoot, path), 'utf8') }));
}

/** The project's own TypeScript, tests and benchmarks included. */
export function loadCode(): SourceFile[] {
  return loadProjectFiles(/\.tsx?$/, codeFolders);
}

function walk(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    if (entry.isDirectory()) return foreign.has(entry.name) ? [] : walk(join(folder, entry.name));
    return entry.isFile() ? [join(folder, entry.name)] : [];
  });
}
