import { describe, expect, it } from 'vitest';
import { add, tallyLine, tallyPlaywright, tallyVitest } from './tally.ts';

const vitest = (numPassedTests: number, numFailedTests: number, testResults: object[] = []) =>
  JSON.stringify({ numPassedTests, numFailedTests, testResults });
const playwright = (stats: { expected: number; unexpected: number; flaky: number }, errors: object[] = []) =>
  JSON.stringify({ stats, errors });

describe('the last line of npm test', () => {
  it('adds up what passed and failed', () => {
    expect(tallyLine(add({ passed: 3, failed: 0 }, { passed: 40, failed: 2 }))).toBe('43 passed, 2 failed');
  });

  it('counts Vitest’s tests', () => {
    expect(tallyVitest(vitest(12, 0), 0)).toEqual({ passed: 12, failed: 0 });
    const failedFile = { status: 'failed', assertionResults: [{ status: 'failed' }, { status: 'passed' }] };
    expect(tallyVitest(vitest(11, 1, [failedFile]), 1)).toEqual({ passed: 11, failed: 1 });
  });

  it('counts Playwright’s tests, and one that passed only the second time as failed', () => {
    expect(tallyPlaywright(playwright({ expected: 5, unexpected: 0, flaky: 0 }), 0)).toEqual({ passed: 5, failed: 0 });
    expect(tallyPlaywright(playwright({ expected: 3, unexpected: 1, flaky: 1 }), 1)).toEqual({ passed: 3, failed: 2 });
  });

  it('counts a test file that cannot be loaded as failed', () => {
    expect(tallyVitest(vitest(12, 0, [{ status: 'failed', assertionResults: [] }]), 1)).toEqual({
      passed: 12,
      failed: 1,
    });
  });

  it('counts a server that did not start as failed', () => {
    const report = playwright({ expected: 0, unexpected: 0, flaky: 0 }, [{ message: 'webServer exited' }]);
    expect(tallyPlaywright(report, 1)).toEqual({ passed: 0, failed: 1 });
  });

  it('never calls a run a success that ended badly, ran nothing or left no report', () => {
    expect(tallyVitest(vitest(12, 0), 1)).toEqual({ passed: 12, failed: 1 });
    expect(tallyVitest(vitest(0, 0), 0)).toEqual({ passed: 0, failed: 1 });
    expect(tallyVitest(undefined, 0)).toEqual({ passed: 0, failed: 1 });
    expect(tallyPlaywright(playwright({ expected: 0, unexpected: 0, flaky: 0 }), 0)).toEqual({ passed: 0, failed: 1 });
    expect(tallyPlaywright(undefined, 0)).toEqual({ passed: 0, failed: 1 });
  });
});
