import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { projectRoot } from '../support/project-root.ts';
import { evaluateMinutes } from './evaluate-minutes.ts';
import { loadKeptRuns } from './kept-runs.ts';
import { loadLabels } from './label-file.ts';
import { caseWith } from './made-up-facts.ts';

const folder = mkdtempSync(join(tmpdir(), 'minutegraph-eval-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});
const file = join(folder, 'mine.json');
writeFileSync(
  file,
  JSON.stringify([
    caseWith({ outcome: 'NOTED' }, { body: 'RESOLVED that the report be noted.' }),
    caseWith({ outcome: 'REJECTED' }, { id: 'two', body: 'RESOLVED that the report be noted.' }),
  ]),
);
const keptRuns = join(folder, 'runs.json');
const options = { labels: file, json: false, misses: false, write: false, keptRuns };

describe('evaluateMinutes', () => {
  it("scores anybody's labels and prints one object", () => {
    const { readers, ...rest } = JSON.parse(evaluateMinutes({ ...options, json: true })) as {
      readers: Record<string, object>;
    };
    expect(rest).toEqual({});
    expect(readers['outcome']).toEqual({ n: 2, precision: 0.5, recall: 0.5, settled: 1 });
    expect(Object.keys(readers)).toHaveLength(12);
  });

  it('adds what was read wrongly when asked', () => {
    expect(evaluateMinutes(options)).not.toContain('expected');
    expect(evaluateMinutes({ ...options, misses: true })).toContain(
      'outcome  two  1 Item\n  expected  "REJECTED"',
    );
    expect(evaluateMinutes({ ...options, json: true, misses: true })).toContain('"misses"');
  });

  describe('without labels', () => {
    const kept = join(projectRoot, 'test/eval/minutes/kept.json');
    let own: {
      readers: { outcome: { n: number } };
      open: { outcome: { n: number } };
      kept: { outcome: { n: number } };
      misses: { id: string }[];
    };
    beforeAll(() => {
      const scored = evaluateMinutes({ ...options, labels: undefined, json: true, misses: true });
      own = JSON.parse(scored) as typeof own;
    });

    it('gives both parts of the own set apart and together, and shows no case of the kept part', () => {
      expect(own.open.outcome.n + own.kept.outcome.n).toBe(own.readers.outcome.n);
      const ids = new Set(loadLabels(kept).map(({ id }) => id));
      expect(ids.size).toBe(own.kept.outcome.n);
      expect(own.misses.filter(({ id }) => ids.has(id)).length).toBe(0);
    });

    it('notes every scoring of the kept part, by its name too, once for the same readers', () => {
      expect(loadKeptRuns(keptRuns)).toHaveLength(1);
      evaluateMinutes({ ...options, labels: kept });
      expect(loadKeptRuns(keptRuns)).toHaveLength(1);
      evaluateMinutes(options);
      expect(loadKeptRuns(keptRuns)).toHaveLength(1);
    });
  });

  it('does not publish the figures of other labels', () => {
    expect(() => evaluateMinutes({ ...options, write: true })).toThrow(
      /--write publishes the set of the project/,
    );
  });
});

describe('npm run eval', () => {
  it.each([
    [
      ['minutes', '--labels', 'not-there.json'],
      /^The label file .*not-there\.json cannot be read \(ENOENT\).*\n$/,
    ],
    [['nothing'], /^There is no evaluation "nothing"\.\n/],
    [['minutes', '--mises'], /^Unknown option '--mises'/],
  ])('ends with 2 and a sentence on %j', (args, words) => {
    const { status, stderr, stdout } = spawnSync(
      process.execPath,
      ['--import', 'tsx', join(projectRoot, 'test', 'eval', 'main.ts'), ...args],
      { cwd: projectRoot, encoding: 'utf8', timeout: 60_000 },
    );
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toMatch(words);
  });
});

describe('the log of runs on the kept part', () => {
  it('refuses a file that is not one', () => {
    const path = join(folder, 'kept-runs.json');
    writeFileSync(path, '[{"date": 1}]');
    expect(() => loadKeptRuns(path)).toThrow(/is not a log of kept runs/);
    expect(readFileSync(path, 'utf8')).toBe('[{"date": 1}]');
    expect(loadKeptRuns(join(folder, 'none.json'))).toEqual([]);
  });
});
