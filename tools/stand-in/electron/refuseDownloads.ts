import type { EventEmitter } from 'node:events';
import type { DownloadItem } from 'electron';
import type { Addresses } from '../border/addresses.ts';
import type { DevTools } from '../chromium/devTools.ts';
import type { Calls } from './calls.ts';
import type { Contents } from './createContents.ts';
import { emitPreventable } from './preventable.ts';
import { standFor } from './standFor.ts';

export interface DownloadParts {
  readonly devTools: DevTools;
  readonly addresses: Addresses;
  readonly calls: Calls;
  readonly session: EventEmitter;
  readonly contentsOf: (frameId: string) => Contents | undefined;
}

/** Tells the session of every download that a page begins. None takes place, whether the program prevents it or not. */
export async function refuseDownloads({
  devTools,
  addresses,
  calls,
  session,
  contentsOf,
}: DownloadParts): Promise<void> {
  devTools.on('Browser.downloadWillBegin', ({ frameId, url, suggestedFilename }) => {
    const item = standFor<DownloadItem>('DownloadItem', {
      getURL: () => addresses.fromWeb(url),
      getFilename: () => suggestedFilename,
      cancel: () => undefined,
    });
    const isPrevented = emitPreventable(session, 'will-download', {}, item, contentsOf(frameId)?.webContents);
    if (!isPrevented) calls.note('DownloadItem', item.getURL(), 'no download takes place here');
  });
  await devTools.send('Browser.setDownloadBehavior', { behavior: 'deny', eventsEnabled: true });
}
