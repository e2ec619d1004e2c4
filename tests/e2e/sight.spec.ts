import type { Page } from 'playwright-core';
import { expect, test } from './harness/test.ts';

/** Whether the scenery of the attract screen moves. */
const isMoving = (page: Page) =>
  page.evaluate(() => {
    const SCENERY_MS = 5_000;
    return document
      .getAnimations()
      .some(
        ({ playState, effect }) =>
          playState === 'running' && Number(effect?.getComputedTiming().endTime ?? 0) > SCENERY_MS,
      );
  });

test('nothing moves while the machine sleeps, also for a page that begins meanwhile, and all goes on afterwards', async ({
  kiosk,
}) => {
  const page = await kiosk.page();
  await expect(page.getByRole('button').first()).toBeVisible();
  await expect.poll(() => isMoving(page)).toBe(true);
  await kiosk.power('suspend');
  await expect.poll(() => isMoving(page)).toBe(false);

  await kiosk.crash();
  const after = await kiosk.page();
  await expect(after.getByRole('button').first()).toBeVisible();
  await expect.poll(() => isMoving(after)).toBe(false);

  await kiosk.power('resume');
  await expect.poll(() => isMoving(after)).toBe(true);
});
