import type { DevTools } from '../chromium/devTools.ts';
import type { Page } from '../chromium/openPage.ts';

export interface PageWatch {
  /** Opens a page that may stay. */
  readonly open: (opening: () => Promise<Page>) => Promise<Page>;
}

/**
 * A stranger is closed when it asks for its document or, where it asks for none, so much later. Not sooner: an onlooker
 * holds a new page until it has looked at it, and with it the thread of the page that opened it; closed while it is held,
 * it would never let go.
 */
const GRACE_MS = 1_000;

/** Closes every page that the program has not opened itself, and says when one of its own has gone. */
export async function watchPages(devTools: DevTools, onGone: (pageId: string) => void): Promise<PageWatch> {
  const own = new Set<string>();
  const strangers = new Set<string>();
  const openings = new Set<Promise<Page>>();

  const close = (targetId: string) => {
    // It may have gone by itself.
    devTools.send('Target.closeTarget', { targetId }).catch(() => undefined);
  };

  devTools.on('Target.targetCreated', async ({ targetInfo: { targetId, type } }) => {
    if (type !== 'page') return;
    // The news of a page comes before the answer to the wish for it.
    await Promise.allSettled(openings);
    if (own.has(targetId)) return;
    strangers.add(targetId);
    setTimeout(() => close(targetId), GRACE_MS).unref();
  });
  devTools.on('Fetch.requestPaused', ({ frameId, resourceType }) => {
    if (resourceType === 'Document' && strangers.has(frameId)) close(frameId);
  });
  devTools.on('Target.targetDestroyed', ({ targetId }) => {
    strangers.delete(targetId);
    if (own.delete(targetId)) onGone(targetId);
  });
  await devTools.send('Target.setDiscoverTargets', { discover: true });

  return {
    open: async (opening) => {
      const page = opening();
      openings.add(page);
      try {
        const opened = await page;
        own.add(opened.id);
        return opened;
      } finally {
        openings.delete(page);
      }
    },
  };
}
