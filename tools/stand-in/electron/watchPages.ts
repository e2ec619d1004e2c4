import type { DevTools } from '../chromium/devTools.ts';
import type { Page } from '../chromium/openPage.ts';

export interface PageWatch {
  /** Opens a page that may stay. */
  readonly open: (opening: () => Promise<Page>) => Promise<Page>;
}

/** Closes every page that the program has not opened itself, and says when one of its own has gone. */
export async function watchPages(devTools: DevTools, onGone: (pageId: string) => void): Promise<PageWatch> {
  const own = new Set<string>();
  const openings = new Set<Promise<Page>>();

  devTools.on('Target.targetCreated', async ({ targetInfo: { targetId, type } }) => {
    if (type !== 'page') return;
    // The news of a page comes before the answer to the wish for it.
    await Promise.allSettled(openings);
    if (!own.has(targetId)) await devTools.send('Target.closeTarget', { targetId }).catch(() => undefined);
  });
  devTools.on('Target.targetDestroyed', ({ targetId }) => {
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
