/** Counts what the test runners' JSON reports say. A run that broke in a way the report does not count is one failure. */
export type Tally = { passed: number; failed: number };

type VitestReport = {
  numPassedTests: number;
  numFailedTests: number;
  testResults: { status: string; assertionResults: { status: string }[] }[];
};
type PlaywrightReport = {
  stats: { expected: number; unexpected: number; flaky: number };
  errors: unknown[];
};

export const add = (a: Tally, b: Tally): Tally => ({ passed: a.passed + b.passed, failed: a.failed + b.failed });

/** The line that ends every run, and that `.ci/run` reads. */
export const tallyLine = ({ passed, failed }: Tally): string => `${passed} passed, ${failed} failed`;

/** `report` is Vitest's JSON, undefined when it wrote none; a test file that could not even be loaded counts as failed. */
export function tallyVitest(report: string | undefined, exitCode: number): Tally {
  if (report === undefined) return { passed: 0, failed: 1 };
  const { numPassedTests, numFailedTests, testResults } = JSON.parse(report) as VitestReport;
  const unloaded = testResults.filter(
    ({ status, assertionResults }) => status === 'failed' && assertionResults.every((test) => test.status !== 'failed'),
  );
  return honest({ passed: numPassedTests, failed: numFailedTests + unloaded.length }, exitCode);
}

/** `report` is Playwright's JSON, undefined when it wrote none; a test that passed only on a retry counts as failed. */
export function tallyPlaywright(report: string | undefined, exitCode: number): Tally {
  if (report === undefined) return { passed: 0, failed: 1 };
  const { stats, errors } = JSON.parse(report) as PlaywrightReport;
  return honest({ passed: stats.expected, failed: stats.unexpected + stats.flaky + errors.length }, exitCode);
}

/** A run in which nothing ran, or that failed without a failed test (an unhandled error), is not a success. */
function honest(tally: Tally, exitCode: number): Tally {
  const brokeOtherwise = tally.failed === 0 && (exitCode !== 0 || tally.passed === 0);
  return brokeOtherwise ? { ...tally, failed: 1 } : tally;
}
