import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { coverage } from '../../queries/operations/coverage.ts';
import { trace } from '../../queries/operations/trace.ts';
import { bundledCase, startReplica } from '../../src/replica/index.ts';
import { copyFolder, newFolder, removeFolders } from '../integration/council-folder.ts';
import { needs } from '../support/needs.ts';
import { projectRoot } from '../support/project-root.ts';
import { type CliRun, runCli, startCli, toSentence } from './run-cli.ts';

const reconstruction = 'reconstruction from public facts';
const page = join(projectRoot, 'dist', 'ui', 'index.html');
/** Milliseconds, for a machine that does other things too. */
const setUpTimeout = 180_000;

const requestGraphql = async (url: string, query: string): Promise<unknown> => {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  });
  return response.json();
};

describe('minutegraph start', () => {
  const folder = newFolder();
  let first: CliRun;
  let answer: unknown;
  let home: { status: number; text: string };
  let meanwhile: CliRun;

  beforeAll(async () => {
    const running = startCli(['start', '--port', '0', '--data', folder]);
    const [, url = ''] = await running.waitFor(/GraphQL: (http:\S+)\/graphql/);
    answer = await requestGraphql(url, '{ committees(first: 3) { nodes { name } } }');
    const response = await fetch(url);
    home = { status: response.status, text: await response.text() };
    meanwhile = await runCli(['ask', 'trace', '--data', folder]);
    first = await running.stop();
  }, setUpTimeout);
  afterAll(removeFolders);

  const ask = (...args: string[]): Promise<CliRun> => runCli([...args, '--data', folder]);

  it('shows progress while it reads the case, then where Ofsted was before a committee, and serves', () => {
    expect(first.code).toBe(0);
    expect(first.stderr).toContain('Reading the bundled case');
    expect(first.stderr).toMatch(/Read 19 committees, 125 meetings, \d+ items/);
    const meetingsByDate =
      /\(committee 697\): SEEN\n {2}18 July 2017 {2}item 7: Ofsted Report and Action Plan/;
    expect(first.stdout).toMatch(meetingsByDate);
    expect(first.stdout).toContain('Text trace of “Ofsted”');
    expect(first.stdout).toContain('The record lacks:');
    expect(first.stdout.replace(/\s+/g, ' ')).toContain(reconstruction);
    expect(first.stdout).toContain('https://barnet.moderngov.co.uk/ieListDocuments.aspx?');
  });

  it('answers GraphQL, with the notice beside every answer', () => {
    expect(answer).toMatchObject({
      data: { committees: { nodes: [{}, {}, {}] } },
      extensions: { notices: [expect.stringContaining(reconstruction)] },
    });
  });

  it(
    'serves the page',
    needs(readdirSync(projectRoot).includes('dist'), `${page} is not built: npm run build`),
    () => {
      expect(home.status).toBe(200);
      expect(home.text).toContain('<script type="module"');
    },
  );

  it('answers another command beside itself', () => {
    expect(meanwhile).toMatchObject({ code: 0, stderr: '' });
    expect(first.stdout).toContain(meanwhile.stdout.trim());
  });

  it('finds its data the second time, and reads nothing again', async () => {
    const before = readFileSync(join(folder, 'archive', 'captures.jsonl'), 'utf8');
    const running = startCli(['start', '--port', '0', '--data', folder]);
    await running.waitFor(/GraphQL: http/);
    const second = await running.stop();
    expect(second.code).toBe(0);
    expect(second.stderr).not.toContain('Reading the bundled case');
    expect(second.stdout).toContain('(committee 697): SEEN');
    expect(readFileSync(join(folder, 'archive', 'captures.jsonl'), 'utf8')).toBe(before);
    expect(readdirSync(join(folder, 'runs'))).toHaveLength(1);
  });

  it('says what to do about a port that is taken, and ends with 2', async () => {
    const taken = createServer().listen(0, '127.0.0.1');
    await new Promise((resolve) => taken.once('listening', resolve));
    const { port } = taken.address() as AddressInfo;
    const run = await ask('serve', '--port', String(port));
    taken.close();
    expect(run.code).toBe(2);
    expect(toSentence(run)).toBe(
      `minutegraph: Port ${String(port)} on 127.0.0.1 is in use: stop the program that has it, or take another with --port ${String(port + 1)}`,
    );
  });

  it('leaves what ask answers as a table, as JSON and as rows for a spreadsheet, each with the notice', async () => {
    const [table, json, csv] = await Promise.all([
      runCli(['ask', 'trace', '--data', copyFolder(folder)]),
      runCli(['ask', 'trace', '--json', '--data', copyFolder(folder)]),
      runCli(['ask', 'trace', '--csv', '--data', copyFolder(folder)]),
    ]);
    expect(first.stdout).toContain(table.stdout.trim());
    const told = trace.answer.parse(JSON.parse(json.stdout)).trace;
    expect(told.notices.join()).toContain(reconstruction);
    const hits = told.committees.flatMap((committee) => committee.hits);
    expect(hits.length).toBeGreaterThan(10);
    const rows = csv.stdout.trimEnd().split('\r\n');
    expect(rows).toHaveLength(1 + hits.length + told.committees.filter((c) => c.hits.length === 0).length);
    for (const row of rows.slice(1)) expect(row).toContain(reconstruction);
    expect([table, json, csv].map(({ code, stderr }) => [code, stderr])).toEqual(Array(3).fill([0, '']));
  });

  it('asks for one committee and window by variables, and says what is wrong with a variable', async () => {
    const asked = [
      'ask',
      'trace',
      '--var',
      'query=Ofsted',
      '--var',
      'committees=693',
      '--var',
      'from=2018-01-01',
    ];
    const [one, wrong] = await Promise.all([
      runCli([...asked, '--json', '--data', copyFolder(folder)]),
      runCli(['ask', 'trace', '--var', 'qurey=Ofsted', '--data', copyFolder(folder)]),
    ]);
    const { committees, from } = trace.answer.parse(JSON.parse(one.stdout)).trace;
    expect([committees.map(({ committee }) => committee.cid), from]).toEqual([[693], '2018-01-01']);
    expect(wrong.code).toBe(2);
    expect(toSentence(wrong)).toContain('it has no variable "qurey"');
  });

  it('gives coverage that names every meeting of the case, with the notice', async () => {
    const [table, json, csv] = await Promise.all([
      runCli(['ask', 'coverage', '--data', copyFolder(folder)]),
      runCli(['coverage', '--json', '--data', copyFolder(folder)]),
      runCli(['coverage', '--csv', '--committee', '697', '--data', copyFolder(folder)]),
    ]);
    const told = coverage.answer.parse(JSON.parse(json.stdout)).coverage;
    expect(told.meetingsListed).toBe(bundledCase().meetings.length);
    expect(told.notices.join()).toContain(reconstruction);
    expect(table.stdout).toContain(`${String(told.meetingsListed)} meetings`);
    expect(table.stdout.replace(/\s+/g, ' ')).toContain(reconstruction);
    const [, row, ...more] = csv.stdout.trimEnd().split('\r\n');
    expect(row).toMatch(
      /^barnet-case,"Children, Education.*Committee",697,36,.*reconstruction from public facts/,
    );
    expect(more).toEqual([]);
  });

  it('parses a saved reply from its file alone, and knows whose it is by its address', async () => {
    const saved = join(newFolder(), 'saved.xml');
    const replica = await startReplica({ case: bundledCase() });
    const reply = await fetch(`${replica.url}/mgWebService.asmx/GetCommittees`);
    writeFileSync(saved, await reply.text());
    await replica.close();
    const url = 'https://barnet.moderngov.co.uk/mgWebService.asmx/GetCommittees';
    const [bare, addressed] = await Promise.all([
      runCli(['parse', saved]),
      runCli(['parse', saved, '--url', url]),
    ]);
    const committees = (run: CliRun): unknown[] =>
      (JSON.parse(run.stdout) as { records: { id: string }[] }).records;
    expect(JSON.parse(bare.stdout)).toMatchObject({ pageType: 'ws-committees', problems: [] });
    expect(committees(bare)).toHaveLength(19);
    expect(committees(bare)).toContainEqual(expect.objectContaining({ id: 'unknown:committee:697' }));
    expect(committees(addressed)).toContainEqual(expect.objectContaining({ id: 'barnet:committee:697' }));
  });
});
