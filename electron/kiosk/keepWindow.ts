import type { Log } from '../log/openLog.ts';
import { pauseBeforeRestart } from './restartAfterCrash.ts';

interface Closable {
  on(event: 'closed', listener: () => void): unknown;
}

/** Opens a window and, should it ever be gone, another: an exhibit must not go dark. */
export function keepWindow(
  open: () => Closable,
  isQuitting: () => boolean,
  log: Log,
  nowMs: () => number = () => performance.now(),
): void {
  let lossesMs: readonly number[] = [];
  const openOne = () => {
    open().on('closed', () => {
      if (isQuitting()) return;
      const pauseMs = pauseBeforeRestart(lossesMs, nowMs());
      lossesMs = [...lossesMs, nowMs()];
      log.error('window-lost', { pauseMs });
      setTimeout(openOne, pauseMs);
    });
  };
  openOne();
}
