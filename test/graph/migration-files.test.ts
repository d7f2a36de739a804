import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { labels } from '../../schema/graph/labels.ts';
import { GraphError } from '../../src/errors.ts';
import { loadMigrations, migrationsFolder, parseMigration } from '../../src/graph/migration-files.ts';

describe('loadMigrations', () => {
  const folders: string[] = [];
  const toFolder = (files: Readonly<Record<string, string>>): string => {
    const folder = mkdtempSync(join(tmpdir(), 'minutegraph-migrations-'));
    folders.push(folder);
    for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
    return folder;
  };
  afterEach(() => {
    for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
  });

  it('gives every label of the graph a unique id, and the embedded engine an index on it', () => {
    const statements = loadMigrations(migrationsFolder()).flatMap((migration) => migration.statements);
    const both = statements.filter(({ engine }) => engine === 'both').map(({ text }) => text);
    const embedded = statements.filter(({ engine }) => engine === 'embedded').map(({ text }) => text);
    for (const label of Object.keys(labels)) {
      expect(both.filter((text) => text.endsWith(`FOR (n:${label}) REQUIRE n.id IS UNIQUE`))).toHaveLength(1);
      expect(embedded.filter((text) => text.endsWith(`FOR (n:${label}) ON (n.id)`))).toHaveLength(1);
    }
    expect(
      statements.filter(({ engine, text }) => engine === 'neo4j' && text.includes('FULLTEXT')),
    ).toHaveLength(1);
  });

  it('numbers them from one and chains their checksums', () => {
    const files = { '0001-a.cypher': 'CREATE (n:A);', '0002-b.cypher': 'CREATE (n:B);' };
    const [first, second] = loadMigrations(toFolder(files));
    expect([first?.version, second?.version]).toEqual([1, 2]);
    const changed = loadMigrations(toFolder({ ...files, '0001-a.cypher': 'CREATE (n:C);' }));
    expect(changed[1]?.checksum).not.toBe(second?.checksum);
    expect(loadMigrations(toFolder(files)).map(({ checksum }) => checksum)).toEqual([
      first?.checksum,
      second?.checksum,
    ]);
  });

  it('takes a file checked out with other line ends for the same', () => {
    const [unix] = loadMigrations(toFolder({ '0001-a.cypher': 'CREATE (n:A);\nCREATE (n:B);\n' }));
    const [windows] = loadMigrations(toFolder({ '0001-a.cypher': 'CREATE (n:A);\r\nCREATE (n:B);\r\n' }));
    expect(windows).toEqual(unix);
  });

  it.each([
    ['a gap', { '0001-a.cypher': '', '0003-c.cypher': '' }],
    ['a number given twice', { '0001-a.cypher': '', '0001-b.cypher': '' }],
    ['a name without a number', { 'first.cypher': '' }],
  ])('refuses %s', (_what, files) => {
    expect(() => loadMigrations(toFolder(files))).toThrow(GraphError);
  });
});

describe('parseMigration', () => {
  it('tells statements apart, by engine and by whether they change the schema', () => {
    const text = `// Why.
CREATE CONSTRAINT a IF NOT EXISTS FOR (n:A) REQUIRE n.id IS UNIQUE;
// engine: neo4j
CREATE FULLTEXT INDEX b IF NOT EXISTS FOR (n:A) ON EACH [n.terms]
OPTIONS { indexConfig: {} };
// engine: both
MATCH (n:A)
SET n.x = 'a;b';
DROP INDEX c IF EXISTS;
`;
    expect(parseMigration('x', text)).toEqual([
      {
        engine: 'both',
        isSchema: true,
        text: 'CREATE CONSTRAINT a IF NOT EXISTS FOR (n:A) REQUIRE n.id IS UNIQUE',
      },
      {
        engine: 'neo4j',
        isSchema: true,
        text: 'CREATE FULLTEXT INDEX b IF NOT EXISTS FOR (n:A) ON EACH [n.terms]\nOPTIONS { indexConfig: {} }',
      },
      { engine: 'both', isSchema: false, text: "MATCH (n:A)\nSET n.x = 'a;b'" },
      { engine: 'both', isSchema: true, text: 'DROP INDEX c IF EXISTS' },
    ]);
  });

  it('refuses an engine that is none, and a statement without its end', () => {
    expect(() => parseMigration('x', '// engine: oracle\nCREATE (n:A);')).toThrow(/oracle/u);
    expect(() => parseMigration('x', 'CREATE (n:A)\n')).toThrow(/semicolon/u);
  });
});
