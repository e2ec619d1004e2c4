import { useEffect } from 'react';

const refuse = (event: Event) => event.preventDefault();
const refuseZoom = (event: WheelEvent) => {
  if (event.ctrlKey) event.preventDefault();
};

/** Keeps the browser's own answers to long presses, drags and zooming from visitors. */
export function useStillGlass(): void {
  useEffect(() => {
    const end = new AbortController();
    const { signal } = end;
    document.addEventListener('contextmenu', refuse, { signal });
    document.addEventListener('dragstart', refuse, { signal });
    document.addEventListener('wheel', refuseZoom, { signal, passive: false });
    return () => end.abort();
  }, []);
}
