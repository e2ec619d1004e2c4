import { useEffect } from 'react';

/** Lets the arrow keys of a keyboard do what a swipe does, unless a dialog lies over it. */
export function useArrowKeys(onLeft: () => void, onRight: () => void): void {
  useEffect(() => {
    const turn = (event: KeyboardEvent) => {
      if (document.querySelector('dialog[open]')) return;
      if (event.key === 'ArrowLeft') onLeft();
      if (event.key === 'ArrowRight') onRight();
    };
    window.addEventListener('keydown', turn);
    return () => window.removeEventListener('keydown', turn);
  }, [onLeft, onRight]);
}
