import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { countTests } from '../../../tools/test/countTests.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'count-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const report = (content: string): string => {
  const path = join(folder, 'report.json');
  writeFileSync(path, content);
  return path;
};

it('counts what Vitest reports', () => {
  const path = report('{"numPassedTests":7,"numFailedTests":2,"numPendingTests":1}');
  expect(countTests(path)).toEqual({ passed: 7, failed: 2, skipped: 1 });
});

it('counts what Playwright reports, a test that needed a second try among the passed', () => {
  const path = report('{"stats":{"expected":3,"unexpected":1,"flaky":1,"skipped":2}}');
  expect(countTests(path)).toEqual({ passed: 4, failed: 1, skipped: 2 });
});

it('counts a report that was never written as a failure, so that a crash is not a success', () => {
  expect(countTests(join(folder, 'absent.json')).failed).toBe(1);
});

it('counts a report cut off half way as a failure', () => {
  expect(countTests(report('{"numPassed')).failed).toBe(1);
});
