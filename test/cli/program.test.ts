import { describe, expect, it } from 'vitest';
import { createProgram } from '../../src/cli/program.ts';
import { runCli, toSentence } from './run-cli.ts';

const program = createProgram();

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
