import type { EventEmitter } from 'node:events';
import type { Session, WebContents } from 'electron';
import type { Calls } from './calls.ts';
import type { Frames } from './createFrames.ts';
import type { Loader } from './createLoader.ts';
import { standFor } from './standFor.ts';

/** The events of a page that come to pass here. */
export const CONTENTS_EVENTS = [
  'before-input-event',
  'destroyed',
  'did-fail-load',
  'did-finish-load',
  'did-navigate',
  'did-navigate-in-page',
  'did-start-loading',
  'did-stop-loading',
  'dom-ready',
  'preload-error',
  'render-process-gone',
  'will-frame-navigate',
  'will-navigate',
  'will-prevent-unload',
  'will-redirect',
];

export interface WebContentsParts {
  readonly id: number;
  readonly calls: Calls;
  readonly events: EventEmitter;
  readonly session: Session;
  readonly frames: Frames;
  readonly loader: Loader;
  readonly send: WebContents['send'];
  readonly crash: () => void;
  readonly isCrashed: () => boolean;
  readonly isDestroyed: () => boolean;
  /** Resolves when the page may be loaded. */
  readonly beforeLoad: () => Promise<void>;
  readonly setWindowOpenHandler: WebContents['setWindowOpenHandler'];
}

/** Electron's `webContents`: what the program sees of a page. */
export function createWebContents(parts: WebContentsParts): WebContents {
  const { id, calls, events, session, frames, loader, send, crash, beforeLoad } = parts;
  return standFor<WebContents>(
    'WebContents',
    {
      ...calls.noted('WebContents', [
        'closeDevTools',
        'openDevTools',
        'setAudioMuted',
        'setBackgroundThrottling',
        'setIgnoreMenuShortcuts',
        'setWebRTCIPHandlingPolicy',
        'setZoomFactor',
        'setZoomLevel',
      ]),
      id,
      session,
      get mainFrame() {
        return frames.main;
      },
      loadURL: async (url) => {
        await beforeLoad();
        await loader.loadURL(url);
      },
      reload: () => loader.reload(false),
      reloadIgnoringCache: () => loader.reload(true),
      isLoading: loader.isLoading,
      getURL: () => frames.main.url,
      send,
      forcefullyCrashRenderer: crash,
      isCrashed: parts.isCrashed,
      isDestroyed: parts.isDestroyed,
      getZoomFactor: () => 1,
      setVisualZoomLevelLimits: async (...limits) => calls.note('WebContents.setVisualZoomLevelLimits', ...limits),
      setWindowOpenHandler: parts.setWindowOpenHandler,
    },
    events,
  );
}
