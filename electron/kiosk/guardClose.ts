import type { App, BrowserWindow } from 'electron';
import type { Log } from '../log/openLog.ts';

/**
 * Says, when asked, whether the program is on its way out: by its own `quit` or the operating system's wish. Closing the
 * window, as Alt+F4 does, is not such a wish.
 */
export function watchQuit(app: Pick<App, 'on'>): () => boolean {
  let isQuitting = false;
  app.on('before-quit', () => {
    isQuitting = true;
  });
  return () => isQuitting;
}

/** Keeps the window open until the program quits. */
export function guardClose(window: Pick<BrowserWindow, 'on'>, isQuitting: () => boolean, log: Log): void {
  window.on('close', (event) => {
    if (isQuitting()) return;
    event.preventDefault();
    log.warn('close-refused');
  });
}
