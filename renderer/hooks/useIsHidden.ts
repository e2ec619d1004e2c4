import { useSyncExternalStore } from 'react';
import { sight } from '../lib/sight.ts';

const subscribe = (notify: () => void) => {
  document.addEventListener('visibilitychange', notify);
  const unsubscribe = sight.subscribe(notify);
  return () => {
    document.removeEventListener('visibilitychange', notify);
    unsubscribe();
  };
};

/** Whether the page is out of sight, as on a machine that sleeps: by Chromium's word or by the host's. */
export function useIsHidden(): boolean {
  return useSyncExternalStore(subscribe, () => document.hidden || !sight.isSeen());
}
