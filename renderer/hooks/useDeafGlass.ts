import { useEffect } from 'react';

const senses = [
  'pointerdown',
  'pointermove',
  'pointerup',
  'click',
  'touchstart',
  'touchmove',
  'touchend',
  'wheel',
  'keydown',
  'keyup',
] as const;

const swallow = (event: Event) => {
  event.preventDefault();
  event.stopImmediatePropagation();
};

/** Swallows every touch and key for as long as it is there. */
export function useDeafGlass(): void {
  useEffect(() => {
    const end = new AbortController();
    const options = { signal: end.signal, capture: true, passive: false };
    for (const sense of senses) window.addEventListener(sense, swallow, options);
    return () => end.abort();
  }, []);
}
