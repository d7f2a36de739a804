import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { packageRoot } from '../package-root.ts';

const printedFile = 'schema.printed.graphql';

/** The SDL, one file per type, from `schema/graphql`. */
export function loadTypeDefinitions(): string[] {
  const folder = join(packageRoot(), 'schema', 'graphql');
  return readdirSync(folder)
    .filter((file) => file.endsWith('.graphql') && file !== printedFile)
    .sort()
    .map((file) => readFileSync(join(folder, file), 'utf8'));
}
