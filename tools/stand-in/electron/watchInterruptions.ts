import type { EventEmitter } from 'node:events';
import type { HandlerDetails, WindowOpenHandlerResponse } from 'electron';
import type { Addresses } from '../border/addresses.ts';
import type { DevToolsSession } from '../chromium/devTools.ts';
import type { Calls } from './calls.ts';
import { emitPreventable } from './preventable.ts';

export interface InterruptionParts {
  readonly events: EventEmitter;
  readonly calls: Calls;
  readonly addresses: Addresses;
  readonly openerUrl: () => string;
  readonly answerWindowOpen: (details: HandlerDetails) => WindowOpenHandlerResponse | undefined;
}

/** Asks the program about what a page would put before itself: a second window, a dialog. Neither comes up. */
export function watchInterruptions(devTools: DevToolsSession, parts: InterruptionParts): void {
  const { events, calls, addresses, openerUrl, answerWindowOpen } = parts;

  devTools.on('Page.windowOpen', ({ url, windowName, windowFeatures }) => {
    const answer = answerWindowOpen({
      url: addresses.fromWeb(url),
      frameName: windowName,
      features: windowFeatures.join(','),
      disposition: 'new-window',
      referrer: { url: openerUrl(), policy: 'default' },
    });
    if (answer?.action !== 'deny') calls.note('window.open', addresses.fromWeb(url), 'no page opens a window here');
  });

  devTools.on('Page.javascriptDialogOpening', ({ type, message }) => {
    calls.note('dialog', type, message);
    const accept = type === 'beforeunload' && emitPreventable(events, 'will-prevent-unload', {});
    // An onlooker may have answered it already.
    devTools.send('Page.handleJavaScriptDialog', { accept }).catch(() => undefined);
  });
}
