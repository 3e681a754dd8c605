import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import { addTallies, closingLine, tallyCheck, tallyPlaywright, tallyVitest } from './tally.mjs';

/** @param {unknown} content */
function reportFile(content) {
  const file = path.join(mkdtempSync(path.join(tmpdir(), 'simalur-')), 'report.json');
  writeFileSync(file, typeof content === 'string' ? content : JSON.stringify(content));
  return file;
}

const green = { numPassedTests: 3, numFailedTests: 0, numPendingTests: 1, numTodoTests: 0, testResults: [] };

test('a good run counts its tests', () => {
  expect(tallyVitest(reportFile(green), 0)).toEqual({ passed: 3, failed: 0, skipped: 1 });
});

test('a run that crashed after its tests passed counts a failure', () => {
  expect(tallyVitest(reportFile(green), 1).failed).toBe(1);
  expect(tallyVitest(reportFile(green), 134).failed).toBe(1);
});

test('a file that could not be loaded counts a failure', () => {
  const report = { ...green, testResults: [{ status: 'failed', assertionResults: [] }] };
  expect(tallyVitest(reportFile(report), 1).failed).toBe(1);
});

test('no report, half a report, or no tests at all count a failure, whatever the exit code', () => {
  expect(tallyVitest('/nowhere/report.json', 0).failed).toBe(1);
  expect(tallyVitest(reportFile('{"numPassedTests": 3'), 0).failed).toBe(1);
  expect(tallyVitest(reportFile({ ...green, numPassedTests: 0 }), 0).failed).toBe(1);
  expect(
    tallyPlaywright(reportFile({ stats: { expected: 0, unexpected: 0, flaky: 0, skipped: 4 } }), 0).failed,
  ).toBe(1);
});

test('a browser test that passed only on a second try is a failure', () => {
  const report = { stats: { expected: 2, unexpected: 0, flaky: 1, skipped: 0 }, errors: [] };
  expect(tallyPlaywright(reportFile(report), 0)).toEqual({ passed: 2, failed: 1, skipped: 0 });
});

test('the closing line', () => {
  expect(closingLine(addTallies([tallyCheck(0), tallyCheck(1), { passed: 4, failed: 0, skipped: 0 }]))).toBe(
    '5 passed, 1 failed',
  );
  expect(closingLine({ passed: 1, failed: 0, skipped: 2 })).toBe('1 passed, 0 failed, 2 skipped');
});
