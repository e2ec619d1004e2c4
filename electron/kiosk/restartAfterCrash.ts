import type { WebContents } from 'electron';
import type { Log } from '../log/openLog.ts';

/** The first restart comes at once, so that a visitor sees the attract screen again within 3 s; then with growing pauses. */
const PAUSES_MS = [0, 1_000, 5_000, 30_000];

/** A crash longer ago than this says nothing about the next. */
const MEMORY_MS = 10 * 60_000;

/** The pause before the restart after a crash, given the moments of those before it. */
export function pauseBeforeRestart(crashesMs: readonly number[], nowMs: number): number {
  const recent = crashesMs.filter((crashMs) => nowMs - crashMs < MEMORY_MS).length;
  return PAUSES_MS[Math.min(recent, PAUSES_MS.length - 1)] ?? 0;
}

/** Loads the page again after the renderer is gone: back at the attract screen, and in the log. */
export function restartAfterCrash(
  contents: Pick<WebContents, 'on' | 'isDestroyed'>,
  restart: () => void,
  log: Log,
  nowMs: () => number = () => performance.now(),
): void {
  let crashesMs: readonly number[] = [];
  contents.on('render-process-gone', (_event, { reason, exitCode }) => {
    const pauseMs = pauseBeforeRestart(crashesMs, nowMs());
    crashesMs = [...crashesMs.filter((crashMs) => nowMs() - crashMs < MEMORY_MS), nowMs()];
    log.error('renderer-gone', { reason, exitCode, pauseMs });
    // Never from within the event, however short the pause: Electron has ended over that.
    setTimeout(() => {
      if (!contents.isDestroyed()) restart();
    }, pauseMs);
  });
}
