import { setTimeout as pause } from 'node:timers/promises';
import type { CDPSession, Locator, Page } from 'playwright-core';

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** What a finger comes down on: the middle of an element, or a point of the page in CSS pixels. */
export type Spot = Locator | Point;

/** Fingers on the glass, through Chromium's own input: what a page gets are trusted touch and pointer events. */
export interface Touch {
  /** Waits, like Playwright's click, until the element can be reached. */
  readonly tap: (spot: Spot) => Promise<void>;
  readonly hold: (spot: Spot, durationMs: number) => Promise<void>;
  /** A quick stroke that is still moving when the finger leaves the glass. */
  readonly swipe: (from: Spot, by: Point) => Promise<void>;
  /** A slow stroke that has come to rest when the finger leaves the glass: no momentum. */
  readonly drag: (from: Spot, by: Point) => Promise<void>;
  /** Two fingers, side by side around a spot, go from one distance to another, in CSS pixels. */
  readonly pinch: (spot: Spot, distance: { readonly from: number; readonly to: number }) => Promise<void>;
  /** Any number of fingers at once, each along its own path; a path that is shorter than another waits at its end. */
  readonly fingers: (paths: readonly (readonly Point[])[]) => Promise<void>;
}

const STEP_MS = 8;
const SWIPE_STEPS = 12;
const SLOW_STEPS = 40;
const REST_MS = 150;

/** Puts fingers on whatever page `findPage` gives at that moment. */
export function createTouch(findPage: () => Promise<Page>): Touch {
  const sessions = new WeakMap<Page, Promise<CDPSession>>();
  const sessionOf = (page: Page) => {
    const session = sessions.get(page) ?? page.context().newCDPSession(page);
    sessions.set(page, session);
    return session;
  };

  const fingers = async (paths: readonly (readonly Point[])[], restMs = 0) => {
    const session = await sessionOf(await findPage());
    const send = (type: 'touchStart' | 'touchMove' | 'touchEnd', touchPoints: Point[]) =>
      session.send('Input.dispatchTouchEvent', { type, touchPoints });
    const at = (step: number) =>
      paths.flatMap((path, id) => {
        const point = path[Math.min(step, path.length - 1)];
        return point ? [{ ...point, id }] : [];
      });
    const steps = Math.max(...paths.map((path) => path.length));
    await send('touchStart', at(0));
    for (let step = 1; step < steps; step += 1) {
      await pause(STEP_MS);
      await send('touchMove', at(step));
    }
    await pause(restMs);
    await send('touchEnd', []);
  };

  return {
    fingers: (paths) => fingers(paths),
    tap: async (spot) => fingers([[await pointOf(spot)]]),
    hold: async (spot, durationMs) => fingers([[await pointOf(spot)]], durationMs),
    swipe: async (from, by) => fingers([pathBy(await pointOf(from), by, SWIPE_STEPS)]),
    drag: async (from, by) => fingers([pathBy(await pointOf(from), by, SLOW_STEPS)], REST_MS),
    pinch: async (spot, { from, to }) => {
      const { x, y } = await pointOf(spot);
      const outward = (to - from) / 2;
      await fingers([
        pathBy({ x: x - from / 2, y }, { x: -outward, y: 0 }, SLOW_STEPS),
        pathBy({ x: x + from / 2, y }, { x: outward, y: 0 }, SLOW_STEPS),
      ]);
    },
  };
}

/** The points of a straight stroke, its ends included. */
function pathBy(start: Point, by: Point, steps: number): readonly Point[] {
  return Array.from({ length: steps + 1 }, (_, step) => ({
    x: start.x + (by.x * step) / steps,
    y: start.y + (by.y * step) / steps,
  }));
}

async function pointOf(spot: Spot): Promise<Point> {
  if ('x' in spot) return spot;
  // A trial checks what a click would: visible, at rest, enabled, nothing in front of it.
  await spot.click({ trial: true });
  const box = await spot.boundingBox();
  if (!box) throw new Error(`${String(spot)} has gone from the page.`);
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}
