import type { BrowserWindow, BrowserWindowConstructorOptions, Rectangle } from 'electron';
import type { Page } from '../chromium/openPage.ts';
import type { Calls } from './calls.ts';
import type { Contents } from './createContents.ts';
import type { Closable } from './lifecycle.ts';
import { emitPreventable } from './preventable.ts';
import { standFor } from './standFor.ts';

/** The events of a window that come to pass here. */
export const WINDOW_EVENTS = [
  'close',
  'closed',
  'ready-to-show',
  'show',
  'hide',
  'enter-full-screen',
  'leave-full-screen',
];

export interface WindowParts {
  readonly id: number;
  readonly options: BrowserWindowConstructorOptions;
  readonly calls: Calls;
  readonly page: Promise<Page>;
  readonly contents: Contents;
  readonly bounds: () => Rectangle;
  readonly onClosed: () => void;
}

/** A window of the program over a window of Chromium. */
export interface KioskWindow extends Closable {
  readonly window: BrowserWindow;
  readonly contents: Contents;
  /** Somebody closed Chromium's window by hand: too late to prevent, the program is told all the same. */
  readonly vanish: () => void;
}

export function createWindow(parts: WindowParts): KioskWindow {
  const { id, options, calls, page, contents, bounds, onClosed } = parts;
  const events = calls.events('BrowserWindow', WINDOW_EVENTS);
  let isDestroyed = false;
  let isVisible = options.show !== false;
  let isKiosk = options.kiosk === true;
  let isFullScreen = options.fullscreen === true || isKiosk;
  let isOnTop = options.alwaysOnTop === true;
  calls.note('BrowserWindow', options);

  /** What is asked of a page that has gone in the meantime need not be done. */
  const onPage = (step: (page: Page) => Promise<unknown>) => void page.then(step).catch(() => undefined);

  const end = () => {
    isDestroyed = true;
    contents.destroy();
    events.emit('closed');
    onClosed();
  };
  const destroy = () => {
    if (isDestroyed) return;
    onPage((opened) => opened.close());
    end();
  };
  const close = () => {
    if (!isDestroyed && !emitPreventable(events, 'close', {})) destroy();
  };
  const vanish = () => {
    if (isDestroyed) return;
    const isPrevented = emitPreventable(events, 'close', {});
    if (isPrevented) calls.note('BrowserWindow.close', 'was prevented, but Chromium’s window had gone');
    end();
  };
  const setFullScreen = (isFull: boolean) => {
    if (isFull === isFullScreen) return;
    isFullScreen = isFull;
    onPage((opened) => opened.setFullScreen(isFull));
    events.emit(isFull ? 'enter-full-screen' : 'leave-full-screen');
  };
  contents.events.once('did-finish-load', () => events.emit('ready-to-show'));

  const window = standFor<BrowserWindow>(
    'BrowserWindow',
    {
      ...calls.noted('BrowserWindow', [
        'blur',
        'center',
        'maximize',
        'minimize',
        'moveTop',
        'removeMenu',
        'restore',
        'setAutoHideMenuBar',
        'setBackgroundColor',
        'setBounds',
        'setContentProtection',
        'setMenu',
        'setMenuBarVisibility',
        'setResizable',
        'setSize',
        'setSkipTaskbar',
        'setTitle',
        'setVisibleOnAllWorkspaces',
      ]),
      id,
      webContents: contents.webContents,
      loadURL: (url) => contents.webContents.loadURL(url),
      reload: () => contents.webContents.reload(),
      show: () => {
        calls.note('BrowserWindow.show');
        if (isVisible) return;
        isVisible = true;
        events.emit('show');
      },
      hide: () => {
        calls.note('BrowserWindow.hide');
        if (!isVisible) return;
        isVisible = false;
        events.emit('hide');
      },
      focus: () => {
        calls.note('BrowserWindow.focus');
        onPage((opened) => opened.focus());
      },
      setFullScreen: (isFull) => {
        calls.note('BrowserWindow.setFullScreen', isFull);
        setFullScreen(isFull);
      },
      setKiosk: (isOn) => {
        calls.note('BrowserWindow.setKiosk', isOn);
        isKiosk = isOn;
        setFullScreen(isOn);
      },
      setAlwaysOnTop: (isOn, level) => {
        calls.note('BrowserWindow.setAlwaysOnTop', isOn, level);
        isOnTop = isOn;
      },
      isVisible: () => isVisible,
      isKiosk: () => isKiosk,
      isFullScreen: () => isFullScreen,
      isAlwaysOnTop: () => isOnTop,
      isMinimized: () => false,
      isFocused: () => !isDestroyed,
      getBounds: bounds,
      isDestroyed: () => isDestroyed,
      close,
      destroy,
    },
    events,
  );
  return { window, contents, close, destroy, vanish };
}
