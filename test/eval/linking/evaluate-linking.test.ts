import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { generateCouncil } from '../../../src/replica/index.ts';
import { projectRoot } from '../../support/project-root.ts';
import { ablate } from './ablation.ts';
import { evaluateLinking } from './evaluate-linking.ts';
import { toLinkMisses, toLinkMissesText } from './link-misses.ts';
import { linkCase } from './linked-case.ts';
import { type LinkedSet, scoreSets, toLinkedSet } from './linked-set.ts';
import { keptPath, openPath } from './own-files.ts';
import type { PairFigures } from './score-links.ts';
import { toSyntheticLabels } from './synthetic-labels.ts';
import { loadThreads } from './thread-file.ts';

/** Milliseconds, for a machine that does other things too. */
const patience = 240_000;
const folder = mkdtempSync(join(tmpdir(), 'minutegraph-links-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});
const fileOf = (name: string, text: string): string => {
  writeFileSync(join(folder, name), text);
  return join(folder, name);
};
const runEval = (...args: string[]) =>
  spawnSync(process.execPath, ['--import', 'tsx', join(projectRoot, 'test', 'eval', 'main.ts'), ...args], {
    cwd: projectRoot,
    encoding: 'utf8',
    timeout: patience,
  });

interface Figures {
  threads: number;
  links: number;
  shown: Record<'pair' | 'cross' | 'bcubed', { precision: number | null; recall: number | null }>;
  notFound?: { name: { mid: number } }[];
  misses?: { wrong: string; score: number | null; features: object | null }[];
}

// One item more that no case has.
const lost = { cid: 1, mid: 7, no: '1', aiId: null, title: null };
const open = loadThreads(openPath);
const mine = [{ ...open[0], items: [...(open[0]?.items ?? []), lost] }, ...open.slice(1)];
const labels = fileOf('mine.json', JSON.stringify(mine));
/** What the labels of the bundled case gave, for who finds the same in another way. */
let foundByProgram: Figures;

describe('npm run eval -- linking', () => {
  it(
    'prints one object for labels of the bundled case, with what it does not have and what was missed',
    () => {
      const { stdout, stderr, status } = runEval('linking', '--json', '--misses', '--labels', labels);
      expect({ stderr, status }).toEqual({ stderr: '', status: 0 });
      const { notFound, misses, ...found } = JSON.parse(stdout) as Figures;
      foundByProgram = { ...found, ...(notFound ? { notFound } : {}) };
      const ratio: unknown = expect.toSatisfy(
        (share: unknown) => share === null || (typeof share === 'number' && share >= 0 && share <= 1),
      );
      const accuracy = { precision: ratio, recall: ratio };
      const state = {
        pair: accuracy,
        cross: accuracy,
        bcubed: accuracy,
        hardNegatives: { joined: expect.any(Number) as unknown, of: expect.any(Number) as unknown },
      };
      expect(found).toEqual({
        threads: open.length,
        links: expect.any(Number) as unknown,
        shown: state,
        proposed: state,
      });
      expect(found.links).toBeGreaterThan(100);
      expect(notFound?.map(({ name }) => name.mid)).toEqual([7]);
      expect(misses?.filter(({ features }) => features === null).length).toBeGreaterThan(0);
      expect(misses?.every(({ score, features }) => (score === null) === (features === null))).toBe(true);
    },
    patience,
  );

  it('ends with 2 and a sentence on what the caller must mend', () => {
    const { status, stderr, stdout } = runEval('linking', '--labels', 'not-there.json');
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toMatch(/^The label file .*not-there\.json cannot be read \(ENOENT\); .*\n$/);
  });
});

describe('evaluateLinking', () => {
  const options = {
    case: undefined,
    labels: undefined,
    json: true,
    misses: false,
    write: false,
    keptRuns: join(folder, 'runs.json'),
  };

  it.each([
    [{ labels: fileOf('none.json', '{"thread": 1}') }, /^none\.json is no array; labels are .*$/],
    [{ case: fileOf('case.json', '[]') }, /^.*case\.json is not a case file: .*$/],
    [{ write: true, labels: openPath }, /^--write publishes the set of the project: .*$/],
    [{ misses: true, labels: keptPath }, /^The kept half of the labels stays out of sight: .*$/],
  ])('refuses %j in a sentence, before it reads anything', async (asked, words) => {
    await expect(evaluateLinking({ ...options, ...asked })).rejects.toThrow(words);
    expect(existsSync(options.keptRuns)).toBe(false);
  });

  const raw = resolve(projectRoot, '..', 'shared', 'case-study', 'barnet.json');
  it.skipIf(!existsSync(raw))(
    'takes a case file whose items have no ids, and finds the same (shared/case-study/barnet.json)',
    async () => {
      const named = await evaluateLinking({ ...options, labels, case: raw });
      expect(JSON.parse(named)).toEqual(foundByProgram);
    },
    patience,
  );
});

describe('a generated council', () => {
  const council = generateCouncil({ meetings: 40, seed: 5 });
  let set: LinkedSet;
  beforeAll(async () => {
    set = toLinkedSet(await linkCase(council.case), toSyntheticLabels(council));
  }, patience);

  it('is labelled by its truth, all of which the graph has', () => {
    expect(set.labels.notFound).toEqual([]);
    expect(set.labels.threads).toBe(council.truth.threads.length);
    expect(set.labels.hardNegatives.length).toBe(
      new Set(council.truth.lookAlikes.map(({ aiId }) => aiId)).size,
    );
  });

  it('is linked by what the record says just as its graph was, and otherwise without a feature that tells', () => {
    const [whole, ...others] = ablate([set]);
    const { shown, proposed } = scoreSets([set]);
    const toPairs = ({ pair, cross, hardNegatives }: PairFigures): PairFigures => ({
      pair,
      cross,
      hardNegatives,
    });
    expect(whole).toEqual({ without: null, shown: toPairs(shown), proposed: toPairs(proposed) });
    const joined = others.map((one) => one.shown.pair.recall.right);
    expect(Math.min(...joined)).toBeLessThan(shown.pair.recall.right);
  });

  it('has every pair linked otherwise than labelled among its misses, and no other', () => {
    const misses = toLinkMisses(set);
    const { shown, proposed } = scoreSets([set]);
    const count = (wrong: string, ...links: string[]): number =>
      misses.filter((miss) => miss.wrong === wrong && links.includes(miss.link)).length;
    expect(count('joined', 'shown')).toBe(shown.pair.precision.of - shown.pair.precision.right);
    expect(count('joined', 'shown', 'proposed')).toBe(
      proposed.pair.precision.of - proposed.pair.precision.right,
    );
    expect(count('parted', 'proposed', 'none')).toBe(shown.pair.recall.of - shown.pair.recall.right);
    expect(count('parted', 'none')).toBe(proposed.pair.recall.of - proposed.pair.recall.right);
    expect(toLinkMissesText(misses)).toContain(`${misses.length} pairs linked otherwise than labelled`);
  });
});
