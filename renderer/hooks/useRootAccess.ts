import { useReducedMotion } from 'framer-motion';
import { useInsertionEffect } from 'react';

interface RootAccess {
  /** In percent. */
  readonly textSize: number;
  readonly isHighContrast: boolean;
  readonly isCalm: boolean;
  readonly reach: string;
}

/** Tells the stylesheets how the visitor, or the system, wants the screen. */
export function useRootAccess({ textSize, isHighContrast, isCalm, reach }: RootAccess): void {
  const isCalmBySystem = useReducedMotion() === true;

  // Before anything is measured: whoever holds a place while the text grows has to find it grown.
  useInsertionEffect(() => {
    const { style, dataset } = document.documentElement;
    style.setProperty('--text-scale', String(textSize / 100));
    dataset.reach = reach;
    if (isHighContrast) dataset.contrast = 'high';
    else delete dataset.contrast;
    if (isCalm || isCalmBySystem) dataset.calm = '';
    else delete dataset.calm;
  }, [textSize, isHighContrast, isCalm, isCalmBySystem, reach]);
}
