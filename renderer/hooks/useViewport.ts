import { useMemo, useSyncExternalStore } from 'react';

const subscribe = (notify: () => void) => {
  window.addEventListener('resize', notify);
  return () => window.removeEventListener('resize', notify);
};

const snapshot = () => `${window.innerWidth} ${window.innerHeight}`;

/** The window's size in CSS pixels, and a new answer when it changes. */
export function useViewport(): { readonly width: number; readonly height: number } {
  const size = useSyncExternalStore(subscribe, snapshot);
  return useMemo(() => {
    const [width = 0, height = 0] = size.split(' ').map(Number);
    return { width, height };
  }, [size]);
}
