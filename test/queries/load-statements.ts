import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { z } from 'zod';
import { exportGraph } from '../../queries/read/export-graph.ts';
import { searchCandidates } from '../../queries/read/search-candidates.ts';
import type { Statement } from '../../queries/statement.ts';
import { projectRoot } from '../support/project-root.ts';

export interface FoundStatement {
  readonly file: string;
  readonly statement: Statement<unknown, unknown>;
}

const shape = z.object({
  name: z.string(),
  access: z.enum(['read', 'write']),
  text: z.string(),
  dialects: z.record(z.string(), z.string()),
});

/** Every statement that a module under queries/read or queries/write exports, and those that functions give. */
export async function loadStatements(): Promise<FoundStatement[]> {
  const found: FoundStatement[] = [
    ...[1, 3].map((count) => ({
      file: 'read/search-candidates.ts',
      statement: asAny(searchCandidates(count)),
    })),
    ...exportGraph.flatMap(({ ids, nodes, relationships }) =>
      [ids, nodes, relationships].map((statement) => ({
        file: 'read/export-graph.ts',
        statement: asAny(statement),
      })),
    ),
  ];
  for (const folder of ['read', 'write']) {
    const path = join(projectRoot, 'queries', folder);
    for (const name of readdirSync(path, { recursive: true, encoding: 'utf8' }).sort()) {
      if (!name.endsWith('.ts')) continue;
      const module = (await import(pathToFileURL(join(path, name)).href)) as Record<string, unknown>;
      for (const value of Object.values(module)) {
        if (shape.safeParse(value).success)
          found.push({ file: `${folder}/${name}`, statement: asAny(value) });
      }
    }
  }
  return found;
}

function asAny(statement: unknown): Statement<unknown, unknown> {
  return statement as Statement<unknown, unknown>;
}

/** Names of a statement's parameters; null where its schema takes any. */
export function toParameterNames({ parameters }: Statement<unknown, unknown>): string[] | null {
  return parameters instanceof z.ZodObject ? Object.keys(parameters.shape) : null;
}

/** Parameters that a text asks for, each once. */
export const toUsed = (text: string): string[] => [
  ...new Set([...text.matchAll(/\$(\w+)/gu)].map(([, name = '']) => name)),
];

/** A value for each, to plan with: a LIMIT must be a number even then. */
export const toBlanks = (text: string): Record<string, number | null> =>
  Object.fromEntries(toUsed(text).map((name) => [name, name === 'limit' ? 1 : null]));
