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
import { CONTENTS_EVENTS, createWebContents } from './createWebContents.ts';
import { emitPreventable } from './preventable.ts';
import { reportFaults } from './reportFaults.ts';
import { watchInterruptions } from './watchInterruptions.ts';

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

/** What Chromium says of a renderer that was made to crash: SIGTRAP. */
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

  const webContents = createWebContents({
    id,
    calls,
    events,
    session,
    frames,
    loader,
    send: talk.send,
    crash: () => {
      // It answers that its target has crashed.
      page.then((opened) => opened.session.send('Page.crash')).catch(() => undefined);
    },
    isCrashed: () => isCrashed,
    isDestroyed: () => isDestroyed,
    beforeLoad: async () => {
      await Promise.all([followed, beforeLoad()]);
    },
    setWindowOpenHandler: (handler) => {
      answerWindowOpen = handler;
    },
  });

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
    watchInterruptions(devTools, {
      events,
      calls,
      addresses,
      openerUrl: () => frames.main.url,
      answerWindowOpen: (details) => answerWindowOpen?.(details),
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
