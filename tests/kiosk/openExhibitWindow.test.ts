import type { App, BrowserWindow, WebContents } from 'electron';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { watchQuit } from '../../electron/kiosk/guardClose.ts';
import { openExhibitWindow } from '../../electron/kiosk/openExhibitWindow.ts';
import { aLog } from './support/aLog.ts';
import { anEvent, aSpeaker } from './support/aSpeaker.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** A window that writes down what it is told. */
function aWindow({ isWindowed = false, loadURL = async (_url: string) => undefined } = {}) {
  const told: string[] = [];
  const log = aLog();
  const app = aSpeaker<App>();
  const contents = aSpeaker<WebContents>({
    isDestroyed: () => told.includes('destroyed'),
    loadURL: (url: string) => {
      told.push(`load ${url}`);
      return loadURL(url);
    },
  });
  const window = aSpeaker<BrowserWindow>({
    webContents: contents,
    show: () => void told.push('show'),
    setAlwaysOnTop: (isOnTop: boolean, level: string) => void told.push(`on top ${isOnTop} ${level}`),
  });
  const bounds = { x: 0, y: 0, width: 1920, height: 1080 };
  const wishes = { bounds, isWindowed, allowsDevTools: false, preload: 'preload.cjs' };
  const watch = { expectFirst: () => void told.push('expect a beat') };
  openExhibitWindow(() => window, wishes, { watch, isQuitting: watchQuit(app), log });
  const crash = () => contents.emit('render-process-gone', anEvent(), { reason: 'crashed', exitCode: 5 });
  return { app, window, contents, told, log, crash };
}

it('opens at the attract screen, on top of everything, and shows itself once painted', () => {
  const { window, told } = aWindow();
  expect(told).toEqual(['on top true screen-saver', 'expect a beat', 'load kiosk://app/index.html']);
  window.emit('ready-to-show');
  expect(told.at(-1)).toBe('show');
});

it('leaves a developer’s other windows above it, and lets itself be closed', () => {
  const { window, told } = aWindow({ isWindowed: true });
  const event = anEvent();
  window.emit('close', event);
  expect(told).toEqual(['expect a beat', 'load kiosk://app/index.html']);
  expect(event.isPrevented).toBe(false);
});

it('cannot be closed by Alt+F4, only by quitting the program', () => {
  const { app, window, log } = aWindow();
  const altF4 = anEvent();
  window.emit('close', altF4);
  expect(altF4.isPrevented).toBe(true);
  expect(log.events()).toEqual(['close-refused']);

  app.emit('before-quit', anEvent());
  const quit = anEvent();
  window.emit('close', quit);
  expect(quit.isPrevented).toBe(false);
});

it('says in the log when the page cannot be loaded', async () => {
  const { log } = aWindow({
    loadURL: async () => {
      throw new Error('ERR_FAILED');
    },
  });
  await vi.advanceTimersByTimeAsync(0);
  expect(log.events()).toEqual(['page-not-loaded']);
});

describe('after a crash', () => {
  const loads = (told: readonly string[]) => told.filter((line) => line.startsWith('load')).length;

  it('is back at the attract screen at once, and it is in the log', async () => {
    const { told, log, crash } = aWindow();
    crash();
    expect(loads(told)).toBe(1);
    await vi.advanceTimersByTimeAsync(0);
    expect(told.slice(-2)).toEqual(['expect a beat', 'load kiosk://app/index.html']);
    expect(loads(told)).toBe(2);
    expect(log.lines).toMatchObject([
      { level: 'error', event: 'renderer-gone', details: { reason: 'crashed', exitCode: 5 } },
    ]);
  });

  it('takes longer each time it crashes again: 1, 5 and then 30 seconds', async () => {
    const { told, crash } = aWindow();
    crash();
    await vi.advanceTimersByTimeAsync(0);
    for (const pauseMs of [1_000, 5_000, 30_000, 30_000]) {
      const before = loads(told);
      crash();
      await vi.advanceTimersByTimeAsync(pauseMs - 1);
      expect(loads(told)).toBe(before);
      await vi.advanceTimersByTimeAsync(1);
      expect(loads(told)).toBe(before + 1);
    }
  });

  it('forgives a crash of ten minutes ago', async () => {
    const { told, crash } = aWindow();
    crash();
    await vi.advanceTimersByTimeAsync(10 * 60_000);
    crash();
    await vi.advanceTimersByTimeAsync(0);
    expect(loads(told)).toBe(3);
  });

  it('loads nothing into a window that is gone by then', async () => {
    const { told, crash } = aWindow();
    crash();
    told.push('destroyed');
    await vi.advanceTimersByTimeAsync(60_000);
    expect(loads(told)).toBe(1);
  });
});
