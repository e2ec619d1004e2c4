import type { CallbackResponse, OnBeforeRequestListenerDetails } from 'electron';
import { expect, it } from 'vitest';
import { refuseForeignRequests } from '../../electron/kiosk/refuseForeignRequests.ts';
import { aLog } from './support/aLog.ts';

type Listener = (details: OnBeforeRequestListenerDetails, answer: (response: CallbackResponse) => void) => void;

function aFilter({ allowsDevTools = false } = {}) {
  const log = aLog();
  let listener: Listener | undefined;
  const onBeforeRequest = (...given: readonly unknown[]) => {
    listener = given.at(-1) as Listener;
  };
  refuseForeignRequests({ onBeforeRequest }, { allowsDevTools }, log);
  const isCancelled = (url: string, resourceType: OnBeforeRequestListenerDetails['resourceType'] = 'xhr') => {
    let cancel: boolean | undefined;
    listener?.({ url, resourceType } as OnBeforeRequestListenerDetails, (response) => {
      cancel = response.cancel;
    });
    return cancel;
  };
  return { isCancelled, log };
}

it.each([['kiosk://app/index.html'], ['kiosk://pack/media/a.avif']])('lets %s through', (url) => {
  const { isCancelled, log } = aFilter();
  expect(isCancelled(url)).toBe(false);
  expect(log.lines).toEqual([]);
});

it.each([
  ['https://example.com/'],
  ['http://127.0.0.1/'],
  ['ws://example.com/'],
  ['wss://example.com/'],
  ['ftp://example.com/'],
  ['file:///etc/passwd'],
  ['blob:kiosk://app/0'],
  ['chrome://gpu/'],
  ['chrome-extension://abc/'],
  ['kiosk://other/'],
  ['kiosk://app.example.com/'],
  ['about:blank'],
  ['devtools://devtools/bundled/inspector.html'],
  ['filesystem:kiosk://app/a'],
  ['javascript:alert(1)'],
])('cancels %s and says so', (url) => {
  const { isCancelled, log } = aFilter();
  expect(isCancelled(url)).toBe(true);
  expect(log.events()).toEqual(['request-cancelled']);
});

it('lets a data address be a picture and nothing else', () => {
  const { isCancelled } = aFilter();
  expect(isCancelled('data:image/webp;base64,AA==', 'image')).toBe(false);
  expect(isCancelled('data:text/html,<script>', 'mainFrame')).toBe(true);
  expect(isCancelled('data:text/javascript,1', 'script')).toBe(true);
});

it('lets the developer tools load where they are allowed', () => {
  expect(aFilter({ allowsDevTools: true }).isCancelled('devtools://devtools/bundled/inspector.html')).toBe(false);
});
