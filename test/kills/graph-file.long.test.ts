import {
  cpSync,
  existsSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openEmbedded } from '../../src/graph/embedded/open-embedded.ts';
import type { GraphEngine } from '../../src/graph/engine.ts';
import { hashGraph } from '../../src/graph/hash.ts';
import { generateCouncil, startReplica } from '../../src/replica/index.ts';
import { seeded } from '../archive/archive-support.ts';
import {
  councilOf,
  crawlInto,
  newFolder,
  projectFolder,
  removeFolders,
} from '../integration/council-folder.ts';
import { newTally, noteHit, printTable, type Tally } from './tally.ts';

const made = generateCouncil({ meetings: 24, seed: 5 }).case;
const councils = [councilOf(made)];

/** What a program leaves that is gone without closing: copies of the graph's folder, taken while it is open. */
async function copyWhileWriting(
  folder: string,
  engine: GraphEngine,
  counts: readonly number[],
  work: () => Promise<unknown>,
): Promise<string[]> {
  const copies: string[] = [];
  const write = engine.write.bind(engine);
  let writes = 0;
  engine.write = async (steps) => {
    await write(steps);
    writes += 1;
    if (counts.includes(writes)) copies.push(copyOf(folder));
  };
  await work();
  engine.write = write;
  return [...copies, copyOf(folder)];
}

function copyOf(folder: string): string {
  const copy = join(newFolder(), 'graph');
  cpSync(folder, copy, { recursive: true });
  return copy;
}

const filesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .sort();

interface Damage {
  readonly what: string;
  readonly to: (folder: string) => void;
}

/** What a power cut may do to each file of a graph that was open, and worse: gone, cut short, blank or wrong in part. */
function toDamages(folder: string, random: () => number): Damage[] {
  return filesIn(folder).flatMap((name) => {
    const size = statSync(join(folder, name)).size;
    const cuts = [1, 100, 4096, Math.floor(size / 3), size].filter((cut) => cut <= size);
    const spots = Array.from({ length: 6 }, (_, n) => ({
      at: Math.floor(random() * size),
      length: n < 3 ? 4096 : 40,
      blank: n % 2 === 0,
    }));
    return [
      {
        what: `${name} gone`,
        to: (copy) => {
          rmSync(join(copy, name));
        },
      },
      ...cuts.map(
        (cut): Damage => ({
          what: `${name} shorter by ${String(cut)}`,
          to: (copy) => {
            truncateSync(join(copy, name), size - cut);
          },
        }),
      ),
      ...spots.map(
        ({ at, length, blank }): Damage => ({
          what: `${name} ${blank ? 'blank' : 'wrong'} from ${String(at)}`,
          to: (copy) => {
            const bytes = readFileSync(join(copy, name));
            for (let n = at; n < Math.min(size, at + length); n += 1)
              bytes[n] = blank ? 0 : (bytes[n] ?? 0) ^ 0x55;
            writeFileSync(join(copy, name), bytes);
          },
        }),
      ),
    ];
  });
}

describe('an embedded graph whose files a power cut damaged', () => {
  let data: string;
  let hash: string;
  let closed: string;
  /** Folders as they were: in the first ingest, at its end, and in a rebuild of a graph that had been closed. */
  let states: string[];
  const tally: Tally = newTally('embedded graph damaged');

  beforeAll(async () => {
    const replica = await startReplica({ case: made });
    data = newFolder();
    await crawlInto(data, made, replica, { withPages: true });
    await replica.close();
    const folder = join(newFolder(), 'graph');
    const first = await openEmbedded({ folder });
    await first.engine.migrate();
    const inFirst = await copyWhileWriting(folder, first.engine, [3, 7], () =>
      projectFolder(data, councils, first.engine),
    );
    ({ hash } = await hashGraph(first.engine));
    await first.engine.close();
    closed = copyOf(folder);
    const again = await openEmbedded({ folder });
    const inRebuild = await copyWhileWriting(folder, again.engine, [4, 30], () =>
      projectFolder(data, councils, again.engine, true),
    );
    await again.engine.close();
    states = [...inFirst, closed, ...inRebuild];
  });
  afterAll(() => {
    printTable([tally]);
    removeFolders();
  });

  async function check(state: string, { what, to }: Damage): Promise<void> {
    const folder = copyOf(state);
    to(folder);
    const name = `state ${String(states.indexOf(state))}, ${what}`;
    try {
      const { engine, notice } = await openEmbedded({ folder });
      await engine.migrate();
      const { full, linking } = await projectFolder(data, councils, engine);
      const how = full ? 'made anew' : linking ? 'brought up to date' : 'whole';
      noteHit(tally, notice === undefined ? how : `${how} with a notice`);
      const found = await hashGraph(engine);
      await engine.close();
      if (found.hash === hash) return;
      tally.differingHashes += 1;
      tally.faults.push(`${name}: another graph (${how})`);
    } catch (error) {
      tally.faults.push(`${name}: ${String(error)}`);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  }

  it('is made anew or gone on with, and never answered from', async () => {
    const random = seeded(3);
    for (const state of states) {
      for (const damage of toDamages(state, random)) await check(state, damage);
    }
    expect(tally.faults).toEqual([]);
    expect(tally.kills).toBeGreaterThan(100);
  });

  it('is whole where a log is found again that had been taken into the file, and where a log was never written', async () => {
    const logs = (folder: string): string => join(folder, 'graph.grafeo.wal');
    const before = states.filter((state) => existsSync(logs(state)));
    expect(before.length).toBeGreaterThan(3);
    for (const state of before) {
      await check(closed, {
        what: `with the log of state ${String(states.indexOf(state))}`,
        to: (copy) => {
          cpSync(logs(state), logs(copy), { recursive: true });
        },
      });
      await check(state, {
        what: 'without its log',
        to: (copy) => {
          rmSync(logs(copy), { recursive: true });
        },
      });
      await check(state, {
        what: 'with an older file',
        to: (copy) => {
          cpSync(join(states[0] ?? '', 'graph.grafeo'), join(copy, 'graph.grafeo'));
        },
      });
    }
    expect(tally.faults).toEqual([]);
  });
});
