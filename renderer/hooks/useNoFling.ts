import { type RefObject, useEffect } from 'react';

/**
 * Keeps Chromium from making a fling of a stroke that is ours. Even under `touch-action: none` it does, and then takes
 * the next tap anywhere for the touch that stops the fling: after a quick swipe every second touch on an arrow was lost.
 * React listens passively, so the listener is set by hand.
 */
export function useNoFling(element: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const own = element.current;
    const keep = (event: TouchEvent) => event.preventDefault();
    own?.addEventListener('touchmove', keep, { passive: false });
    return () => own?.removeEventListener('touchmove', keep);
  }, [element]);
}
