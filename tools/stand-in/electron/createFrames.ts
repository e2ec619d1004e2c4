import type { WebFrameMain } from 'electron';
import type { Addresses } from '../border/addresses.ts';
import type { DevToolsSession } from '../chromium/devTools.ts';
import { standFor } from './standFor.ts';

interface Known {
  readonly frame: WebFrameMain;
  /** As Chromium knows it. */
  url: string;
  isGone: boolean;
}

/** The frames of one page, as Electron shows them: the same object for the same frame as long as it lives. */
export interface Frames {
  readonly main: WebFrameMain;
  readonly find: (frameId: string) => WebFrameMain | undefined;
  readonly has: (frameId: string) => boolean;
  /** Learns where a frame is, should the news of its navigation come later than its first word. */
  readonly locate: (frameId: string, webUrl: string) => void;
  /** Forgets every frame but the main one: their process is gone. */
  readonly forgetChildren: () => void;
  /** Follows the frames of a page; its main frame has the page's id. */
  readonly follow: (pageId: string, session: DevToolsSession) => void;
}

export function createFrames(addresses: Addresses): Frames {
  const known = new Map<string, Known>();

  const create = (parent: WebFrameMain | null): Known => {
    const here: Known = {
      url: 'about:blank',
      isGone: false,
      frame: standFor<WebFrameMain>('WebFrameMain', {
        get url() {
          return addresses.fromWeb(here.url);
        },
        get origin() {
          return originOf(addresses.fromWeb(here.url));
        },
        get parent() {
          return parent;
        },
        get top() {
          return main.frame;
        },
        get detached() {
          return here.isGone;
        },
        isDestroyed: () => here.isGone,
      }),
    };
    return here;
  };
  const main = create(null);

  const forget = (frameId: string) => {
    const here = known.get(frameId);
    if (here) here.isGone = true;
    known.delete(frameId);
  };

  const locate: Frames['locate'] = (frameId, webUrl) => {
    const here = known.get(frameId);
    if (here) here.url = webUrl;
  };

  return {
    main: main.frame,
    find: (frameId) => known.get(frameId)?.frame,
    has: (frameId) => known.has(frameId),
    locate,
    forgetChildren: () => {
      for (const [frameId, here] of known) if (here !== main) forget(frameId);
    },
    follow: (pageId, session) => {
      known.set(pageId, main);
      session.on('Page.frameAttached', ({ frameId, parentFrameId }) => {
        if (!known.has(frameId)) known.set(frameId, create(known.get(parentFrameId)?.frame ?? null));
      });
      session.on('Page.frameDetached', ({ frameId, reason }) => {
        // A frame that is swapped goes on elsewhere.
        if (reason === 'remove') forget(frameId);
      });
      session.on('Page.frameNavigated', ({ frame }) => locate(frame.id, frame.url));
      session.on('Page.navigatedWithinDocument', ({ frameId, url }) => locate(frameId, url));
    },
  };
}

/** `URL.origin` knows no origin of a scheme that it has not been taught. */
function originOf(url: string): string {
  const [origin] = /^[a-z][a-z0-9+.-]*:\/\/[^/?#]+/i.exec(url) ?? ['null'];
  return origin;
}
