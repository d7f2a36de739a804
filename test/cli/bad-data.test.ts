import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { setSchemaVersion } from '../../queries/write/set-schema-version.ts';
import { loadCouncils } from '../../src/councils/load-councils.ts';
import { step } from '../../src/graph/engine.ts';
import { hashGraph } from '../../src/graph/hash.ts';
import { openGraph } from '../../src/graph/open-graph.ts';
import { generateCouncil, startReplica } from '../../src/replica/index.ts';
import {
  copyFolder,
  newFolder,
  openMemoryGraph,
  projectFolder,
  removeFolders,
} from '../integration/council-folder.ts';
import { leaseNeo4j, needsNeo4j, neo4jPatience } from '../support/neo4j-server.ts';
import { type CliRun, runCli, toSentence } from './run-cli.ts';

/** Hash of the graph that archive and ledger of a folder give, made in this process. */
async function hashOf(folder: string): Promise<string> {
  const engine = await openMemoryGraph();
  await projectFolder(folder, [...loadCouncils(folder).values()], engine);
  const { hash } = await hashGraph(engine);
  await engine.close();
  return hash;
}

/** Milliseconds, for a machine that does other things too. */
const setUpTimeout = 180_000;

interface Rebuilt {
  readonly hash: string;
  readonly problems: Readonly<Record<string, number>>;
  readonly errors: readonly { readonly code: string; readonly message: string }[];
}

describe('a data folder', () => {
  let crawled: string;
  let whole: Rebuilt;
  const rebuild = (folder: string, environment: Record<string, string> = {}): Promise<CliRun> =>
    runCli(['rebuild', '--json', '--data', folder], environment);
  const toRebuilt = ({ stdout }: CliRun): Rebuilt => JSON.parse(stdout) as Rebuilt;

  beforeAll(async () => {
    crawled = newFolder();
    const replica = await startReplica({ case: generateCouncil({ meetings: 10, seed: 6 }).case });
    const run = await runCli(['crawl', replica.url, '--data', crawled]);
    await replica.close();
    expect(run.code).toBe(0);
    whole = toRebuilt(await rebuild(crawled));
  }, setUpTimeout);
  afterAll(removeFolders);

  it('that is empty has nothing to answer with, says how to fill it, and ends with 2', async () => {
    const run = await runCli(['ask', 'trace', '--data', newFolder()]);
    expect(run.code).toBe(2);
    expect(toSentence(run)).toMatch(/Nothing has been read into \S+ yet: run "minutegraph crawl/);
  });

  it('that is a file is refused with 6', async () => {
    const file = join(newFolder(), 'file');
    writeFileSync(file, 'not a folder');
    const run = await runCli(['ask', 'trace', '--data', file]);
    expect(run.code).toBe(6);
    expect(toSentence(run)).toMatch(/The data folder \S+ cannot be used .*--data/);
  });

  it('with a graph of a newer schema is left alone, ends with 5, and works without that graph', async () => {
    const folder = copyFolder(crawled);
    const { engine } = await openGraph({ dataDir: folder });
    const newer = { version: 99, checksum: 'of the future', appliedAt: '2100-01-01T00:00:00.000Z' };
    await engine.write([step(setSchemaVersion, newer)]);
    await engine.close();
    const run = await runCli(['coverage', '--data', folder]);
    expect(run.code).toBe(5);
    expect(toSentence(run)).toMatch(
      /The graph has schema 99, this minutegraph knows up to \d+\. Run the newer minutegraph, or give/,
    );
    expect(existsSync(join(folder, 'lock'))).toBe(false);
    rmSync(join(folder, 'graph'), { recursive: true });
    expect(await hashOf(folder)).toBe(whole.hash);
  });

  it('with a damaged page is rebuilt without it, names it, ends with 6, and is whole again with a copy of it', async () => {
    const folder = copyFolder(crawled);
    const lines = readFileSync(join(folder, 'archive', 'captures.jsonl'), 'utf8')
      .trim()
      .split('\n');
    const { digest } = lines
      .map((line) => JSON.parse(line) as { pageType: string; digest: string })
      .find(({ pageType }) => pageType === 'ws-meeting') ?? { digest: '' };
    const body = join('archive', 'bodies', digest.slice(0, 2), `${digest.slice(2)}.br`);
    const good = readFileSync(join(crawled, body));
    writeFileSync(join(folder, body), good.subarray(0, good.length / 2));
    const run = await rebuild(folder);
    expect(run.code).toBe(6);
    const damaged = toRebuilt(run);
    expect(damaged.problems['damaged-body']).toBe(1);
    expect(damaged.errors[0]?.message).toMatch(
      /\.br cannot be unpacked: put it back from a copy, or crawl its page again/,
    );
    expect(damaged.hash).not.toBe(whole.hash);
    const told = await runCli(['coverage', '--json', '--data', folder]);
    expect(JSON.parse(told.stdout)).toMatchObject({ coverage: { meetingsListed: 10, meetingsFailed: 1 } });
    writeFileSync(join(folder, body), good);
    expect(await hashOf(folder)).toBe(whole.hash);
  });

  it('with a damaged line in its list changes nothing, names the line, ends with 6, and works without it', async () => {
    const folder = copyFolder(crawled);
    const list = join(folder, 'archive', 'captures.jsonl');
    const text = readFileSync(list, 'utf8');
    const broken = text.replace('{"seq":4,', '{"seq":4;');
    writeFileSync(list, broken);
    const run = await runCli(['coverage', '--data', folder]);
    expect(run.code).toBe(6);
    expect(toSentence(run)).toMatch(
      /Line 4 of \S+captures\.jsonl is not JSON: put the file back from a copy, or move that line out/,
    );
    expect(readFileSync(list, 'utf8')).toBe(broken);
    writeFileSync(
      list,
      broken
        .split('\n')
        .filter((line) => !line.startsWith('{"seq":4;'))
        .join('\n'),
    );
    const without = await runCli(['rebuild', '--data', folder]);
    expect(without.code).toBe(0);
    expect(without.stdout).toContain('Graph hash: ');
    writeFileSync(list, text);
    expect(await hashOf(folder)).toBe(whole.hash);
  });

  it('whose graph is lost or unreadable is answered from all the same', async () => {
    const folder = copyFolder(crawled);
    const graph = join(folder, 'graph');
    for (const name of readdirSync(graph, { recursive: true, encoding: 'utf8' })) {
      if (name.endsWith('.grafeo')) rmSync(join(graph, name), { recursive: true });
    }
    writeFileSync(join(graph, 'graph.grafeo'), 'this is no graph');
    const run = await runCli(['coverage', '--json', '--data', folder]);
    expect(JSON.parse(run.stdout)).toMatchObject({ coverage: { meetingsListed: 10, meetingsFailed: 0 } });
    expect(run.code).toBe(0);
  });

  it.each([
    ['bolt://127.0.0.1:port', 2, 'NEO4J_URI: it starts with neo4j:// or bolt:// and names a host'],
    ['bolt://127.0.0.1:1', 5, 'Neo4j at bolt://127.0.0.1:1 does not answer'],
  ])('with NEO4J_URI=%s ends with %i and says what to mend', async (uri, code, sentence) => {
    const run = await runCli(['coverage', '--data', crawled], { NEO4J_URI: uri });
    expect(run.code).toBe(code);
    expect(toSentence(run)).toContain(sentence);
  });

  it('is exported to a new file alone', async () => {
    const existing = join(newFolder(), 'graph.jsonl');
    writeFileSync(existing, 'mine');
    const run = await runCli(['export', '--out', existing, '--data', crawled]);
    expect(run.code).toBe(2);
    expect(toSentence(run)).toContain('name a file that is not there yet');
    expect(readFileSync(existing, 'utf8')).toBe('mine');
  });

  describe('on a Neo4j server', needsNeo4j(), () => {
    it(
      'gives the graph of the embedded engine, and says what is wrong with a password',
      async () => {
        const lease = await leaseNeo4j();
        const { access } = lease;
        const server = { NEO4J_URI: access.uri, NEO4J_USER: access.user };
        const folder = copyFolder(crawled);
        const wrong = await runCli(['coverage', '--data', folder], { ...server, NEO4J_PASSWORD: 'not it' });
        const run = await rebuild(folder, { ...server, NEO4J_PASSWORD: access.password });
        lease.release();
        expect(wrong.code).toBe(5);
        expect(toSentence(wrong)).toContain(
          `refuses user "${access.user}": check NEO4J_USER and NEO4J_PASSWORD`,
        );
        expect(wrong.stderr).not.toContain('not it');
        expect(toRebuilt(run).hash).toBe(whole.hash);
      },
      neo4jPatience,
    );
  });

  it('is not needed to parse a file; one that is no page is told as such, with 4', async () => {
    const file = join(newFolder(), 'notes.txt');
    writeFileSync(file, 'Dear diary');
    const run = await runCli(['parse', file]);
    expect(run.code).toBe(4);
    expect(toSentence(run)).toMatch(/notes\.txt is not read: .*Give a page or a reply that was saved whole/);
  });
});
