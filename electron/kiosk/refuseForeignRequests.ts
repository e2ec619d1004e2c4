import type { WebRequest } from 'electron';
import type { Log } from '../log/openLog.ts';
import { parseAddress } from './addresses.ts';

/**
 * Cancels every request that leaves the program: the exhibit loads its own files and nothing else (Electron's
 * checklist, item 1). `data:` carries the placeholders of pictures, `devtools:` the developer tools where they are allowed.
 */
export function refuseForeignRequests(
  webRequest: Pick<WebRequest, 'onBeforeRequest'>,
  options: { readonly allowsDevTools: boolean },
  log: Log,
): void {
  webRequest.onBeforeRequest(({ url, resourceType }, answer) => {
    const isOurs =
      parseAddress(url) !== undefined ||
      (url.startsWith('data:') && resourceType === 'image') ||
      (url.startsWith('devtools:') && options.allowsDevTools);
    if (!isOurs) log.warn('request-cancelled', { address: url.slice(0, 300), resourceType });
    answer({ cancel: !isOurs });
  });
}
