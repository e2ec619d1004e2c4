import type { CallbackResponse, OnBeforeRequestListenerDetails, WebRequest, WebRequestFilter } from 'electron';
import { standFor } from './standFor.ts';

type Listener = (details: OnBeforeRequestListenerDetails, answer: (response: CallbackResponse) => void) => void;

/** Electron's `session.webRequest`, and the question that it puts to the program before each request. */
export interface RequestFilter {
  readonly webRequest: WebRequest;
  readonly isCancelled: (details: OnBeforeRequestListenerDetails) => Promise<boolean>;
}

export function createRequestFilter(): RequestFilter {
  let urls: readonly string[] = [];
  let listener: Listener | null = null;

  const onBeforeRequest = (first: WebRequestFilter | Listener | null, second?: Listener | null) => {
    urls = first !== null && typeof first === 'object' ? first.urls : ['<all_urls>'];
    listener = first !== null && typeof first === 'object' ? (second ?? null) : first;
  };

  return {
    webRequest: standFor<WebRequest>('webRequest', { onBeforeRequest }),
    isCancelled: (details) =>
      new Promise((answer) => {
        if (!listener || !urls.some((pattern) => isMatch(pattern, details.url))) return answer(false);
        listener(details, ({ cancel, redirectURL }) => {
          if (redirectURL !== undefined) throw new Error('The stand-in for Electron redirects no request.');
          answer(cancel === true);
        });
      }),
  };
}

/** Electron's patterns: `*` stands for any text. */
function isMatch(pattern: string, url: string): boolean {
  if (pattern === '<all_urls>') return true;
  const parts = pattern.split('*').map((part) => part.replace(/[\\^$.|?+()[\]{}]/g, '\\$&'));
  return new RegExp(`^${parts.join('.*')}$`).test(url);
}
