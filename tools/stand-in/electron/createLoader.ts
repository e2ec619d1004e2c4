import type { EventEmitter } from 'node:events';
import type { Addresses } from '../border/addresses.ts';
import type { DevToolsSession } from '../chromium/devTools.ts';
import type { Page } from '../chromium/openPage.ts';
import { loadError } from './loadError.ts';

/** Loads pages on the program's own wish, and tells such loading from a page's. */
export interface Loader {
  readonly loadURL: (url: string) => Promise<void>;
  readonly reload: (ignoreCache: boolean) => void;
  readonly isLoading: () => boolean;
  /** Says, once, whether a request for a document is one that the program asked for. */
  readonly isAskedFor: (webUrl: string) => boolean;
  /** Turns Chromium's news of loading into Electron's events. */
  readonly follow: (pageId: string, session: DevToolsSession) => void;
  /** The renderer is gone, and whatever was being loaded with it. */
  readonly breakOff: () => void;
}

export function createLoader(
  page: Promise<Page>,
  events: EventEmitter,
  addresses: Addresses,
  current: () => string,
): Loader {
  let askedFor: string | undefined;
  let isLoading = false;
  let waiting: { readonly loaded: () => void; readonly broken: () => void } | undefined;

  const nextLoad = (url: string) =>
    new Promise<void>((loaded, fail) => {
      waiting?.broken();
      waiting = { loaded, broken: () => fail(loadError('net::ERR_ABORTED', url)) };
    });

  return {
    isLoading: () => isLoading,
    isAskedFor: (webUrl) => {
      const isIt = askedFor === webUrl;
      if (isIt) askedFor = undefined;
      return isIt;
    },
    loadURL: async (url) => {
      const { session } = await page;
      const webUrl = addresses.toWeb(url);
      askedFor = withoutFragment(webUrl);
      const loaded = nextLoad(url);
      // Whoever has already heard that the loading failed need not hear it twice.
      loaded.catch(() => undefined);
      const { errorText, loaderId } = await session.send('Page.navigate', { url: webUrl });
      if (errorText) {
        const error = loadError(errorText, url);
        events.emit('did-fail-load', {}, error.errno, error.code, url, true);
        throw error;
      }
      // Without a loader it was only the fragment that changed.
      if (loaderId !== undefined) await loaded;
    },
    reload: (ignoreCache) => {
      askedFor = withoutFragment(addresses.toWeb(current()));
      // A page that has just gone cannot be loaded again, and nobody waits for it.
      page.then(({ session }) => session.send('Page.reload', { ignoreCache })).catch(() => undefined);
    },
    follow: (pageId, session) => {
      session.on('Page.frameStartedLoading', ({ frameId }) => {
        if (frameId !== pageId) return;
        isLoading = true;
        events.emit('did-start-loading');
      });
      session.on('Page.frameStoppedLoading', ({ frameId }) => {
        if (frameId !== pageId) return;
        isLoading = false;
        events.emit('did-stop-loading');
      });
      session.on('Page.frameNavigated', ({ frame }) => {
        if (frame.id === pageId) events.emit('did-navigate', {}, addresses.fromWeb(frame.url));
      });
      session.on('Page.navigatedWithinDocument', ({ frameId, url }) => {
        events.emit('did-navigate-in-page', {}, addresses.fromWeb(url), frameId === pageId);
      });
      session.on('Page.domContentEventFired', () => events.emit('dom-ready', {}));
      session.on('Page.loadEventFired', () => {
        waiting?.loaded();
        waiting = undefined;
        events.emit('did-finish-load');
      });
    },
    breakOff: () => {
      isLoading = false;
      waiting?.broken();
      waiting = undefined;
    },
  };
}

const withoutFragment = (url: string) => url.replace(/#.*$/s, '');
