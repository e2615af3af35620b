import type { Reporter, TestCase } from 'vitest/node';

/** Ends a run with one line that a machine can read. */
export default class Tally implements Reporter {
  readonly #counts = { passed: 0, failed: 0, skipped: 0, pending: 0 };

  onTestCaseResult(test: TestCase): void {
    this.#counts[test.result().state] += 1;
  }

  onTestRunEnd(_modules: unknown, errors: readonly unknown[]): void {
    // An error outside of any test is a failure too.
    process.stdout.write(`${this.#counts.passed} passed, ${this.#counts.failed + errors.length} failed\n`);
  }
}
