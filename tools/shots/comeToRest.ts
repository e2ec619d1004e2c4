import { setTimeout as pause } from 'node:timers/promises';
import type { Page } from 'playwright-core';

/** Two looks so far apart that agree mean rest: a motion that is drawn by script shows between them. */
const STEP_MS = 150;
const PATIENCE_MS = 10_000;

/**
 * Waits until a screen has come to rest: pictures loaded, transitions ended, nothing moving. What moves without end, as
 * the scenery of the attract screen, is not waited for, and a screen that never rests is taken as it is.
 */
export async function comeToRest(page: Page): Promise<void> {
  const deadline = performance.now() + PATIENCE_MS;
  let before: string | null = null;
  let now = await page.evaluate(describeScene);
  while (now === null || now !== before) {
    if (performance.now() > deadline) return;
    await pause(STEP_MS);
    before = now;
    now = await page.evaluate(describeScene);
  }
}

/** Runs in the page: where things are and how opaque, or null while something is on its way. */
function describeScene(): string | null {
  const SCENERY_MS = 5_000;
  const isMoving = document
    .getAnimations()
    .some(
      ({ playState, effect }) =>
        playState === 'running' && Number(effect?.getComputedTiming().endTime ?? 0) < SCENERY_MS,
    );
  const isLoading = [...document.images].some((image) => !image.complete && image.checkVisibility());
  if (isMoving || isLoading || document.fonts.status === 'loading') return null;
  const opacityOf = (element: Element | null): number =>
    element ? Number(getComputedStyle(element).opacity) * opacityOf(element.parentElement) : 1;
  return [...document.querySelectorAll('button, h1, h2, dialog, main')]
    .map((element) => {
      const { x, y, width, height } = element.getBoundingClientRect();
      return [x, y, width, height, opacityOf(element)].map((value) => value.toFixed(1)).join(' ');
    })
    .join('|');
}
