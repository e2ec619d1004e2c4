import type { BrowserWindowConstructorOptions, Rectangle } from 'electron';

export interface WindowWishes {
  /** Where the chosen display lies. */
  readonly bounds: Rectangle;
  /** A window among others, for developers. */
  readonly isWindowed: boolean;
  readonly allowsDevTools: boolean;
  /** The path of the built preload. */
  readonly preload: string;
  /** The path of the icon, where the installed program does not bring its own. */
  readonly icon?: string;
}

const WINDOWED = { width: 1280, height: 800 };

/** Seen before the first paint and around a restart: the page's own ground, so that nothing flashes. */
const GROUND = '#1d1a17';

/** How the exhibit's window is made (Electron's checklist, items 2 to 4, 6 and 8 to 12). */
export function kioskWindowOptions(wishes: WindowWishes): BrowserWindowConstructorOptions {
  const { bounds, isWindowed, allowsDevTools, preload, icon } = wishes;
  const shape = isWindowed ? { ...WINDOWED, frame: true } : { ...bounds, kiosk: true, fullscreen: true, frame: false };

  return {
    ...shape,
    show: false,
    title: 'Ortaq Yol',
    ...(icon !== undefined && { icon }),
    backgroundColor: GROUND,
    webPreferences: {
      preload,
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webviewTag: false,
      navigateOnDragDrop: false,
      spellcheck: false,
      disableDialogs: true,
      devTools: allowsDevTools,
      // A covered or sleeping screen must not slow the beat, or the kiosk would be restarted for silence.
      backgroundThrottling: false,
    },
  };
}
