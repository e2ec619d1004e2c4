import { EventEmitter } from 'node:events';
import type { App, OnBeforeRequestListenerDetails } from 'electron';
import { describe, expect, it, vi } from 'vitest';
import { createAddresses } from '../../../tools/stand-in/border/addresses.ts';
import { createRequestFilter } from '../../../tools/stand-in/electron/createWebRequest.ts';
import { createSchemes } from '../../../tools/stand-in/electron/schemes.ts';
import { standFor } from '../../../tools/stand-in/electron/standFor.ts';
import { parseOptions } from '../../../tools/stand-in/options.ts';

describe('what the stand-in lacks', () => {
  it('throws a sentence with its name, while what is there answers, events included', () => {
    const events = new EventEmitter();
    const app = standFor<App>('app', { getName: () => 'kiosk' }, events);
    const heard = vi.fn();

    expect(app.on('ready', heard)).toBe(app);
    events.emit('ready');
    expect(heard).toHaveBeenCalledOnce();
    expect(app.getName()).toBe('kiosk');
    expect(() => app.getLocale()).toThrow('The stand-in for Electron has no app.getLocale');
  });
});

describe('a scheme', () => {
  const secure = { standard: true, secure: true };
  const schemes = (isReady = false) => createSchemes(createAddresses(), () => isReady);

  it.each([
    ['without privileges', {}],
    ['that is not secure', { privileges: { standard: true } }],
    ['that goes around the policy', { privileges: { ...secure, bypassCSP: true } }],
    ['that may have service workers', { privileges: { ...secure, allowServiceWorkers: true } }],
  ])('%s is refused: here it would behave otherwise', (_, facts) => {
    const { protocol } = schemes();
    expect(() => protocol.registerSchemesAsPrivileged([{ scheme: 'kiosk', ...facts }])).toThrow('kiosk: is not');
  });

  it('is registered before the program is ready, as in Electron', () => {
    const { protocol } = schemes(true);
    expect(() => protocol.registerSchemesAsPrivileged([{ scheme: 'kiosk', privileges: secure }])).toThrow(
      'before app is ready',
    );
  });

  it('is answered once it has a handler', () => {
    const { protocol, answererOf } = schemes();
    protocol.registerSchemesAsPrivileged([{ scheme: 'kiosk', privileges: secure }]);
    expect(answererOf('kiosk://app/')).toBeUndefined();
    protocol.handle('kiosk', () => new Response('here'));
    expect(answererOf('kiosk://app/')?.isCorsEnabled).toBe(false);
    expect(() => protocol.handle('kiosk', () => new Response(''))).toThrow('already handled');
    expect(() => protocol.handle('other', () => new Response(''))).toThrow('other: is none');
  });
});

describe('a request', () => {
  const details = (url: string) => ({ url }) as OnBeforeRequestListenerDetails;

  it('is cancelled where the listener says so, among the addresses that it asked for', async () => {
    const { webRequest, isCancelled } = createRequestFilter();
    expect(await isCancelled(details('https://a.example/x'))).toBe(false);
    webRequest.onBeforeRequest({ urls: ['https://*.example/*'] }, (_details, decide) => decide({ cancel: true }));
    expect(await isCancelled(details('https://a.example/x'))).toBe(true);
    expect(await isCancelled(details('kiosk://app/x'))).toBe(false);
    webRequest.onBeforeRequest(null);
    expect(await isCancelled(details('https://a.example/x'))).toBe(false);
  });
});

describe('the command line', () => {
  it('gives the program what is not the stand-in’s', () => {
    const options = parseOptions(['--headless', '--user-data-dir=/data', '--size', '1080x1920', '--windowed', 'word']);
    expect(options).toMatchObject({
      mode: 'headless',
      size: { width: 1080, height: 1920 },
      isObserved: false,
      mayRelaunch: true,
      programArguments: ['--user-data-dir=/data', '--windowed', 'word'],
    });
    expect(options.ownArguments.toSorted()).toEqual(['--headless', '--size', '1080x1920'].toSorted());
  });

  it('opens full screen unless told otherwise', () => {
    expect(parseOptions([]).mode).toBe('kiosk');
    expect(parseOptions(['--windowed']).mode).toBe('windowed');
  });
});
