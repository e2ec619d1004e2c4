import type { BrowserWindow, BrowserWindowConstructorOptions } from 'electron';
import type { Log } from '../log/openLog.ts';
import { PAGE_URL } from './addresses.ts';
import { guardClose } from './guardClose.ts';
import { kioskWindowOptions, type WindowWishes } from './kioskWindowOptions.ts';
import { restartAfterCrash } from './restartAfterCrash.ts';
import type { BeatWatch } from './watchBeat.ts';

/** What the window needs of the rest of the program. */
export interface WindowKeepers {
  readonly watch: Pick<BeatWatch, 'expectFirst'>;
  readonly isQuitting: () => boolean;
  readonly log: Log;
}

/** Opens the exhibit's window at the attract screen; it stays open, on top and, after a crash, loads again. */
export function openExhibitWindow<
  W extends Pick<BrowserWindow, 'on' | 'once' | 'setAlwaysOnTop' | 'show' | 'webContents'>,
>(
  create: (options: BrowserWindowConstructorOptions) => W,
  wishes: WindowWishes,
  { watch, isQuitting, log }: WindowKeepers,
): W {
  const window = create(kioskWindowOptions(wishes));
  window.once('ready-to-show', () => window.show());
  if (!wishes.isWindowed) {
    window.setAlwaysOnTop(true, 'screen-saver');
    guardClose(window, isQuitting, log);
  }

  const load = () => {
    watch.expectFirst();
    window.webContents.loadURL(PAGE_URL).catch((error: unknown) => {
      // A page that cannot be loaded falls silent, and that is noticed; one that is broken off by quitting is nobody's worry.
      if (!isQuitting()) log.error('page-not-loaded', { error });
    });
  };
  restartAfterCrash(window.webContents, load, log);
  load();
  return window;
}
