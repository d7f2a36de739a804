import { parseArgs } from 'node:util';
import { ConfigError } from '../../src/errors.ts';
import { evaluateMinutes, keptRunsPath } from './evaluate-minutes.ts';

const usage = `npm run eval -- minutes [--labels FILE] [--json] [--misses] [--write]

  --labels  a label file (test/eval/README.md says how one looks); without it both parts of the project's own set
  --json    one object {readers: {outcome: {n, precision, recall, settled}, votes: {n, precision, recall}, …}}
  --misses  every case read otherwise than labelled; of the project's own set the open part only
  --write   writes docs/accuracy.md

A run on the kept part is noted in test/eval/kept-runs.json, once for the same readers.
`;

function parseOptions() {
  try {
    return parseArgs({
      allowPositionals: true,
      options: {
        labels: { type: 'string' },
        json: { type: 'boolean', default: false },
        misses: { type: 'boolean', default: false },
        write: { type: 'boolean', default: false },
        help: { type: 'boolean', default: false },
      },
    });
  } catch (error) {
    throw new ConfigError(`${error instanceof Error ? error.message : String(error)}\n\n${usage}`);
  }
}

function run(): string {
  const { values, positionals } = parseOptions();
  if (values.help) return usage;
  const [what, ...rest] = positionals;
  if (what !== 'minutes' || rest.length > 0) {
    throw new ConfigError(
      what === undefined
        ? `Say what to evaluate.\n\n${usage}`
        : `There is no evaluation "${positionals.join(' ')}".\n\n${usage}`,
    );
  }
  return evaluateMinutes({ ...values, labels: values.labels, keptRuns: keptRunsPath });
}

try {
  process.stdout.write(run());
} catch (error) {
  if (!(error instanceof ConfigError)) throw error;
  process.stderr.write(`${error.message.trimEnd()}\n`);
  process.exitCode = error.exitCode;
}
