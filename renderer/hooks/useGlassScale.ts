import { useLayoutEffect } from 'react';
import { cssPxPerMm } from '../lib/millimetres.ts';
import { useViewport } from './useViewport.ts';

/** Half of the type size is its x-height, and 4 mm of that is what can be read at arm's length. */
const BODY_MM = 8;

/** Gives the stylesheets `--mm`, and a least body size where the glass is measured. */
export function useGlassScale(diagonalInches: number | null): void {
  const viewport = useViewport();

  // biome-ignore lint/correctness/useExhaustiveDependencies: a window that changed may be on another screen
  useLayoutEffect(() => {
    const { width, height } = window.screen;
    const pxPerMm = cssPxPerMm(diagonalInches, { width, height, devicePixelRatio: window.devicePixelRatio });
    const { style } = document.documentElement;
    style.setProperty('--mm', `${pxPerMm}px`);
    style.setProperty('--body-floor', diagonalInches === null ? '0px' : `${BODY_MM * pxPerMm}px`);
  }, [diagonalInches, viewport]);
}
