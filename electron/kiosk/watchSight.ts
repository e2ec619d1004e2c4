import type { BrowserWindow, PowerMonitor } from 'electron';

/** Why nobody can see the page. Locked is said by Windows and macOS only; a display that is switched off by hand by nobody. */
type Reason = 'asleep' | 'locked' | 'hidden' | 'minimized';

export interface SightWatch {
  /** Answers once the page can be seen, or cannot, unlike it believes: at once, or whenever that comes to pass. */
  readonly awaitSight: (isBelievedSeen: boolean) => Promise<boolean>;
  /** Looks after a window that has just been made; the one before it is gone. */
  readonly follow: (window: Pick<BrowserWindow, 'on'>) => void;
}

/** Knows whether the glass can be seen. `backgroundThrottling: false` keeps Chromium from telling the page itself. */
export function watchSight(powerMonitor: Pick<PowerMonitor, 'on'>): SightWatch {
  const reasons = new Set<Reason>();
  const waiting = new Set<() => void>();
  const isSeen = () => reasons.size === 0;
  const look = () => {
    for (const answer of waiting) answer();
  };
  const begin = (reason: Reason) => () => {
    reasons.add(reason);
    look();
  };
  const end = (reason: Reason) => () => {
    reasons.delete(reason);
    look();
  };

  powerMonitor.on('suspend', begin('asleep'));
  powerMonitor.on('resume', end('asleep'));
  powerMonitor.on('lock-screen', begin('locked'));
  powerMonitor.on('unlock-screen', end('locked'));

  return {
    awaitSight: (isBelievedSeen) =>
      new Promise((tell) => {
        const answer = () => {
          if (isSeen() === isBelievedSeen) return;
          waiting.delete(answer);
          tell(isSeen());
        };
        waiting.add(answer);
        answer();
      }),
    follow: (window) => {
      reasons.delete('hidden');
      reasons.delete('minimized');
      look();
      window.on('hide', begin('hidden'));
      window.on('show', end('hidden'));
      window.on('minimize', begin('minimized'));
      window.on('restore', end('minimized'));
    },
  };
}
