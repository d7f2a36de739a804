import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createWorkspaceApi } from '../../src/cli/ask-operation.ts';
import type { GraphEngine } from '../../src/graph/engine.ts';
import { generateCouncil, type ReplicaHandle, startReplica } from '../../src/replica/index.ts';
import {
  copyFolder,
  councilOf,
  crawlInto,
  newFolder,
  openMemoryGraph,
  projectFolder,
  removeFolders,
} from './council-folder.ts';
import { readCurrentLines } from './graph-lines.ts';
import { afterElection, revisions, withRevisions } from './revised-council.ts';

const made = withRevisions(generateCouncil({ meetings: 26, seed: 8 }).case);
const councils = [councilOf(made)];

/** Milliseconds, for a machine that does other things too. */
const setUpTimeout = 300_000;

/** Every page of both roads: what a page alone tells must follow its versions too. */
async function crawlAll(folder: string, replica: ReplicaHandle): Promise<void> {
  await crawlInto(folder, made, replica, { withPages: true });
}

describe('pages that change', () => {
  let first: string;
  let second: string;
  let firstThenSecond: string;
  let backAgain: string;
  /** What the graph of each version alone says now. */
  let linesOfFirst: string[];
  let linesOfSecond: string[];

  beforeAll(async () => {
    const before = await startReplica({ case: made });
    const after = await startReplica({ case: afterElection(made) });
    after.setVersion(2);
    first = newFolder();
    await crawlAll(first, before);
    second = newFolder();
    await crawlAll(second, after);
    firstThenSecond = copyFolder(first);
    await crawlAll(firstThenSecond, after);
    backAgain = copyFolder(firstThenSecond);
    await crawlAll(backAgain, before);
    await before.close();
    await after.close();
    linesOfFirst = await withGraph([first], readCurrentLines);
    linesOfSecond = await withGraph([second], readCurrentLines);
  }, setUpTimeout);
  afterAll(removeFolders);

  async function withGraph<T>(
    folders: readonly string[],
    use: (engine: GraphEngine) => Promise<T>,
  ): Promise<T> {
    const engine = await openMemoryGraph();
    for (const folder of folders) await projectFolder(folder, councils, engine);
    const result = await use(engine);
    await engine.close();
    return result;
  }

  it('differ in every kind of revision', () => {
    const revised = made.meetings.filter((meeting) => meeting.revisions);
    expect(revised.length).toBeGreaterThanOrEqual(Object.keys(revisions).length);
    const [one, two] = [linesOfFirst, linesOfSecond];
    for (const { mid } of revised) {
      const about = (lines: string[]): string[] =>
        lines.filter((line) => line.includes(`:meeting:${String(mid)}"`));
      expect(about(two), `meeting ${String(mid)}`).not.toEqual(about(one));
    }
  });

  it('give the current graph of the second version alone', async () => {
    expect(await withGraph([first, firstThenSecond], readCurrentLines)).toEqual(linesOfSecond);
    expect(await withGraph([firstThenSecond], readCurrentLines)).toEqual(linesOfSecond);
  });

  it('give the first version again when the council goes back to it', async () => {
    expect(await withGraph([first, firstThenSecond, backAgain], readCurrentLines)).toEqual(linesOfFirst);
    expect(await withGraph([backAgain], readCurrentLines)).toEqual(linesOfFirst);
  });

  it('leave what they no longer list to be found by its id, as retired and with its page', async () => {
    await withGraph([firstThenSecond], async (engine) => {
      const idsOf = (lines: readonly string[]): Set<string> =>
        new Set(
          lines.flatMap(
            (line) =>
              /^\["node",\["(?:Member|Meeting|AgendaItem|Document)"\],"([^"]+)"/.exec(line)?.[1] ?? [],
          ),
        );
      const before = idsOf(linesOfFirst);
      const after = idsOf(await readCurrentLines(engine));
      const gone = [...before].filter((id) => !after.has(id));
      expect(new Set(gone.map((id) => id.split(':')[1]))).toEqual(
        new Set(['meeting', 'member', 'item', 'document']),
      );
      const api = createWorkspaceApi(engine);
      for (const id of gone) {
        const response = await api.fetch('http://in-process.invalid/graphql', {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify({
            query:
              'query ($id: ID!) { node(id: $id) { __typename ... on Retired { retiredId retiredAt source { url } } } }',
            variables: { id },
          }),
        });
        const answer: unknown = await response.json();
        expect(answer, id).toMatchObject({
          data: {
            node: {
              __typename: 'Retired',
              retiredId: id,
              source: { url: expect.stringContaining('fallowmere') as string },
            },
          },
        });
      }
    });
  });
});
