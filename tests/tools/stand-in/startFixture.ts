import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { vi } from 'vitest';
import { createPageFinder } from '../../e2e/harness/livePage.ts';
import { type StandInProcess, startStandIn } from '../../e2e/harness/standInProcess.ts';
import { createTouch, type Touch } from '../../e2e/harness/touch.ts';

/** A browser has to start for most of these promises, on a machine that does other things besides. */
vi.setConfig({ testTimeout: 30_000, hookTimeout: 30_000 });

/** Waits for what is told over pipes: it comes a moment later, and on a busy machine a long one. */
export const eventually = <T>(check: () => T | Promise<T>): Promise<T> =>
  vi.waitFor(check, { timeout: 15_000, interval: 20 });

/** The small program of `fixture/`, running in the stand-in. */
export interface Fixture extends StandInProcess {
  readonly userData: string;
  readonly page: () => Promise<Page>;
  readonly touch: Touch;
  /** What the program said of an event: a list of facts for each time. */
  readonly happened: (what: string) => readonly (readonly unknown[])[];
  /** Every event's name in its order. */
  readonly order: () => readonly string[];
  /** Quits it and takes its data folder away. */
  readonly end: () => Promise<void>;
}

export function startFixture(
  args: readonly string[] = [],
  userData = mkdtempSync(join(tmpdir(), 'ortaq-yol-fixture-')),
): Fixture {
  const main = join(import.meta.dirname, 'fixture/main.ts');
  const standIn = startStandIn(['--headless', '--main', main, `--user-data-dir=${userData}`, ...args]);
  const pages = createPageFinder(standIn.endpoint);
  const lines = () =>
    standIn
      .printed()
      .filter((line) => line.startsWith('['))
      .map((line) => JSON.parse(line) as [string, ...unknown[]]);
  return {
    ...standIn,
    userData,
    page: pages.find,
    touch: createTouch(pages.find),
    happened: (what) => lines().flatMap(([name, ...facts]) => (name === what ? [facts] : [])),
    order: () => lines().map(([name]) => name),
    end: async () => {
      await pages.forget();
      await standIn.quit();
      rmSync(userData, { recursive: true, force: true });
    },
  };
}
