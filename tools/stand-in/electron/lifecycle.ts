import type { EventEmitter } from 'node:events';
import { emitPreventable } from './preventable.ts';

/** What quitting needs to know of a window. */
export interface Closable {
  /** Asks the window, as `close()` does. */
  readonly close: () => void;
  readonly destroy: () => void;
}

/** The program's way out, in Electron's order: before-quit, the windows' close, will-quit, quit. */
export interface Lifecycle {
  readonly quit: () => void;
  /** Ends without asking anybody. */
  readonly exit: (exitCode?: number) => void;
  /** The last window has gone by itself: without a listener that decides, this quits. */
  readonly allWindowsClosed: () => void;
}

export function createLifecycle(
  events: EventEmitter,
  windows: () => readonly Closable[],
  finish: (exitCode: number) => Promise<void>,
): Lifecycle {
  let isQuitting = false;
  let isEnding = false;

  const exit = (exitCode = 0) => {
    if (isEnding) return;
    isEnding = true;
    for (const window of windows()) window.destroy();
    events.emit('quit', {}, exitCode);
    void finish(exitCode);
  };

  const quit = () => {
    if (isQuitting || isEnding) return;
    isQuitting = true;
    const isKept =
      emitPreventable(events, 'before-quit', {}) ||
      hasOpenAfterClosing(windows) ||
      emitPreventable(events, 'will-quit', {});
    isQuitting = false;
    if (!isKept) exit();
  };

  return {
    quit,
    exit,
    allWindowsClosed: () => {
      if (isQuitting || isEnding) return;
      if (events.listenerCount('window-all-closed') > 0) events.emit('window-all-closed');
      else quit();
    },
  };
}

function hasOpenAfterClosing(windows: () => readonly Closable[]): boolean {
  for (const window of windows()) window.close();
  return windows().length > 0;
}
