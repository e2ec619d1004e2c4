import type { EventEmitter } from 'node:events';
import { readFileSync } from 'node:fs';
import type { BrowserWindow, BrowserWindowConstructorOptions, Rectangle } from 'electron';
import type { Page } from '../chromium/openPage.ts';
import { writeScripts } from '../page/scripts.ts';
import { type Contents, type ContentsParts, createContents } from './createContents.ts';
import { createWindow, type KioskWindow } from './createWindow.ts';

type SharedParts = Omit<ContentsParts, 'id' | 'page' | 'scripts' | 'onCrash'>;

export interface WindowsParts extends SharedParts {
  readonly app: EventEmitter;
  readonly isReady: () => boolean;
  readonly openPage: () => Promise<Page>;
  readonly bounds: () => Rectangle;
  readonly allWindowsClosed: () => void;
  /** What `process` tells a preload. */
  readonly processFacts: object;
}

/** Every window of the program, and Electron's `BrowserWindow` that makes them. */
export interface Windows {
  readonly BrowserWindow: typeof BrowserWindow;
  readonly open: () => readonly KioskWindow[];
  /** The page that a frame belongs to. */
  readonly contentsOf: (frameId: string) => Contents | undefined;
  /** Chromium's window with this page has gone. */
  readonly vanish: (pageId: string) => void;
}

export function createWindows(parts: WindowsParts): Windows {
  const { app, secrets, calls, isReady, openPage, bounds, allWindowsClosed, processFacts } = parts;
  const windows = new Set<KioskWindow>();
  let lastId = 0;

  const openWindow = (options: BrowserWindowConstructorOptions = {}): BrowserWindow => {
    if (!isReady()) throw new Error('Cannot create BrowserWindow before app is ready');
    refuseUnlike(options);
    lastId += 1;
    const id = lastId;
    const preload = options.webPreferences?.preload;
    const scripts = writeScripts(
      secrets,
      preload === undefined ? undefined : readFileSync(preload, 'utf8'),
      processFacts,
    );
    const page = openPage();
    const contents = createContents({
      ...parts,
      id,
      page,
      scripts,
      onCrash: (details) => app.emit('render-process-gone', {}, contents.webContents, details),
    });
    const created = createWindow({
      id,
      options,
      calls,
      page,
      contents,
      bounds,
      onClosed: () => {
        windows.delete(created);
        if (windows.size === 0) allWindowsClosed();
      },
    });
    windows.add(created);
    app.emit('web-contents-created', {}, contents.webContents);
    app.emit('browser-window-created', {}, created.window);
    return created.window;
  };

  const all = () => [...windows];
  // A function that `new` may be put before: what it returns is then the new object.
  const BrowserWindowStand = Object.assign(
    function BrowserWindow(options?: BrowserWindowConstructorOptions) {
      return openWindow(options);
    },
    {
      getAllWindows: () => all().map(({ window }) => window),
      getFocusedWindow: () => all().at(-1)?.window ?? null,
      fromId: (id: number) => all().find(({ window }) => window.id === id)?.window ?? null,
      fromWebContents: (webContents: unknown) =>
        all().find(({ contents }) => contents.webContents === webContents)?.window ?? null,
    } satisfies Partial<typeof Electron.BrowserWindow>,
  );

  return {
    BrowserWindow: BrowserWindowStand as unknown as typeof BrowserWindow,
    open: all,
    contentsOf: (frameId) => all().find(({ contents }) => contents.frames.has(frameId))?.contents,
    vanish: (pageId) =>
      all()
        .find(({ contents }) => contents.frames.has(pageId))
        ?.vanish(),
  };
}

/** Every page here is sandboxed, isolated and in the default session. One that should be otherwise would be a lie. */
function refuseUnlike({ webPreferences = {} }: BrowserWindowConstructorOptions): void {
  const { sandbox, contextIsolation, nodeIntegration, webviewTag, webSecurity, partition, session } = webPreferences;
  if (
    sandbox === false ||
    contextIsolation === false ||
    webSecurity === false ||
    nodeIntegration ||
    webviewTag ||
    partition !== undefined ||
    session !== undefined
  ) {
    throw new Error(
      'The stand-in for Electron has only sandboxed, isolated pages in the default session: take sandbox, contextIsolation, webSecurity, nodeIntegration, webviewTag, partition and session out of webPreferences.',
    );
  }
}
