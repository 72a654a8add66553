// Reads how many tests passed and failed from the reports of Vitest and Playwright.
import { readJsonFile } from './json-file.mjs';

/** @typedef {{ passed: number, failed: number, remark?: string }} Counts */

/**
 * @param {string} report file of Vitest's JSON reporter
 * @param {number} status exit status of Vitest
 * @returns {Counts}
 */
export function countVitest(report, status) {
  const stored = /** @type {VitestReport | null} */ (readJsonFile(report));
  if (!stored) return noReport;
  return judge({ passed: stored.numPassedTests, failed: stored.numFailedTests, skipped: stored.numPendingTests + stored.numTodoTests }, status);
}

/**
 * @param {string} report file of Playwright's JSON reporter
 * @param {number} status exit status of Playwright
 * @returns {Counts}
 */
export function countPlaywright(report, status) {
  const stored = /** @type {PlaywrightReport | null} */ (readJsonFile(report));
  if (!stored) return noReport;
  const { expected, unexpected, flaky, skipped } = stored.stats;
  return judge({ passed: expected, failed: unexpected + flaky, skipped }, status);
}

/**
 * @typedef {{ numPassedTests: number, numFailedTests: number, numPendingTests: number, numTodoTests: number }} VitestReport
 * @typedef {{ stats: { expected: number, unexpected: number, flaky: number, skipped: number } }} PlaywrightReport
 */

/** @type {Counts} */
const noReport = { passed: 0, failed: 1, remark: 'no report was written' };

/**
 * A skipped test is a failure, and so is a run without tests or one that failed outside of its tests.
 * @param {{ passed: number, failed: number, skipped: number }} tests
 * @param {number} status
 * @returns {Counts}
 */
function judge({ passed, failed, skipped }, status) {
  if (skipped > 0) return { passed, failed: failed + skipped, remark: `${skipped} skipped` };
  if (passed + failed === 0) return { passed: 0, failed: 1, remark: 'there were no tests' };
  if (status !== 0 && failed === 0) return { passed, failed: 1, remark: 'failed outside of a test' };
  return { passed, failed };
}
