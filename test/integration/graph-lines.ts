import { z } from 'zod';
import { defineRead } from '../../queries/statement.ts';
import type { GraphEngine } from '../../src/graph/engine.ts';
import { readEntries } from '../../src/graph/hash.ts';

/** What a Cypher text of a test returns as `value`, in the order it gives. */
export async function readValues<T>(
  engine: GraphEngine,
  text: string,
  value: z.ZodType<T>,
  parameters: Record<string, unknown> = {},
): Promise<T[]> {
  const row = z.object({ value });
  const statement = defineRead({ name: 'probe', text, parameters: z.record(z.string(), z.unknown()), row });
  const rows = await engine.read(statement, parameters);
  return rows.map((found) => found.value);
}

/** The lines of the graph hash, sorted: on a difference a test shows which nodes differ. */
export async function readLines(engine: GraphEngine): Promise<string[]> {
  const lines: string[] = [];
  for await (const { text } of readEntries(engine)) lines.push(text);
  return lines.sort();
}

/** What the record says now: without what was retired or said before, and without the digests of all that a subject was made from. */
export async function readCurrentLines(engine: GraphEngine): Promise<string[]> {
  const lines = await readLines(engine);
  return lines
    .filter((line) => !/"(?:Retired|FORMERLY_HAD|Revision|HAD_REVISION)"/.test(line))
    .map((line) => line.replace(/\["bundleDigest","[0-9a-f]+"\],?/, ''));
}
