import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { projectRoot } from '../support/project-root.ts';
import { loadProjectFiles } from '../support/source-files.ts';

const pages = loadProjectFiles(/^([A-Z]+|docs\/.*|test\/.*README)\.md$/);
const manifest = JSON.parse(loadProjectFiles(/^package\.json$/)[0]?.text ?? '{}') as {
  scripts: Record<string, string>;
};
/** Commands of npm itself, used in the documents. */
const npmOwn = new Set(['ci', 'install', 'exec']);

describe('the documents', () => {
  it('link to pages that exist', () => {
    const broken = pages.flatMap(({ path, text }) =>
      [...text.matchAll(/\]\((?!https?:|#)([^)#\s]+)/g)]
        .map(([, target = '']) => target)
        .filter((target) => !existsSync(join(projectRoot, dirname(path), target)))
        .map((target) => `${path}: ${target}`),
    );
    expect(broken).toEqual([]);
  });

  it('name npm commands that exist', () => {
    const unknown = pages.flatMap(({ path, text }) =>
      [...text.matchAll(/\bnpm (?:run )?([a-z][a-z:-]*)/g)]
        .map(([, name = '']) => name)
        .filter((name) => !(name in manifest.scripts) && !npmOwn.has(name))
        .map((name) => `${path}: npm ${name}`),
    );
    expect(unknown).toEqual([]);
  });

  it('name commands of the program that exist', () => {
    const commands = new Set(
      loadProjectFiles(/^src\/cli\/commands\/.*\.ts$/).flatMap(({ text }) =>
        [...text.matchAll(/new Command\('([a-z-]+)'\)/g)].map(([, name = '']) => name),
      ),
    );
    const unknown = pages.flatMap(({ path, text }) =>
      [...text.matchAll(/(?:npx |`)minutegraph ([a-z][a-z-]*)/g)]
        .map(([, name = '']) => name)
        .filter((name) => !commands.has(name))
        .map((name) => `${path}: minutegraph ${name}`),
    );
    expect(unknown).toEqual([]);
  });

  it('print the import table that is checked', () => {
    const { forbidden } = createRequire(import.meta.url)(join(projectRoot, '.dependency-cruiser.cjs')) as {
      forbidden: { name: string; comment: string }[];
    };
    const checked = forbidden
      .filter(({ name, comment }) => name.endsWith('-imports') && comment.includes(' may import '))
      .map(({ name, comment }) => {
        const folder = name.replace(/-imports$/, '');
        const imported = comment.replace(/.* may import |\.$/g, '').split(', ');
        return [
          folder,
          imported
            .filter((other) => other !== folder)
            .sort()
            .join(' '),
        ] as const;
      });
    const table =
      pages.find(({ path }) => path === 'docs/architecture.md')?.text.split('## Who may import whom')[1] ??
      '';
    const inCode = (cell: string): string[] =>
      [...cell.matchAll(/`([^`]+)`/g)].map(([, code = '']) => code.replace('<platform>', 'moderngov'));
    const printed = [...table.matchAll(/^\| (`.*?) \| (.*) \|$/gm)].flatMap(
      ([, folders = '', imported = '']) =>
        inCode(folders).map((folder) => [folder, inCode(imported).sort().join(' ')] as const),
    );
    const unchecked = new Set(['src/server', 'src/cli', 'test', 'bench']);
    expect(Object.fromEntries(printed.filter(([folder]) => !unchecked.has(folder)))).toEqual(
      Object.fromEntries(checked),
    );
  });
});
