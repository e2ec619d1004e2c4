import { defineConfig } from '@playwright/test';

/** End-to-end walks by touch in real Chromium. The kiosk itself is started by the harness, in `tests/e2e/harness`. */
export default defineConfig({
  testDir: 'tests/e2e',
  outputDir: 'test-results',
  workers: 2,
  fullyParallel: true,
  forbidOnly: process.env.CI !== undefined,
  // A shared machine may stall for seconds; what needed a second try is reported as flaky.
  retries: process.env.CI === undefined ? 0 : 1,
  reporter: [['line']],
  timeout: 60_000,
  expect: { timeout: 10_000 },
});
