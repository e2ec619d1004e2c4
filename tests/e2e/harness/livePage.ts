import { setTimeout as pause } from 'node:timers/promises';
import { type Browser, chromium, type Page } from 'playwright-core';

const PATIENCE_MS = 20_000;
const ANSWER_MS = 3_000;
const STEP_MS = 50;

/** The program's own page: as Electron knows it, and as it travels in the stand-in. */
const PROGRAM = /^(kiosk:\/\/app|https:\/\/app\.kiosk\.invalid)\//;

/** Finds the page that is on the glass, again and again: one that has crashed never comes back to Playwright. */
export interface PageFinder {
  readonly find: () => Promise<Page>;
  /** Gives the page up as crashed, so that the next search is for another. */
  readonly forget: () => Promise<void>;
}

/** Looks on over the DevTools address of a browser, which `endpoint` gives as soon as it is known. */
export function createPageFinder(
  endpoint: () => Promise<string>,
  onPage: (page: Page) => Promise<void> = async () => {},
): PageFinder {
  let browser: Browser | undefined;
  let found: Page | undefined;

  const forget = async () => {
    found = undefined;
    // Of a browser that is only looked at, this ends the looking.
    await browser?.close();
    browser = undefined;
  };

  const find = async (): Promise<Page> => {
    if (found && !found.isClosed()) return found;
    const deadline = Date.now() + PATIENCE_MS;
    while (Date.now() < deadline) {
      // Whoever looks in while a page is dying waits for it for ever: look away and again.
      browser ??= await chromium.connectOverCDP(await endpoint(), { timeout: ANSWER_MS }).catch(() => undefined);
      const page = browser
        ?.contexts()
        .flatMap((context) => context.pages())
        .findLast((candidate) => PROGRAM.test(candidate.url()));
      if (page && (await isAlive(page))) {
        await onPage(page);
        page.once('crash', () => {
          found = undefined;
        });
        found = page;
        return page;
      }
      if (page) await forget();
      await pause(STEP_MS);
    }
    throw new Error(`The kiosk showed no page within ${PATIENCE_MS / 1000} s.`);
  };

  return { find, forget };
}

const isAlive = (page: Page): Promise<boolean> =>
  Promise.race([
    page.evaluate(() => document.readyState !== 'loading').catch(() => false),
    pause(ANSWER_MS, false, { ref: false }),
  ]);
