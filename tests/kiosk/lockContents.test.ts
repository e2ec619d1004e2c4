import type { WebContents } from 'electron';
import { describe, expect, it } from 'vitest';
import { lockContents } from '../../electron/kiosk/lockContents.ts';
import { aLog } from './support/aLog.ts';
import { anEvent, aSpeaker } from './support/aSpeaker.ts';

function aPage() {
  const log = aLog();
  const settings: { openWindow?: (details: { url: string }) => unknown; webRtc?: string } = {};
  const contents = aSpeaker<WebContents>({
    setWindowOpenHandler: (handler: (details: { url: string }) => unknown) => {
      settings.openWindow = handler;
    },
    setWebRTCIPHandlingPolicy: (policy: string) => {
      settings.webRtc = policy;
    },
  });
  lockContents(contents, log);
  return { contents, log, settings };
}

describe.each(['will-navigate', 'will-frame-navigate', 'will-redirect'])('%s', (name) => {
  it.each([
    ['https://example.com/'],
    ['kiosk://app/other.html'],
    ['kiosk://app/index.html?x'],
    ['kiosk://pack/media/a.avif'],
    ['kiosk://other/index.html'],
    ['file:///etc/passwd'],
    ['javascript:alert(1)'],
    ['data:text/html,x'],
    ['about:blank'],
  ])('leads nowhere: %s', (url) => {
    const { contents, log } = aPage();
    const event = anEvent({ url });
    contents.emit(name, event);
    expect(event.isPrevented).toBe(true);
    expect(log.lines).toMatchObject([{ event: 'navigation-refused', details: { address: url } }]);
  });

  it('may lead to the exhibit’s own page', () => {
    const { contents, log } = aPage();
    const event = anEvent({ url: 'kiosk://app/index.html' });
    contents.emit(name, event);
    expect(event.isPrevented).toBe(false);
    expect(log.lines).toEqual([]);
  });
});

it('opens no window', () => {
  const { settings, log } = aPage();
  expect(settings.openWindow?.({ url: 'kiosk://app/index.html' })).toEqual({ action: 'deny' });
  expect(log.events()).toEqual(['window-refused']);
});

it('embeds no page', () => {
  const { contents, log } = aPage();
  const event = anEvent();
  contents.emit('will-attach-webview', event);
  expect(event.isPrevented).toBe(true);
  expect(log.events()).toEqual(['webview-refused']);
});

it('chooses no Bluetooth device: without an answer Electron takes the first', () => {
  const { contents } = aPage();
  const event = anEvent();
  const answers: unknown[] = [];
  contents.emit('select-bluetooth-device', event, [{ deviceId: 'first' }], (id: string) => void answers.push(id));
  expect([event.isPrevented, answers]).toEqual([true, ['']]);
});

it('lets no page hold up its own reload', () => {
  const { contents } = aPage();
  const event = anEvent();
  contents.emit('will-prevent-unload', event);
  expect(event.isPrevented).toBe(true);
});

it('lets peer connections reach no network', () => {
  expect(aPage().settings.webRtc).toBe('disable_non_proxied_udp');
});
