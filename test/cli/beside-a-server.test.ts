import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { digestOf } from '../../src/archive/body-store.ts';
import { generateCouncil, startReplica } from '../../src/replica/index.ts';
import { type CliRun, type RunningCli, runCli, startCli } from './run-cli.ts';

async function askServer(url: string, query: string): Promise<unknown> {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  });
  return ((await response.json()) as { data: unknown }).data;
}

describe('commands beside a serving program', () => {
  const folder = mkdtempSync(join(tmpdir(), 'minutegraph-beside-'));
  const data = ['--data', join(folder, 'data')];
  let server: RunningCli;
  let url: string;

  beforeAll(async () => {
    server = startCli([...data, 'serve', '--port', '0']);
    const found = await server.waitFor(/GraphQL: (http:\/\/127\.0\.0\.1:\d+)\/graphql/);
    url = found[1] ?? '';
  });
  afterAll(async () => {
    await server.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  it('are taken through a socket that is private', () => {
    expect(statSync(join(folder, 'data', 'serve.sock')).mode & 0o777).toBe(0o600);
  });

  it('crawl a council, which the server then shows; a running crawl shows meanwhile', async () => {
    // A site that takes its time, so that the crawl can be seen at work.
    const replica = await startReplica({
      case: generateCouncil({ meetings: 12, seed: 5 }).case,
      options: { faults: [{ fault: { kind: 'delay', milliseconds: 50 } }] },
    });
    const crawl = runCli([...data, 'crawl', replica.url, '--json']);
    const seen = await waitUntil(async () => {
      const answer = (await askServer(url, '{ runningWork { title progress waiting } }')) as {
        runningWork: { title: string; progress: string | null; waiting: number } | null;
      };
      return answer.runningWork?.progress ? answer.runningWork : null;
    });
    expect(seen).toMatchObject({ title: `crawl ${replica.url}`, waiting: 0 });
    expect(seen.progress).toMatch(/pages known so far/);
    const { code, stdout, stderr } = await crawl;
    await replica.close();
    expect(stderr).not.toContain('in use');
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ crawl: { counts: { meetings: 12 } } });
    const answer = await askServer(url, '{ councils { nodes { slug } } runningWork { title } }');
    expect(answer).toMatchObject({ runningWork: null });
    expect((answer as { councils: { nodes: unknown[] } }).councils.nodes).toHaveLength(1);
  });

  it('say the same and end with the same code as without it', async () => {
    const reads = [
      ['ask', 'trace', '--var', 'query=report', '--json'],
      ['coverage'],
      ['ask', 'trace', '--var', 'query=-x'],
      ['export'],
    ];
    const changes = [
      ['link', '--json'],
      ['rebuild', '--json'],
    ];
    const asked = [...reads, ...changes].map((args) => [...data, ...args]);
    // At once, but for what changes the graph: a question beside that is told so.
    const beside = await Promise.all(asked.slice(0, reads.length).map((args) => runCli(args)));
    for (const args of asked.slice(reads.length)) beside.push(await runCli(args));
    expect(beside.map(({ code }) => code)).toEqual([0, 0, 2, 0, 0, 0]);
    await server.stop();
    const alone = [];
    for (const args of asked) alone.push(await runCli(args));
    for (const [index, args] of asked.entries()) {
      expect([args, toComparable(beside[index])]).toEqual([args, toComparable(alone[index])]);
    }
  });
});

/** Lines in one order: an export's are in none. Short, for whoever reads the difference. */
function toComparable(run: CliRun | undefined): unknown {
  const lines = run?.stdout.split('\n').sort() ?? [];
  return { ...run, stdout: `${String(lines.length)} lines, ${digestOf(Buffer.from(lines.join('\n')))}` };
}

async function waitUntil<T>(look: () => Promise<T | null>): Promise<T> {
  for (let turn = 0; turn < 400; turn += 1) {
    const found = await look();
    if (found !== null) return found;
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
  throw new Error('it did not come');
}
