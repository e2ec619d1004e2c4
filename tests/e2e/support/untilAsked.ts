import type { Locator } from 'playwright-core';
import type { Visitor } from './Visitor.ts';

/** The longest that any screen waits, with a second to draw the question. */
const LONGEST_SECONDS = 181;

/** The visitor leaves; resolves as soon as the kiosk asks, which takes longer where there is more to read. */
export async function untilAsked(visitor: Visitor, stay: Locator): Promise<void> {
  for (let second = 0; second < LONGEST_SECONDS; second += 1) {
    if (await stay.isVisible()) return;
    await visitor.standStill(1);
  }
  throw new Error('Nobody was asked whether they are still there.');
}
