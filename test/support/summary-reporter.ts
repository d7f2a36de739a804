import {
  DefaultReporter,
  type SerializedError,
  type TestCase,
  type TestModule,
  type TestRunEndReason,
  type Vitest,
} from 'vitest/node';

export interface Counts {
  passed: number;
  failed: number;
  skipped: number;
}

/** The one line that a run ends with. */
export function toSummaryLine({ passed, failed, skipped }: Counts): string {
  return `${String(passed)} passed, ${String(failed)} failed, ${String(skipped)} skipped`;
}

/** Why a test did not run: its own note or reason, else that of the suite around it. */
export function findSkipReason(test: TestCase): string {
  const result = test.result();
  const note = result.state === 'skipped' ? result.note : undefined;
  if (note) return note;
  for (let at: TestCase | TestCase['parent'] | undefined = test; at; ) {
    const reason = at.meta().skipReason;
    if (reason) return reason;
    if (at.type === 'suite' && at.errors().length > 0) return 'the set-up of its suite failed';
    at = at.type === 'module' ? undefined : at.parent;
  }
  return 'no reason given';
}

/** Vitest's own report, then each skip with its reason, then the summary line as the very last. */
export class SummaryReporter extends DefaultReporter {
  readonly #counts: Counts = { passed: 0, failed: 0, skipped: 0 };
  #ended = false;

  override onInit(vitest: Vitest): void {
    super.onInit(vitest);
    // Printed at exit and not at the end of the tests: global set-up may still report while it stops.
    process.once('exit', (code) => {
      const counts = this.#counts;
      if (counts.failed === 0 && (code !== 0 || !this.#ended)) counts.failed = 1;
      if (counts.failed > 0) process.exitCode = 1;
      console.log(toSummaryLine(counts));
    });
  }

  override onTestRunEnd(
    modules: readonly TestModule[],
    errors: readonly SerializedError[],
    reason: TestRunEndReason,
  ): void {
    super.onTestRunEnd(modules, errors, reason);
    const skips: string[] = [];
    for (const module of modules) {
      for (const test of module.children.allTests()) {
        const { state } = test.result();
        if (state === 'passed') this.#counts.passed += 1;
        else if (state === 'skipped') {
          this.#counts.skipped += 1;
          skips.push(`skipped: ${module.relativeModuleId} > ${test.fullName}: ${findSkipReason(test)}`);
        } else this.#counts.failed += 1;
      }
      this.#counts.failed += toFailedOutsideTests(module);
    }
    this.#counts.failed += errors.length;
    this.#ended = reason !== 'interrupted';
    for (const line of skips) console.log(line);
  }
}

/** Files that did not load and suites whose set-up broke: each counts as one failure. */
function toFailedOutsideTests(module: TestModule): number {
  let failed = module.errors().length;
  for (const suite of module.children.allSuites()) failed += suite.errors().length;
  return failed;
}
