import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { type AddressInfo, createServer } from 'node:net';
import { join } from 'node:path';
import { afterAll, describe, expect, it, onTestFinished } from 'vitest';
import { createProgram } from '../../src/cli/program.ts';
import { newFolder, removeFolders } from '../integration/council-folder.ts';
import { runCli, toSentence } from './run-cli.ts';

const program = await createProgram();
afterAll(removeFolders);

describe('minutegraph --help', () => {
  it('names every command', async () => {
    const run = await runCli(['--help']);
    expect(run.code).toBe(0);
    for (const command of program.commands) expect(run.stdout).toContain(`  ${command.name()} `);
    expect(run.stderr).toBe('');
  });

  it.each(program.commands.map((command) => ({ name: command.name(), command })))(
    'says what $name does and takes, --data too',
    ({ command }) => {
      const help = command.helpInformation();
      expect(help).toContain(`Usage: minutegraph ${command.name()}`);
      expect(command.description().length).toBeGreaterThan(15);
      expect(help).toContain('--data <folder>');
      for (const option of command.options) expect(option.description, option.flags).not.toBe('');
      for (const argument of command.registeredArguments) expect(argument.description).not.toBe('');
    },
  );
});

describe('a question to a data folder that is not there', () => {
  it.each([[['ask', 'trace']], [['coverage']], [['export']]])('%j makes none and says so', async (args) => {
    const folder = join(newFolder(), 'absent');
    const run = await runCli([...args, '--data', folder]);
    expect(toSentence(run)).toMatch(/There is no data folder \S+absent yet: crawl a council into it/);
    expect(run.code).toBe(6);
    expect(existsSync(folder)).toBe(false);
  });
});

describe('start and serve', () => {
  it.each(['start', 'serve'])('%s says that its port is in use before it reads anything', async (command) => {
    const server = createServer().listen(0, '127.0.0.1');
    onTestFinished(() => void server.close());
    await once(server, 'listening');
    const { port } = server.address() as AddressInfo;
    const folder = join(newFolder(), 'absent');
    const run = await runCli([command, '--port', String(port), '--data', folder]);
    expect(toSentence(run)).toMatch(new RegExp(`Port ${String(port)} on 127.0.0.1 is in use.*--port`));
    expect(run.code).toBe(2);
    expect(existsSync(folder)).toBe(false);
  });
});

describe('a wrong word on the command line', () => {
  it.each([
    [['crawl', 'barnet-case', '--frum', '2016'], "unknown option '--frum'"],
    [['crawl', 'barnet-case', '--from', '2016-02-30'], 'It takes a date: 2016, 2016-05 or 2016-05-31'],
    [
      ['crawl', 'barnet-case', '--from', '2017', '--to', '2016'],
      '--from 2017-01-01 is after --to 2016-12-31',
    ],
    [['ask', 'nothing'], 'There is no operation "nothing"'],
    [['ask', 'trace', '--data', ''], '--data names no folder'],
  ])('%j ends with 2 and says what is wrong', async (args, sentence) => {
    const run = await runCli(args);
    expect(toSentence(run)).toContain(sentence);
    expect(run.code).toBe(2);
    expect(run.stdout).toBe('');
  });

  it('is told to a program as JSON', async () => {
    const run = await runCli(['crawl', 'barnet-case', '--frum', '--json']);
    expect(JSON.parse(run.stdout)).toEqual({
      error: { code: 'CONFIG', message: expect.stringContaining("unknown option '--frum'") as string },
    });
    expect(run).toMatchObject({ code: 2, stderr: '' });
  });
});
