import { existsSync, mkdirSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import grafeo from '@grafeo-db/js';
import { schemaVersion } from '../../../queries/read/schema-version.ts';
import { DataFolderError, GraphError } from '../../errors.ts';
import type { GraphEngine, OpenedGraph } from '../engine.ts';
import { EmbeddedEngine } from './embedded-engine.ts';
import { toOpenError } from './errors.ts';

const fileName = 'graph.grafeo';
/** What was committed since the file was last written as a whole. */
const logName = `${fileName}.wal`;

/**
 * Opens the embedded graph in a folder of its own, or in memory. A file that cannot be read is moved aside with
 * its folder (`<folder>.unreadable-<n>`) and an empty graph opened in its place: `notice` then tells the user,
 * and the caller rebuilds. DataFolderInUseError while another process holds it; GraphUnavailableError or
 * DataFolderError where the machine refuses the folder.
 */
export async function openEmbedded(
  place: { readonly folder: string } | { readonly memory: true },
): Promise<OpenedGraph> {
  if ('memory' in place) return { engine: new EmbeddedEngine(grafeo.GrafeoDB.create()) };
  const { folder } = place;
  // A log whose file is gone was a graph, and cannot be opened without it.
  const isNew = ![fileName, logName].some((name) => existsSync(join(folder, name)));
  try {
    const { engine, isEmpty } = await openFile(folder);
    return isNew || !isEmpty ? { engine } : { engine, notice: toLostNotice(folder) };
  } catch (error) {
    const known = error instanceof DataFolderError ? error : toOpenError(folder, error);
    if (known !== null) throw known;
    if (isNew) throw error;
    const aside = moveAside(folder);
    const { engine } = await openFile(folder);
    return { engine, notice: toAsideNotice(folder, aside, error) };
  }
}

/**
 * Opens a folder's graph for reading alone: not a byte of it changes. Null where the folder holds none.
 * DataFolderInUseError while a process writes it; GraphError where it cannot be read.
 */
export function openEmbeddedToRead(folder: string): GraphEngine | null {
  const file = join(folder, fileName);
  if (!existsSync(file)) return null;
  try {
    return new EmbeddedEngine(grafeo.GrafeoDB.openReadOnly(file));
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw (
      toOpenError(folder, error) ??
      new GraphError(
        `The graph in ${folder} cannot be read (${why}): run "minutegraph rebuild", which moves it aside and makes it anew`,
        { folder },
        error,
      )
    );
  }
}

/** The engine over the folder's file, once it has answered: some damage shows only then. */
async function openFile(folder: string): Promise<{ engine: EmbeddedEngine; isEmpty: boolean }> {
  makeFolder(folder);
  const engine = new EmbeddedEngine(grafeo.GrafeoDB.create(join(folder, fileName)));
  try {
    return { engine, isEmpty: (await engine.read(schemaVersion, {})).length === 0 };
  } catch (error) {
    await engine.close();
    throw error;
  }
}

function makeFolder(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true });
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new DataFolderError(
      `The graph's folder ${folder} cannot be made (${why}): choose another (--data).`,
      { folder },
      error,
    );
  }
}

function moveAside(folder: string): string {
  let count = 1;
  while (existsSync(`${folder}.unreadable-${count}`)) count += 1;
  const aside = `${folder}.unreadable-${count}`;
  renameSync(folder, aside);
  return aside;
}

function toAsideNotice(folder: string, aside: string, error: unknown): string {
  const why = error instanceof Error ? error.message : String(error);
  return (
    `The graph in ${folder} could not be read (${why}). It was moved to ${aside} and is rebuilt from the ` +
    'archive, which holds everything; the moved folder may be deleted.'
  );
}

function toLostNotice(folder: string): string {
  return `The graph in ${folder} was empty although it had been made before: it is rebuilt from the archive.`;
}
