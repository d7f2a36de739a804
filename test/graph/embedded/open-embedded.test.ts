import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { DataFolderError, DataFolderInUseError, GraphError } from '../../../src/errors.ts';
import { openEmbedded } from '../../../src/graph/embedded/open-embedded.ts';
import type { GraphEngine } from '../../../src/graph/engine.ts';
import { hashGraph } from '../../../src/graph/hash.ts';
import { toSmallGraph } from '../../contracts/describe-writes.ts';
import { readCommittees } from '../../contracts/item-statements.ts';
import { projectRoot } from '../../support/project-root.ts';

describe('openEmbedded', () => {
  let data: string;
  let folder: string;
  let children: ChildProcess[];
  beforeEach(() => {
    data = mkdtempSync(join(tmpdir(), 'minutegraph-graph-'));
    folder = join(data, 'graph');
    children = [];
  });
  afterEach(async () => {
    for (const child of children.filter(
      ({ exitCode, signalCode }) => exitCode === null && signalCode === null,
    )) {
      const ended = once(child, 'exit');
      child.kill('SIGKILL');
      await ended;
    }
    rmSync(data, { recursive: true, force: true });
  });
  const file = (): string =>
    join(folder, readdirSync(folder).find((name) => name.endsWith('.grafeo')) ?? 'none');

  /** A graph on disk, closed; gives its hash. */
  const make = async (): Promise<string> => {
    const { engine } = await openEmbedded({ folder });
    await engine.migrate();
    await engine.write(toSmallGraph());
    const { hash } = await hashGraph(engine);
    await engine.close();
    return hash;
  };
  const use = async (
    work: (engine: GraphEngine, notice: string | undefined) => Promise<void>,
  ): Promise<void> => {
    const { engine, notice } = await openEmbedded({ folder });
    try {
      await work(engine, notice);
    } finally {
      await engine.close();
    }
  };
  /** Another process that opens the graph, writes to it, says so, and keeps it open. */
  const holdElsewhere = async (): Promise<ChildProcess> => {
    const child = spawn(
      process.execPath,
      ['--import', 'tsx', fileURLToPath(new URL('./hold-graph.ts', import.meta.url)), folder],
      { cwd: projectRoot, stdio: ['ignore', 'pipe', 'inherit'] },
    );
    children.push(child);
    for await (const line of createInterface({ input: child.stdout })) if (line === 'written') return child;
    throw new Error('the other process ended early');
  };

  it('makes the folder, and finds everything again after closing', async () => {
    const hash = await make();
    await use(async (engine, notice) => {
      expect(notice).toBeUndefined();
      expect((await hashGraph(engine)).hash).toBe(hash);
      expect(await engine.migrate()).toMatchObject({ applied: [] });
      expect(await engine.findCandidates(['item'])).toHaveLength(6);
    });
  });

  it('refuses a second opening from this process and leaves the first alone', async () => {
    await make();
    await use(async (engine) => {
      await expect(openEmbedded({ folder })).rejects.toThrow(DataFolderInUseError);
      expect(await engine.read(readCommittees, {})).toHaveLength(1);
    });
    expect(readdirSync(data)).toEqual(['graph']);
  });

  it('refuses a graph that another process holds, and says what to do', async () => {
    await make();
    await holdElsewhere();
    await expect(openEmbedded({ folder })).rejects.toThrow(/open in another process.*Stop/u);
    expect(readdirSync(data)).toEqual(['graph']);
  });

  it('finds all that was written after the process that wrote it was killed', async () => {
    const hash = await make();
    const child = await holdElsewhere();
    const ended = once(child, 'exit');
    child.kill('SIGKILL');
    await ended;
    await use(async (engine, notice) => {
      expect(notice).toBeUndefined();
      expect(await engine.read(readCommittees, {})).toHaveLength(2);
      expect((await hashGraph(engine)).hash).not.toBe(hash);
    });
  });

  it.each([
    [
      'is not a graph',
      () => {
        writeFileSync(file(), 'not a graph at all');
      },
    ],
    [
      'is empty',
      () => {
        truncateSync(file(), 0);
      },
    ],
    [
      'was cut short',
      () => {
        truncateSync(file(), Math.floor(readFileSync(file()).length / 2));
      },
    ],
    [
      'is of another format',
      () => {
        writeFileSync(file(), Buffer.concat([Buffer.from('GRAF\u0063'), readFileSync(file()).subarray(5)]));
      },
    ],
  ])('moves a file that %s aside, whole, and opens an empty graph with a notice', async (_what, damage) => {
    await make();
    damage();
    const damaged = readFileSync(file());
    await use(async (engine, notice) => {
      expect(notice).toContain(`${folder}.unreadable-1`);
      expect(notice).toContain('rebuilt from the archive');
      expect(await engine.migrate()).toMatchObject({ from: 0 });
      expect(await engine.read(readCommittees, {})).toEqual([]);
    });
    const [kept = ''] = readdirSync(`${folder}.unreadable-1`).filter((name) => name.endsWith('.grafeo'));
    expect(readFileSync(join(`${folder}.unreadable-1`, kept)).equals(damaged)).toBe(true);
  });

  it('counts on when a file was moved aside before', async () => {
    for (const count of [1, 2]) {
      await make();
      writeFileSync(file(), 'damaged');
      await use((_engine, notice) => {
        expect(notice).toContain(`unreadable-${count}`);
        return Promise.resolve();
      });
      rmSync(folder, { recursive: true });
    }
  });

  it('moves a log aside whose file is gone, and opens an empty graph with a notice', async () => {
    await make();
    const child = await holdElsewhere();
    const ended = once(child, 'exit');
    child.kill('SIGKILL');
    await ended;
    rmSync(file());
    await use(async (engine, notice) => {
      expect(notice).toContain(`${folder}.unreadable-1`);
      expect(await engine.migrate()).toMatchObject({ from: 0 });
      expect(await engine.read(readCommittees, {})).toEqual([]);
    });
  });

  it('tells when a graph that was made before turns out empty', async () => {
    const { engine } = await openEmbedded({ folder });
    await engine.close();
    await use((_engine, notice) => {
      expect(notice).toContain('empty although');
      return Promise.resolve();
    });
  });

  it('refuses a place where no folder can be, and moves nothing', async () => {
    mkdirSync(dirname(folder), { recursive: true });
    writeFileSync(folder, 'a file in the way');
    await expect(openEmbedded({ folder })).rejects.toThrow(DataFolderError);
    expect(readFileSync(folder, 'utf8')).toBe('a file in the way');
  });

  it('answers nothing after it was closed, and closes once', async () => {
    const { engine } = await openEmbedded({ folder });
    const running = engine.migrate();
    await running;
    await engine.close();
    await engine.close();
    await expect(engine.read(readCommittees, {})).rejects.toThrow(GraphError);
    await expect(engine.write(toSmallGraph())).rejects.toThrow(GraphError);
  });

  it('finishes what is running before it closes', async () => {
    const { engine } = await openEmbedded({ folder });
    await engine.migrate();
    const write = engine.write(toSmallGraph());
    const read = engine.read(readCommittees, {});
    await Promise.all([write, read, engine.close()]);
    expect(existsSync(folder)).toBe(true);
    await use(async (again) => {
      expect(await again.read(readCommittees, {})).toHaveLength(1);
    });
  });
});
