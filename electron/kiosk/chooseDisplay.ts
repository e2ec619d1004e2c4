import type { Display } from 'electron';
import type { Log } from '../log/openLog.ts';

type Placed = Pick<Display, 'bounds'>;

/** Finds the display that the settings name, counted from 1; where it is not plugged in, the primary one. */
export function chooseDisplay<D extends Placed>(
  screen: { getAllDisplays(): readonly D[]; getPrimaryDisplay(): D },
  wanted: number,
  log: Log,
): D {
  const displays = screen.getAllDisplays();
  const display = displays[wanted - 1];
  if (display) return display;
  const message = `The settings name display ${wanted}, but there are ${displays.length}; the primary one is used.`;
  log.warn('display-missing', { message });
  return screen.getPrimaryDisplay();
}
