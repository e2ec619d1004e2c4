import { expect, it } from 'vitest';
import { kioskWindowOptions, type WindowWishes } from '../../electron/kiosk/kioskWindowOptions.ts';

const optionsOf = (wishes: Partial<WindowWishes> = {}) =>
  kioskWindowOptions({
    bounds: { x: 1920, y: 0, width: 3840, height: 2160 },
    isWindowed: false,
    allowsDevTools: false,
    preload: 'preload.cjs',
    ...wishes,
  });

it('fills the chosen display, without a frame', () => {
  expect(optionsOf()).toMatchObject({
    x: 1920,
    y: 0,
    width: 3840,
    height: 2160,
    kiosk: true,
    fullscreen: true,
    frame: false,
  });
});

it('is an ordinary window for developers', () => {
  const options = optionsOf({ isWindowed: true });
  expect(options).toMatchObject({ width: 1280, height: 800, frame: true });
  expect(options.kiosk ?? options.fullscreen ?? options.x).toBeUndefined();
});

it.each([false, true])('keeps the page in its sandbox, windowed or not: %s', (isWindowed) => {
  expect(optionsOf({ isWindowed }).webPreferences).toEqual({
    preload: 'preload.cjs',
    sandbox: true,
    contextIsolation: true,
    nodeIntegration: false,
    webviewTag: false,
    navigateOnDragDrop: false,
    spellcheck: false,
    disableDialogs: true,
    devTools: false,
    backgroundThrottling: false,
  });
});

it('has developer tools only where they are allowed', () => {
  expect(optionsOf({ allowsDevTools: true }).webPreferences?.devTools).toBe(true);
});

it('stays dark until there is something to show', () => {
  expect(optionsOf()).toMatchObject({ show: false, backgroundColor: '#1d1a17' });
});

it('wears the icon that it is given, and leaves it to the system where there is none', () => {
  expect(optionsOf({ icon: 'icon.png' }).icon).toBe('icon.png');
  expect(optionsOf()).not.toHaveProperty('icon');
});
