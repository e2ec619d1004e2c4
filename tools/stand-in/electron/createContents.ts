import type { EventEmitter } from 'node:events';
import type {
  HandlerDetails,
  Input,
  RenderProcessGoneDetails,
  Session,
  WebContents,
  WindowOpenHandlerResponse,
} from 'electron';
import type { Addresses } from '../border/addresses.ts';
import type { Page } from '../chromium/openPage.ts';
import type { PageScripts, Secrets } from '../page/scripts.ts';
import type { Calls } from './calls.ts';
import { createFrames, type Frames } from './createFrames.ts';
import type { Ipc } from './createIpcMain.ts';
import { createLoader, type Loader } from './createLoader.ts';
import { createTalk } from './createTalk.ts';
import { emitPreventable } from './preventable.ts';
import { reportFaults } from './reportFaults.ts';
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
  'will-redirect',
];

export interface ContentsParts {
  readonly id: number;
  readonly page: Promise<Page>;
  readonly scripts: PageScripts;
  readonly secrets: Secrets;
  readonly addresses: Addresses;
  readonly calls: Calls;
  readonly ipc: Ipc;
  readonly session: Session;
  readonly report: (fault: string) => void;
  /** Resolves when Chromium knows what the program allows. */
  readonly beforeLoad: () => Promise<void>;
  readonly onCrash: (details: RenderProcessGoneDetails) => void;
}

/** A page: what the program sees of it, and what the rest of the stand-in asks of it. */
export interface Contents {
  readonly webContents: WebContents;
  readonly events: EventEmitter;
  readonly frames: Frames;
  readonly loader: Loader;
  readonly isKeyPrevented: (input: Input) => boolean;
  readonly destroy: () => void;
}

/** What Chromium says of a renderer that was made to crash (SIGILL or its kin on every system). */
const CRASH_EXIT_CODE = 5;

export function createContents(parts: ContentsParts): Contents {
  const { id, page, scripts, secrets, addresses, calls, ipc, session, report, beforeLoad, onCrash } = parts;
  const events = calls.events('WebContents', CONTENTS_EVENTS);
  const frames = createFrames(addresses);
  const loader = createLoader(page, events, addresses, () => frames.main.url);
  let answerWindowOpen: ((details: HandlerDetails) => WindowOpenHandlerResponse) | undefined;
  let isDestroyed = false;
  let isCrashed = false;

  const talk = createTalk({
    secrets,
    frames,
    ipc,
    calls,
    events,
    sender: () => webContents,
    toWeb: addresses.toWeb,
    onViolation: report,
  });

  const crash = () => {
    // It answers that its target has crashed.
    page.then((opened) => opened.session.send('Page.crash')).catch(() => undefined);
  };

  const webContents = standFor<WebContents>(
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
        await Promise.all([followed, beforeLoad()]);
        await loader.loadURL(url);
      },
      reload: () => loader.reload(false),
      reloadIgnoringCache: () => loader.reload(true),
      isLoading: loader.isLoading,
      getURL: () => frames.main.url,
      send: talk.send,
      forcefullyCrashRenderer: crash,
      isCrashed: () => isCrashed,
      isDestroyed: () => isDestroyed,
      getZoomFactor: () => 1,
      setVisualZoomLevelLimits: async (...limits) => calls.note('WebContents.setVisualZoomLevelLimits', ...limits),
      setWindowOpenHandler: (handler) => {
        answerWindowOpen = handler;
      },
    },
    events,
  );

  const follow = async () => {
    const { id: pageId, session: devTools } = await page;
    frames.follow(pageId, devTools);
    loader.follow(pageId, devTools);
    devTools.on('Inspector.targetCrashed', () => {
      isCrashed = true;
      frames.forgetChildren();
      loader.breakOff();
      const details = { reason: 'crashed', exitCode: CRASH_EXIT_CODE } as const;
      events.emit('render-process-gone', {}, details);
      onCrash(details);
    });
    devTools.on('Inspector.targetReloadedAfterCrash', () => {
      isCrashed = false;
    });
    devTools.on('Page.windowOpen', ({ url, windowName, windowFeatures }) => {
      const answer = answerWindowOpen?.({
        url: addresses.fromWeb(url),
        frameName: windowName,
        features: windowFeatures.join(','),
        disposition: 'new-window',
        referrer: { url: frames.main.url, policy: 'default' },
      });
      if (answer?.action !== 'deny') calls.note('window.open', addresses.fromWeb(url), 'no page opens a window here');
    });
    devTools.on('Page.javascriptDialogOpening', ({ type, message }) => {
      calls.note('dialog', type, message);
      // Only leaving a page is agreed to. An onlooker may have been quicker.
      devTools.send('Page.handleJavaScriptDialog', { accept: type === 'beforeunload' }).catch(() => undefined);
    });
    await reportFaults(devTools, (text) => {
      if (!text.includes(secrets.questionPath)) report(text);
    });
    await talk.follow(pageId, devTools);
    await devTools.send('Page.addScriptToEvaluateOnNewDocument', { source: scripts.page });
    await devTools.send('Page.addScriptToEvaluateOnNewDocument', { source: scripts.preload, worldName: secrets.world });
  };

  const followed = follow();
  // A window that is closed while it opens has a page that nobody will load.
  followed.catch(() => undefined);

  return {
    webContents,
    events,
    frames,
    loader,
    isKeyPrevented: (input) => emitPreventable(events, 'before-input-event', {}, input),
    destroy: () => {
      isDestroyed = true;
      loader.breakOff();
      events.emit('destroyed');
    },
  };
}
