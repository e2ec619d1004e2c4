import type { Display, Screen } from 'electron';
import type { Glass } from '../chromium/openPage.ts';
import type { Calls } from './calls.ts';
import { standFor } from './standFor.ts';

/** Electron's `screen`. Chromium tells of one display, the one that its window is on. */
export function createScreen(calls: Calls, glass: () => Glass): Screen {
  const display = (): Display => {
    const { width, height, scaleFactor } = glass();
    const bounds = { x: 0, y: 0, width, height };
    return standFor<Display>('Display', {
      id: 1,
      label: 'Chromium’s display',
      bounds,
      workArea: bounds,
      size: { width, height },
      workAreaSize: { width, height },
      scaleFactor,
      rotation: 0,
      internal: false,
      touchSupport: 'unknown',
    });
  };
  return standFor<Screen>(
    'screen',
    {
      getAllDisplays: () => [display()],
      getPrimaryDisplay: display,
      getDisplayMatching: display,
      getDisplayNearestPoint: display,
    },
    calls.events('screen', []),
  );
}
