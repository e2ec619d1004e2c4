const TICK_MS = 1_000;

/**
 * Ticks without a beat that mean a hang. Ticks, not a clock: a machine that slept has not been silent. On a machine
 * whose cores were all taken a page that was well kept silent for 15 s: it was slow, and would be slower if it began anew.
 */
const SILENT_TICKS = 30;

/** A page that is still loading, or waiting for its turn after a crash, has longer for its first beat. */
const LOADING_TICKS = 60;

export interface BeatWatch {
  /** The renderer's event loop turns. */
  readonly beat: () => void;
  /** A page begins to load. */
  readonly expectFirst: () => void;
  readonly stop: () => void;
}

/** Calls `onSilence` when the renderer's beat stays away, and again if it does not come back. */
export function watchBeat(onSilence: () => void): BeatWatch {
  let ticksLeft = LOADING_TICKS;
  const expectFirst = () => {
    ticksLeft = LOADING_TICKS;
  };
  const timer = setInterval(() => {
    ticksLeft -= 1;
    if (ticksLeft > 0) return;
    expectFirst();
    onSilence();
  }, TICK_MS);

  return {
    beat: () => {
      ticksLeft = SILENT_TICKS;
    },
    expectFirst,
    stop: () => clearInterval(timer),
  };
}
