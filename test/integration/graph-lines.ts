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

/**
 * The lines of the graph hash, sorted, without those of labels and relationships that a comparison leaves out:
 * on a difference a test shows which nodes differ.
 */
export async function readLines(engine: GraphEngine, without: readonly string[] = []): Promise<string[]> {
  const lines: string[] = [];
  for await (const { text } of readEntries(engine)) {
    if (!without.some((name) => text.includes(`"${name}"`))) lines.push(text);
  }
  return lines.sort();
}
