import { EventEmitter } from 'node:events';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { keepWindow } from '../../electron/kiosk/keepWindow.ts';
import { aLog } from './support/aLog.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

function anExhibition() {
  const windows: EventEmitter[] = [];
  const state = { isQuitting: false };
  const log = aLog();
  const open = () => {
    const window = new EventEmitter();
    windows.push(window);
    return window;
  };
  keepWindow(open, () => state.isQuitting, log);
  return { windows, state, log };
}

it('opens another window when one is lost, and says so', async () => {
  const { windows, log } = anExhibition();
  expect(windows).toHaveLength(1);
  windows[0]?.emit('closed');
  await vi.advanceTimersByTimeAsync(0);
  expect(windows).toHaveLength(2);
  expect(log.events()).toEqual(['window-lost']);
});

it('does not spin over windows that cannot stay open', async () => {
  const { windows } = anExhibition();
  windows.at(-1)?.emit('closed');
  await vi.advanceTimersByTimeAsync(0);
  windows.at(-1)?.emit('closed');
  await vi.advanceTimersByTimeAsync(999);
  expect(windows).toHaveLength(2);
  await vi.advanceTimersByTimeAsync(1);
  expect(windows).toHaveLength(3);
});

it('lets the last window go when the program quits', async () => {
  const { windows, state, log } = anExhibition();
  state.isQuitting = true;
  windows[0]?.emit('closed');
  await vi.advanceTimersByTimeAsync(60_000);
  expect(windows).toHaveLength(1);
  expect(log.lines).toEqual([]);
});
