import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { countPlaywright, countVitest } from '@/scripts/test-counts.mjs';

const folder = mkdtempSync(path.join(tmpdir(), 'counterweight-counts-'));
afterAll(() => rmSync(folder, { recursive: true }));

function report(content: unknown) {
  const file = path.join(folder, 'report.json');
  writeFileSync(file, JSON.stringify(content));
  return file;
}

const vitest = (numPassedTests: number, numFailedTests: number, numPendingTests = 0) => report({ numPassedTests, numFailedTests, numPendingTests, numTodoTests: 0 });
const playwright = (expected: number, unexpected: number, flaky = 0, skipped = 0) => report({ stats: { expected, unexpected, flaky, skipped } });

describe('the count of a run', () => {
  it('is what the report says', () => {
    expect(countVitest(vitest(12, 0), 0)).toEqual({ passed: 12, failed: 0 });
    expect(countVitest(vitest(11, 1), 1)).toEqual({ passed: 11, failed: 1 });
    expect(countPlaywright(playwright(7, 0), 0)).toEqual({ passed: 7, failed: 0 });
    expect(countPlaywright(playwright(5, 1, 1), 1)).toEqual({ passed: 5, failed: 2 });
  });

  it('fails without tests, without a report, and with skipped tests', () => {
    expect(countVitest(vitest(0, 0), 0)).toMatchObject({ passed: 0, failed: 1 });
    expect(countVitest(path.join(folder, 'none.json'), 0)).toMatchObject({ passed: 0, failed: 1 });
    expect(countVitest(vitest(4, 0, 2), 0)).toMatchObject({ passed: 4, failed: 2 });
    expect(countPlaywright(playwright(4, 0, 0, 1), 0)).toMatchObject({ passed: 4, failed: 1 });
  });

  it('fails when the tool failed outside of its tests', () => {
    expect(countVitest(vitest(4, 0), 1)).toMatchObject({ passed: 4, failed: 1 });
  });
});
