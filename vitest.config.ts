import { defineConfig } from 'vitest/config';
import { Sequencer } from './test/support/sequencer.ts';
import { SummaryReporter } from './test/support/summary-reporter.ts';

/** Files that a mode runs alone; without one, all others run. */
const apart: Readonly<Record<string, string>> = {
  long: 'test/**/*.long.test.ts',
  check: 'test/**/*.check.test.ts',
};

/** `vitest run` runs what is quick, `--mode long` what takes minutes, `--mode check` what looks at sources alone. */
export default defineConfig(({ mode }) => ({
  // Node takes graphql's CommonJS build, Vite its module build: two builds side by side refuse each other's errors.
  resolve: { alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }] },
  test: {
    include: [apart[mode] ?? 'test/**/*.test.ts'],
    exclude: mode in apart ? [] : Object.values(apart),
    environment: 'node',
    // The embedded engine is a native module: processes, no threads. Three on two cores: one of them is often waiting
    // its turn at the one Neo4j.
    pool: 'forks',
    // Files share what a process has loaded: loading it anew for each is a quarter of all the time.
    isolate: false,
    maxWorkers: 3,
    sequence: { sequencer: Sequencer },
    // Milliseconds. Generous: two cores may be busy with a graph server and a browser besides.
    testTimeout: mode in apart ? 900_000 : 60_000,
    hookTimeout: mode in apart ? 900_000 : 120_000,
    globalSetup: ['./test/support/neo4j-global-setup.ts', './test/support/run-folder-global-setup.ts'],
    reporters: [new SummaryReporter()],
    // A test that only exists because of `.only` left behind would hide all the others.
    allowOnly: false,
    passWithNoTests: false,
  },
}));
