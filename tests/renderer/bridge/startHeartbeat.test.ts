import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { BEAT_EVERY_MS, startHeartbeat } from '../../../renderer/bridge/startHeartbeat.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

it('beats at once and then while the event loop turns, and stops when told', async () => {
  let beats = 0;
  const stop = startHeartbeat({
    beat: async () => {
      beats += 1;
    },
  });
  await vi.advanceTimersByTimeAsync(3 * BEAT_EVERY_MS);
  expect(beats).toBe(4);
  stop();
  await vi.advanceTimersByTimeAsync(3 * BEAT_EVERY_MS);
  expect(beats).toBe(4);
});

it('goes on beating when a beat is not answered', async () => {
  let beats = 0;
  const stop = startHeartbeat({
    beat: () => {
      beats += 1;
      return Promise.reject(new Error('nobody there'));
    },
  });
  await vi.advanceTimersByTimeAsync(2 * BEAT_EVERY_MS);
  stop();
  expect(beats).toBe(3);
});
