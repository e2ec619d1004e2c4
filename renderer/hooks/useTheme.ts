import { useLayoutEffect } from 'react';
import type { Theme } from '../../electron/contract/exhibit.ts';

/** Dyes the palette as the museum wants it and begins in its scheme, for as long as its exhibit is shown. */
export function useTheme(theme: Theme | undefined): void {
  useLayoutEffect(() => {
    if (!theme) return;
    const { style, dataset } = document.documentElement;
    const dyes = Object.entries(theme.colours);
    for (const [colour, value] of dyes) style.setProperty(`--${colour}`, value);
    if (theme.scheme === 'dark') dataset.scheme = 'dark';
    return () => {
      for (const [colour] of dyes) style.removeProperty(`--${colour}`);
      delete dataset.scheme;
    };
  }, [theme]);
}
