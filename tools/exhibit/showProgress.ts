import type { OnProgress } from '../../electron/pack/progress.ts';
import type { Terminal } from './command.ts';

/** What is over sooner needs no progress line. */
const QUIET_MS = 1000;
/** How often a log file or a CI page, which cannot be overwritten, gets a line. */
const LOG_EVERY_MS = 5000;
const CLEAR_LINE = '\r\u001b[K';

/** Shows on one line how far the work has come and how long it will take still. */
export function showProgress(
  err: Terminal['err'],
  now: () => number = () => performance.now(),
): { readonly show: OnProgress; readonly clear: () => void } {
  let what = '';
  let startedAt = 0;
  let saidAt = 0;

  const show: OnProgress = (progress) => {
    const at = now();
    if (progress.what !== what) {
      what = progress.what;
      startedAt = at;
      saidAt = 0;
    }
    const elapsed = at - startedAt;
    if (elapsed < QUIET_MS || progress.done === progress.total) return;
    if (!err.isTTY && saidAt > 0 && at - saidAt < LOG_EVERY_MS) return;
    saidAt = at;
    const secondsLeft = Math.ceil(((elapsed / progress.done) * (progress.total - progress.done)) / 1000);
    const line = `${what}: ${progress.done} of ${progress.total}, about ${secondsLeft} s left`;
    err.write(err.isTTY ? `${CLEAR_LINE}${line}` : `${line}\n`);
  };

  const clear = () => {
    if (err.isTTY && saidAt > 0) err.write(CLEAR_LINE);
  };
  return { show, clear };
}
