import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { linkedIssues, linkedSightings } from '../../queries/read/linking-facts.ts';
import { loadSettings } from '../../src/cli/settings.ts';
import { openWorkspace } from '../../src/cli/workspace.ts';
import { removeFolders } from '../integration/council-folder.ts';
import { copyBundledCase } from '../support/bundled-case.ts';
import { makingPatience } from '../support/make-once.ts';
import { type CliRun, runCli } from './run-cli.ts';

/** The Ofsted report of 18 July 2017 gives the issue its id. */
const ofsted = 'barnet-case:issue:item-22263';
const item = 'barnet-case:item:22263';
const report = z.object({ issue: z.string(), entries: z.number() });

describe('minutegraph curate', () => {
  let folder: string;
  const curate = (...args: string[]): Promise<CliRun> =>
    runCli(['curate', ...args, '--by', 'the desk', '--data', folder]);
  const look = async () => {
    const workspace = await openWorkspace(loadSettings({}, { data: folder }));
    try {
      const page = { after: '', limit: 5000 };
      return {
        issues: await workspace.engine.read(linkedIssues, page),
        sightings: await workspace.engine.read(linkedSightings, page),
      };
    } finally {
      await workspace.close();
    }
  };

  beforeAll(async () => {
    folder = await copyBundledCase();
  }, makingPatience);
  afterAll(removeFolders);

  it('keeps what was said through linking afresh', async () => {
    const proposed = (await look()).sightings.find(
      ({ issues, state }) => issues[0] === ofsted && state === 'proposed',
    );
    const offered = proposed?.items[0] ?? '';
    expect((await curate('accept', ofsted, offered, '--reason', 'It reports on the same plan')).code).toBe(0);
    expect((await curate('reject', ofsted, item)).code).toBe(0);
    expect((await curate('rename', ofsted, 'Children’s services after Ofsted')).code).toBe(0);
    expect((await runCli(['link', '--data', folder])).code).toBe(0);
    const { issues, sightings } = await look();
    const stateOf = (id: string) =>
      sightings.find((one) => one.issues[0] === ofsted && one.items[0] === id)?.state;
    expect([stateOf(offered), stateOf(item)]).toEqual(['accepted', 'rejected']);
    expect(issues.find(({ id }) => id === ofsted)?.title).toBe('Children’s services after Ofsted');
  }, 180_000);

  it('makes an issue of a search, and one issue of two whose ids both answer', async () => {
    const saved = await curate('save', 'barnet-case', 'Ofsted', 'All of Ofsted', '--json');
    expect(saved.code).toBe(0);
    const { issue } = report.parse(JSON.parse(saved.stdout));
    const { sightings } = await look();
    const own = sightings.filter(({ issues }) => issues[0] === issue);
    expect(own.length).toBeGreaterThan(5);
    expect(new Set(own.map(({ state }) => state))).toEqual(new Set(['accepted']));
    expect((await curate('merge', issue, ofsted)).code).toBe(0);
    const after = await look();
    expect(after.issues.find(({ id }) => id === issue)?.mergedInto).toEqual([ofsted]);
    expect(after.sightings.filter(({ issues }) => issues[0] === issue)).toEqual([]);
  }, 180_000);

  it('says in a sentence what is not there', async () => {
    for (const [args, words] of [
      [['accept', 'barnet-case:issue:none', item], 'holds no issue "barnet-case:issue:none"'],
      [['accept', ofsted, 'barnet-case:item:1'], 'holds no agenda item "barnet-case:item:1"'],
      [['merge', ofsted, ofsted], 'cannot go into itself'],
      [['save', 'barnet-case', 'zebra crossing of unicorns', 'None'], 'nothing to save'],
    ] as const) {
      const run = await curate(...args);
      expect(run.code).toBe(2);
      expect(run.stderr).toContain(words);
    }
  }, 180_000);
});
