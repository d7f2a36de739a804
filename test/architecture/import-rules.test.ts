import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, posix } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { projectRoot } from '../support/project-root.ts';
import { findViolations, ruleNames } from './cruise-tree.ts';

const folders = ['schema', 'scrapers', 'queries', 'src', 'test', 'bench'];

describe('the project', () => {
  it('keeps every import rule', async () => {
    const present = folders.filter((folder) => existsSync(join(projectRoot, folder)));
    expect(await findViolations(projectRoot, present)).toEqual([]);
  });
});

/** For each rule a file that breaks it and what that file imports (a path of the tree, or a package). */
const breaks: Record<string, [file: string, imported: string]> = {
  'schema-imports': ['schema/a.ts', 'queries/ok.ts'],
  'scrapers/core-imports': ['scrapers/core/a.ts', 'scrapers/moderngov/ok.ts'],
  'scrapers/minutes-imports': ['scrapers/minutes/a.ts', 'scrapers/moderngov/ok.ts'],
  'scrapers/moderngov-imports': ['scrapers/moderngov/a.ts', 'src/replica/ok.ts'],
  'scrapers-registry-imports': ['scrapers/a.ts', 'src/archive/ok.ts'],
  'queries-imports': ['queries/a.ts', 'src/graph/ok.ts'],
  'src/councils-imports': ['src/councils/a.ts', 'src/archive/ok.ts'],
  'src/fetch-imports': ['src/fetch/a.ts', 'src/archive/ok.ts'],
  'src/archive-imports': ['src/archive/a.ts', 'src/graph/ok.ts'],
  'src/crawl-imports': ['src/crawl/a.ts', 'src/ingest/ok.ts'],
  'src/saved-imports': ['src/saved/a.ts', 'src/crawl/ok.ts'],
  'src/handover-imports': ['src/handover/a.ts', 'src/cli/ok.ts'],
  'src/doctor-imports': ['src/doctor/a.ts', 'src/projection/ok.ts'],
  'src/search-imports': ['src/search/a.ts', 'queries/ok.ts'],
  'src/graph-imports': ['src/graph/a.ts', 'src/ingest/ok.ts'],
  'src/ingest-imports': ['src/ingest/a.ts', 'scrapers/core/ok.ts'],
  'src/linking-imports': ['src/linking/a.ts', 'src/ingest/ok.ts'],
  'src/projection-imports': ['src/projection/a.ts', 'src/graphql/ok.ts'],
  'src/replica-imports': ['src/replica/a.ts', 'scrapers/core/ok.ts'],
  'src/graphql-imports': ['src/graphql/a.ts', 'src/projection/ok.ts'],
  'src/ui-imports': ['src/ui/a.tsx', 'queries/ok.ts'],
  'roots-imports': ['src/server/a.ts', 'src/ui/ok.ts'],
  'shared-imports-nothing': ['src/errors.ts', 'schema/ok.ts'],
  'folder-without-rule': ['src/elsewhere/a.ts', 'schema/ok.ts'],
  'nothing-imports-tests': ['src/cli/a.ts', 'test/ok.ts'],
  'nothing-imports-roots': ['src/crawl/b.ts', 'src/cli/ok.ts'],
  'schema-packages': ['schema/b.ts', 'luxon'],
  'scrapers-packages': ['scrapers/core/b.ts', 'node:fs'],
  'queries-packages': ['queries/b.ts', 'neo4j-driver'],
  'src/search-packages': ['src/search/b.ts', 'node:net'],
  'src/ui-packages': ['src/ui/b.tsx', 'zod'],
  'neo4j-driver-owner': ['src/cli/b.ts', 'neo4j-driver'],
  '@grafeo-db/js-owner': ['src/projection/b.ts', '@grafeo-db/js'],
  'undici-owner': ['src/crawl/c.ts', 'undici'],
  'p-queue-owner': ['src/crawl/d.ts', 'p-queue'],
  'robots-parser-owner': ['src/crawl/e.ts', 'robots-parser'],
  'cheerio-owner': ['src/archive/b.ts', 'cheerio'],
  'html-to-text-owner': ['src/replica/b.ts', 'html-to-text'],
  'preact-owner': ['src/server/b.ts', 'preact'],
  'no-development-packages': ['src/cli/c.ts', 'fast-check'],
  'no-cycles': ['src/cli/d.ts', 'src/cli/d.ts'],
  'no-orphans': ['src/cli/e.ts', ''],
  'not-to-unresolvable': ['src/cli/f.ts', 'src/cli/absent.ts'],
};

describe('each import rule', () => {
  const root = mkdtempSync(join(tmpdir(), 'import-rules-'));
  let violations: string[] = [];

  const write = (file: string, text: string): void => {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), text);
  };

  beforeAll(async () => {
    const isPath = (imported: string): boolean => /\.tsx?$/.test(imported);
    const packages = Object.values(breaks)
      .map(([, imported]) => imported)
      .filter((imported) => imported !== '' && !isPath(imported) && !imported.startsWith('node:'));
    for (const name of packages) {
      write(
        `node_modules/${name}/package.json`,
        JSON.stringify({ name, version: '1.0.0', main: 'index.js' }),
      );
      write(`node_modules/${name}/index.js`, 'export const value = 1;\n');
    }
    const dependencies = Object.fromEntries(packages.map((name) => [name, '1.0.0']));
    const { 'fast-check': development, ...production } = dependencies;
    write(
      'package.json',
      JSON.stringify({
        type: 'module',
        dependencies: production,
        devDependencies: { 'fast-check': development },
      }),
    );
    for (const [file, imported] of Object.values(breaks)) {
      const path = isPath(imported) ? posix.relative(posix.dirname(file), imported) : imported;
      const specifier = isPath(imported) && !path.startsWith('.') ? `./${path}` : path;
      const line =
        imported === '' ? '' : `import { value } from '${specifier}';\nexport const used = value;\n`;
      write(file, `${line}export const value = 1;\n`);
      if (isPath(imported) && imported.includes('/ok.')) write(imported, 'export const value = 1;\n');
    }
    violations = await findViolations(root, ['schema', 'scrapers', 'queries', 'src', 'test']);
  });
  afterAll(() => {
    rmSync(root, { recursive: true });
  });

  it('has a case here', () => {
    expect(Object.keys(breaks).sort()).toEqual([...ruleNames].sort());
  });

  it.each(ruleNames)('%s reports the file that breaks it', (name) => {
    const file = breaks[name]?.[0] ?? '';
    expect(violations.filter((violation) => violation.startsWith(`${name}: ${file} -> `))).not.toEqual([]);
  });
});
