import { basename } from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadCode } from '../support/source-files.ts';

const files = loadCode();
const banned = new Set(['util', 'utils', 'helper', 'helpers', 'manager']);

const toWords = (name: string): string[] =>
  name
    .replace(/([a-z0-9])([A-Z])/g, '$1-$2')
    .toLowerCase()
    .split(/[^a-z0-9]+/);

/** "process" is vague as a verb, and a good noun for a program that runs. */
function isVague(name: string): boolean {
  const words = toWords(name);
  return words[0] === 'process' || words.some((word) => banned.has(word));
}

describe('file names', () => {
  it('are kebab-case', () => {
    const kebab = /^\d*[a-z0-9]+(-[a-z0-9]+)*(\.[a-z0-9]+(-[a-z0-9]+)*)*\.tsx?$/;
    expect(files.map(({ path }) => path).filter((path) => !kebab.test(basename(path)))).toEqual([]);
  });

  it('say what is in the file: no utils, helpers, manager or process', () => {
    const vague = files.filter(({ path }) => isVague(basename(path)));
    expect(vague.map(({ path }) => path)).toEqual([]);
  });
});

describe('exports', () => {
  it('are named, never default', () => {
    expect(files.filter(({ text }) => /^export default\b/m.test(text)).map(({ path }) => path)).toEqual([]);
  });

  it('say what the thing is or does', () => {
    const declared = /^export (?:async )?(?:abstract )?(?:function|const|class|interface|type) (\w+)/gm;
    const vague = files.flatMap(({ path, text }) =>
      [...text.matchAll(declared)]
        .map(([, name = '']) => name)
        .filter((name) => isVague(name))
        .map((name) => `${path}: ${name}`),
    );
    expect(vague).toEqual([]);
  });
});

describe('files', () => {
  it('hold one concept: none of the program is over 250 lines', () => {
    const long = files
      .filter(({ path }) => /^(src|scrapers|queries|schema)\//.test(path))
      .map(({ path, text }) => ({ path, lines: text.split('\n').length - 1 }))
      .filter(({ lines }) => lines > 250);
    expect(long).toEqual([]);
  });

  it('import each other with the .ts extension, as they run', () => {
    const bare = files.flatMap(({ path, text }) =>
      [...text.matchAll(/^(?:import|export)\b[^;]*? from '(\.{1,2}\/[^']+)'/gm)]
        .map(([, specifier = '']) => specifier)
        .filter((specifier) => !/\.(tsx?|css|json)$/.test(specifier))
        .map((specifier) => `${path}: ${specifier}`),
    );
    expect(bare).toEqual([]);
  });
});
