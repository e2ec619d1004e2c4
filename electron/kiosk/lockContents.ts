import type { WebContents } from 'electron';
import type { Log } from '../log/openLog.ts';
import { PAGE_URL } from './addresses.ts';

type Guarded = Pick<WebContents, 'on' | 'setWebRTCIPHandlingPolicy' | 'setWindowOpenHandler'>;

/**
 * Keeps a page where it is: no navigation, no redirect, no window, no embedded page, no question before leaving
 * (Electron's checklist, items 11 to 14). Its own address alone may be loaded again.
 */
export function lockContents(contents: Guarded, log: Log): void {
  const stay = (event: { readonly url: string; preventDefault(): void }) => {
    if (event.url === PAGE_URL) return;
    event.preventDefault();
    log.warn('navigation-refused', { address: event.url.slice(0, 300) });
  };
  contents.on('will-navigate', stay);
  contents.on('will-frame-navigate', stay);
  contents.on('will-redirect', stay);

  contents.setWindowOpenHandler(({ url }) => {
    log.warn('window-refused', { address: url.slice(0, 300) });
    return { action: 'deny' };
  });
  contents.on('will-attach-webview', (event) => {
    event.preventDefault();
    log.warn('webview-refused');
  });
  contents.on('select-bluetooth-device', (event, _devices, choose) => {
    event.preventDefault();
    choose('');
  });
  // Prevented, this event lets a page go without asking: a reload must not hang on it.
  contents.on('will-prevent-unload', (event) => event.preventDefault());
  // Peer connections speak past every request filter.
  contents.setWebRTCIPHandlingPolicy('disable_non_proxied_udp');
}
