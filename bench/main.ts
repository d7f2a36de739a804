import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { projectRoot } from '../test/support/project-root.ts';
import { openBench } from './bench.ts';
import { figures } from './figures.ts';
import { describeMachine } from './machine.ts';
import { type Result, toPerformancePage, toResultText, withoutAims } from './results-text.ts';
import { full, small } from './sizes.ts';

const { values } = parseArgs({
  options: {
    small: { type: 'boolean', default: false },
    only: { type: 'string' },
    help: { type: 'boolean' },
  },
});
const names = figures.map(({ name }) => name);
const usage = `npm run bench -- [--small] [--only <name>]

  --small   tiny sizes and one run of each: shows that every figure can be taken, in less than a minute
  --only    one figure: ${names.join(', ')}

Without either, all figures are taken at their full sizes and docs/performance.md is written.
A missed aim is printed and fails nothing; a run that breaks exits with 1.
`;

/** Takes the figures one after another, printing each as it is there. */
async function takeFigures(only: string | undefined): Promise<Result[]> {
  const bench = openBench(values.small ? small : full, (what) => process.stderr.write(`… ${what}\n`));
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => {
      // What it was at goes on until the server is gone; nothing of it is printed.
      void bench.close().finally(() => process.exit(130));
    });
  }
  const results: Result[] = [];
  try {
    for (const figure of figures.filter(({ name }) => only === undefined || name === only)) {
      const measured = { figure, lines: await figure.measure(bench) };
      const result = values.small ? withoutAims(measured) : measured;
      results.push(result);
      process.stdout.write(`\n${toResultText(result)}`);
    }
  } finally {
    await bench.close();
  }
  return results;
}

if (values.help) {
  process.stdout.write(usage);
} else if (values.only !== undefined && !names.includes(values.only)) {
  process.stderr.write(`There is no figure "${values.only}".\n\n${usage}`);
  process.exitCode = 2;
} else {
  const machine = describeMachine();
  process.stdout.write(`Machine: ${machine}\n`);
  const results = await takeFigures(values.only);
  if (!values.small && values.only === undefined) {
    const day = new Date().toISOString().slice(0, 10);
    writeFileSync(join(projectRoot, 'docs', 'performance.md'), toPerformancePage({ day, machine, results }));
    process.stdout.write('\nWritten to docs/performance.md\n');
  }
}
