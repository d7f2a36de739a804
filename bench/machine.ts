import { availableParallelism, totalmem } from 'node:os';

/** The machine by its size alone. */
export function describeMachine(): string {
  const gigabytes = Math.round(totalmem() / 1024 ** 3);
  const node = process.versions.node.split('.')[0] ?? '';
  return `${String(availableParallelism())} cores, ${String(gigabytes)} GB of memory, Node ${node}`;
}
