import { useLayoutEffect } from 'react';
import { useKiosk } from '../store/useKiosk.ts';

/** Lets what was touched show it until the place that it leads to is there. A touched button has the focus. */
export function TouchMark() {
  const isOnTheWay = useKiosk((state) => state.isOnTheWay);

  useLayoutEffect(() => {
    const touched = document.activeElement;
    if (!isOnTheWay || !(touched instanceof HTMLButtonElement)) return;
    touched.dataset.touched = '';
    return () => {
      delete touched.dataset.touched;
    };
  }, [isOnTheWay]);

  return null;
}
