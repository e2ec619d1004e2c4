import type { Page } from 'playwright-core';

/** How one touch was answered, in milliseconds from the finger to the glass. */
export interface Answer {
  /** Until the next paint, by Event Timing: the longest of the events of the touch. */
  readonly paint: number;
  /** Until the last new word of the answer was painted; 0 where no word is new. */
  readonly words: number;
}

/** Event Timing reports nothing shorter, and rounds to 8 ms: a touch that it says nothing of counts as this. */
const SHORTEST_MS = 16;

interface Watch {
  paints: { readonly at: number; readonly duration: number }[];
  words: { readonly at: number; readonly duration: number }[];
}

/**
 * Begins to watch the touches of a page. Words are watched beside Event Timing because that ends at the first paint
 * after the touch, whether or not the words had changed in it.
 */
export async function watchTouches(page: Page): Promise<void> {
  await page.evaluate((shortestMs) => {
    const watch: Watch = { paints: [], words: [] };
    Object.assign(window, { touchWatch: watch });

    // TypeScript's types of the page do not know the threshold yet.
    const touches: PerformanceObserverInit & { durationThreshold: number } = {
      type: 'event',
      durationThreshold: shortestMs,
    };
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        if (!('interactionId' in entry) || !entry.interactionId) continue;
        watch.paints.push({ at: entry.startTime, duration: entry.duration });
      }
    }).observe(touches);

    let touchedAt = 0;
    document.addEventListener('pointerup', ({ timeStamp }) => (touchedAt = timeStamp), { capture: true });
    new MutationObserver((changes) => {
      const isNew = changes.some(({ type, addedNodes }) => type === 'characterData' || addedNodes.length > 0);
      const at = touchedAt;
      if (!isNew || at === 0) return;
      // The task after the next frame's callbacks runs when that frame has been handed over.
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => watch.words.push({ at, duration: performance.now() - at });
        port2.postMessage(null);
      });
    }).observe(document.body, { subtree: true, childList: true, characterData: true });
  }, SHORTEST_MS);
}

/** Touches, waits until the screen is at rest, and says how the touch was answered. */
export async function timeTouch(page: Page, touch: () => Promise<void>, restMs: number): Promise<Answer> {
  const before = await page.evaluate(() => performance.now());
  await touch();
  await page.waitForTimeout(restMs);
  const { paints, words } = await page.evaluate(() => (window as unknown as { readonly touchWatch: Watch }).touchWatch);
  const longest = (entries: Watch['paints'], least: number) =>
    Math.max(least, ...entries.filter(({ at }) => at >= before).map(({ duration }) => duration));
  return { paint: longest(paints, SHORTEST_MS), words: longest(words, 0) };
}
