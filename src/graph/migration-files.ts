import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { EngineKind } from '../../queries/statement.ts';
import { GraphError } from '../errors.ts';
import { packageRoot } from '../package-root.ts';

export interface Migration {
  /** 1, 2, 3 …, without gaps. */
  readonly version: number;
  /** File name without its ending. */
  readonly name: string;
  /** SHA-256 over this migration and all before it: one value proves what a graph was made with. */
  readonly checksum: string;
  readonly statements: readonly MigrationStatement[];
}
export interface MigrationStatement {
  readonly text: string;
  readonly engine: EngineKind | 'both';
  /** Indexes and constraints, which run apart from data. */
  readonly isSchema: boolean;
}

export function migrationsFolder(): string {
  return join(packageRoot(), 'schema', 'graph', 'migrations');
}

/** Migrations of a folder in order; GraphError for a gap, a double number or a file that does not parse. */
export function loadMigrations(folder: string): Migration[] {
  const files = readdirSync(folder)
    .filter((file) => file.endsWith('.cypher'))
    .sort();
  let before = '';
  return files.map((file, index) => {
    const version = Number(/^(\d{4})-[a-z0-9-]+\.cypher$/u.exec(file)?.[1]);
    if (version !== index + 1) {
      throw new GraphError(
        `Migration file ${file}: expected number ${index + 1} as NNNN-name.cypher. Reinstall minutegraph.`,
        { file },
      );
    }
    const text = readFileSync(join(folder, file), 'utf8').replaceAll('\r\n', '\n');
    before = createHash('sha256').update(before).update(text).digest('hex');
    const name = file.slice(0, -'.cypher'.length);
    return { version, name, checksum: before, statements: parseMigration(name, text) };
  });
}

/** Statements end with a semicolon at the end of a line; a `// engine: …` line says who runs what follows. */
export function parseMigration(name: string, text: string): MigrationStatement[] {
  const statements: MigrationStatement[] = [];
  let engine: MigrationStatement['engine'] = 'both';
  let lines: string[] = [];
  for (const line of text.split('\n')) {
    const heading = /^\/\/\s*engine:\s*(\S+)\s*$/u.exec(line)?.[1];
    if (heading !== undefined) {
      if (heading !== 'both' && heading !== 'embedded' && heading !== 'neo4j') {
        throw new GraphError(`Migration ${name}: "${heading}" is no engine: both, embedded or neo4j.`, {
          name,
        });
      }
      engine = heading;
    } else if (!line.startsWith('//') && (line.trim() !== '' || lines.length > 0)) {
      lines.push(line);
      if (!line.trimEnd().endsWith(';')) continue;
      const statement = lines.join('\n').trim().replace(/;$/u, '');
      statements.push({ text: statement, engine, isSchema: isSchemaStatement(statement) });
      lines = [];
    }
  }
  if (lines.length > 0) {
    throw new GraphError(`Migration ${name}: the last statement does not end with a semicolon.`, { name });
  }
  return statements;
}

function isSchemaStatement(text: string): boolean {
  return /^(?:CREATE|DROP)\s+(?:(?:RANGE|TEXT|POINT|LOOKUP|VECTOR|FULLTEXT)\s+)?(?:CONSTRAINT|INDEX)\b/iu.test(
    text,
  );
}
