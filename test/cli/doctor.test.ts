import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import type { Finding } from '../../src/doctor/finding.ts';
import { newFolder, removeFolders } from '../integration/council-folder.ts';
import { runCli } from './run-cli.ts';

afterAll(removeFolders);

it('prints a line each with its verdict, sums up, and ends with 0 where nothing is wrong', async () => {
  const run = await runCli(['doctor', 'barnet-case', '--data', join(newFolder(), 'absent')]);
  expect(run.code).toBe(0);
  const lines = run.stdout.trimEnd().split('\n');
  for (const line of lines.slice(0, -1)) expect(line).toMatch(/^(?:ok|look) {2,}[a-z ]+ {2,}\S/);
  expect(run.stdout).toMatch(/^ok +site +barnet-case comes with the program and needs no network$/m);
  expect(lines.at(-1)).toMatch(/^Nothing is wrong/);
});

it('ends with the worst code, examines the rest where a setting is wrong, and prints it for programs', async () => {
  const bad = { NEO4J_URI: 'http://here', MINUTEGRAPH_CONTACT: 'x' };
  const settings = await runCli(['doctor', '--offline', '--json', '--data', newFolder()], bad);
  const { exitCode, findings } = JSON.parse(settings.stdout) as { exitCode: number; findings: Finding[] };
  expect([settings.code, exitCode]).toEqual([2, 2]);
  expect(findings.filter(({ verdict }) => verdict === 'wrong').map(({ text }) => text)).toEqual([
    expect.stringContaining('the contact must be'),
    expect.stringContaining('NEO4J_URI: it starts with neo4j:// or bolt://'),
  ]);
  expect(findings.map(({ text }) => text)).toContain('It was not asked: NEO4J_URI does not say where it is');
  const unknown = await runCli(['doctor', 'nowhere', '--data', newFolder()], {
    NEO4J_URI: 'bolt://127.0.0.1:1',
  });
  expect(unknown.code).toBe(5);
  expect(unknown.stdout).toMatch(/^wrong +site +"nowhere" is no known council/m);
  expect(unknown.stdout).toMatch(/^wrong +graph +Neo4j at bolt:\/\/127\.0\.0\.1:1 does not answer/m);
  expect(unknown.stdout.trimEnd().split('\n').at(-1)).toMatch(/^2 wrong: each line says what to do/);
});
