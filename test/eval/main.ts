import { parseArgs } from 'node:util';
import { ConfigError } from '../../src/errors.ts';
import { evaluateAbsence } from './absence/evaluate-absence.ts';
import { evaluateMinutes, keptRunsPath } from './evaluate-minutes.ts';
import { evaluateLinking } from './linking/evaluate-linking.ts';
import { keptLinkRunsPath } from './linking/own-files.ts';

const usage = `npm run eval -- minutes [--labels FILE] [--json] [--misses] [--write]
npm run eval -- linking [--case FILE] [--labels FILE] [--json] [--misses] [--write]
npm run eval -- absence [--json] [--misses]

  --labels  a label file (test/eval/README.md says how one looks); without it both parts of the project's own set
  --case    a case file in the replica's format; without it the case that comes with the project
  --json    one object: {readers: {outcome: {n, precision, recall, settled}, votes: {n, precision, recall}, …}}, or
            {threads, links, shown: {pair: {precision, recall}, cross, bcubed, hardNegatives: {joined, of}}, proposed}, or
            {n, wrong, wrongShare, tellable, given, givenShare, …, byBasis}
  --misses  every case read, or pair of items linked, otherwise than labelled; of the project's own set the open part only;
            every committee that is said not to have seen what it saw
  --write   writes its own part of docs/accuracy.md

A run on the kept part is noted in test/eval/kept-runs.json or test/eval/linking/kept-runs.json, once for the same
readers or the same linker.
`;

function parseOptions() {
  try {
    return parseArgs({
      allowPositionals: true,
      options: {
        labels: { type: 'string' },
        case: { type: 'string' },
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

async function run(): Promise<string> {
  const { values, positionals } = parseOptions();
  if (values.help) return usage;
  const [what, ...rest] = positionals;
  if ((what !== 'minutes' && what !== 'linking' && what !== 'absence') || rest.length > 0) {
    throw new ConfigError(
      what === undefined
        ? `Say what to evaluate.\n\n${usage}`
        : `There is no evaluation "${positionals.join(' ')}".\n\n${usage}`,
    );
  }
  const { labels, case: caseName, json, misses, write } = values;
  if (what === 'absence') {
    if (labels !== undefined || caseName !== undefined || write)
      throw new ConfigError(`Absence is scored on made-up councils of which the truth is known.\n\n${usage}`);
    return evaluateAbsence({ json, misses });
  }
  const asked = { labels, json, misses, write };
  if (what === 'linking') return evaluateLinking({ ...asked, case: caseName, keptRuns: keptLinkRunsPath });
  if (caseName !== undefined)
    throw new ConfigError('--case is for linking: minutes are scored by labels alone.');
  return evaluateMinutes({ ...asked, keptRuns: keptRunsPath });
}

try {
  process.stdout.write(await run());
} catch (error) {
  if (!(error instanceof ConfigError)) throw error;
  process.stderr.write(`${error.message.trimEnd()}\n`);
  process.exitCode = error.exitCode;
}
