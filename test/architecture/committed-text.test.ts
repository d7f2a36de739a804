import { describe, expect, it } from 'vitest';
import { loadProjectFiles } from '../support/source-files.ts';

const texts = loadProjectFiles(
  /(\.(tsx?|[cm]?js|json|md|graphql|cypher|css|html|ya?ml|sh)|\.ci\/run|Dockerfile|\.npmrc)$/,
).filter(({ path }) => path !== 'package-lock.json' && path !== 'test/architecture/committed-text.test.ts');

/** Lines that match, as `path:line`. */
function findLines(pattern: RegExp, from: typeof texts): string[] {
  return from.flatMap(({ path, text }) =>
    text.split('\n').flatMap((line, at) => (pattern.test(line) ? [`${path}:${String(at + 1)}`] : [])),
  );
}

describe('committed text', () => {
  it('names no path of one machine', () => {
    expect(findLines(/(^|[^A-Za-z0-9_.])\/(work|farm|root|tmp|home)\/[A-Za-z0-9._-]+/, texts)).toEqual([]);
  });

  it('promises no later work in the program', () => {
    const program = texts.filter(({ path }) => /^(src|scrapers|queries|schema|bench)\//.test(path));
    expect(findLines(/\b(todo|fixme|xxx|not (yet )?implemented)\b/i, program)).toEqual([]);
  });
});

describe('the lockfile', () => {
  const lockfile = loadProjectFiles(/^package-lock\.json$/)[0];
  const packages = Object.entries(
    (
      JSON.parse(lockfile?.text ?? '{}') as {
        packages: Record<string, { resolved?: string; integrity?: string }>;
      }
    ).packages,
  );

  it('names no registry address', () => {
    expect(packages.filter(([, { resolved }]) => resolved !== undefined).map(([name]) => name)).toEqual([]);
  });

  it('pins every installed package by its digest', () => {
    expect(
      packages.filter(([name, { integrity }]) => name !== '' && !integrity).map(([name]) => name),
    ).toEqual([]);
  });
});
