import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { addKeptLinkRun, findLinker, loadKeptLinkRuns } from './kept-link-runs.ts';

const folder = mkdtempSync(join(tmpdir(), 'minutegraph-kept-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

const half = { precision: 0.5, recall: null };
const state = { pair: half, cross: half, bcubed: half, hardNegatives: { joined: 0, of: 3 } };
const run = {
  date: '2026-01-01',
  commit: 'abc',
  linker: 'one',
  figures: { threads: 1, links: 2, shown: state, proposed: state },
};

describe('addKeptLinkRun', () => {
  it('notes each linker once, even where another was scored in between', () => {
    const path = join(folder, 'runs.json');
    addKeptLinkRun(path, run);
    addKeptLinkRun(path, { ...run, linker: 'two' });
    addKeptLinkRun(path, { ...run, date: '2026-01-02' });
    expect(loadKeptLinkRuns(path).map(({ linker, date }) => [linker, date])).toEqual([
      ['one', '2026-01-01'],
      ['two', '2026-01-01'],
    ]);
  });

  it('notes a linker again on other labels', () => {
    const path = join(folder, 'more.json');
    addKeptLinkRun(path, run);
    addKeptLinkRun(path, { ...run, figures: { ...run.figures, links: 3 } });
    expect(loadKeptLinkRuns(path)).toHaveLength(2);
  });

  it('refuses a log that is none', () => {
    const path = join(folder, 'broken.json');
    writeFileSync(path, '[{"date": 1}]');
    expect(() => addKeptLinkRun(path, run)).toThrow(/broken\.json is not a log of kept runs/);
  });
});

describe('findLinker', () => {
  it('names the linker by its sources', () => {
    expect(findLinker().linker).toMatch(/^[0-9a-f]{64}$/);
  });
});
