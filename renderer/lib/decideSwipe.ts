/** How a finger left the glass. */
export interface Swipe {
  /** Pixels between touch and release, to the right positive. */
  readonly offset: number;
  /** Pixels a millisecond at release, to the right positive. */
  readonly velocity: number;
  /** Width of what is swiped, in pixels. */
  readonly width: number;
}

const LONG_WAY = 0.25;
const FLICK_VELOCITY = 0.35;
const FLICK_OFFSET = 16;

/** The step that a swipe asks for: one picture on (1), one back (-1), or none. Never more than one a gesture. */
export function decideSwipe({ offset, velocity, width }: Swipe): -1 | 0 | 1 {
  const goesBack = velocity !== 0 && Math.sign(velocity) !== Math.sign(offset);
  const isLong = Math.abs(offset) > width * LONG_WAY && !(goesBack && Math.abs(velocity) > FLICK_VELOCITY);
  const isFlick = !goesBack && Math.abs(velocity) > FLICK_VELOCITY && Math.abs(offset) > FLICK_OFFSET;
  if (!isLong && !isFlick) return 0;
  return offset < 0 ? 1 : -1;
}
