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
    expect(findLines(/\b(TODO|FIXME|XXX)\b|\bnot (yet )?implemented\b/, program)).toEqual([]);
  });
});

interface LockedPackage {
  readonly resolved?: string;
  readonly integrity?: string;
  readonly optional?: boolean;
  readonly os?: readonly string[];
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

describe('the lockfile', () => {
  const lockfile = loadProjectFiles(/^package-lock\.json$/)[0];
  const { packages } = JSON.parse(lockfile?.text ?? '{}') as { packages: Record<string, LockedPackage> };
  const installed = Object.entries(packages).filter(([path]) => path !== '');

  it('names no registry address', () => {
    expect(installed.filter(([, { resolved }]) => resolved !== undefined).map(([path]) => path)).toEqual([]);
  });

  it('pins every package by its digest, but for builds of other systems that a registry may not carry', () => {
    const unpinned = installed.filter(([, { integrity, optional, os }]) => !integrity && !(optional && os));
    expect(unpinned.map(([path]) => path)).toEqual([]);
  });

  it('names the builds of every system, without which npm ci refuses to install', () => {
    const named = new Set(installed.map(([path]) => path.replace(/^.*node_modules\//, '')));
    const builds = installed.flatMap(([, { optionalDependencies }]) =>
      Object.keys(optionalDependencies ?? {}),
    );
    expect(builds.filter((name) => !named.has(name))).toEqual([]);
  });
});
