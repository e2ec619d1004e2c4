import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { afterNextPaint } from '../../../renderer/lib/afterNextPaint.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

it('works once, after the next frame and not in it', () => {
  const steps: string[] = [];
  requestAnimationFrame(() => steps.push('frame'));
  afterNextPaint(() => steps.push('work'));
  requestAnimationFrame(() => steps.push('rest of the frame'));
  vi.advanceTimersByTime(10_000);
  expect(steps).toEqual(['frame', 'rest of the frame', 'work']);
});

it('does not wait for ever where nothing is drawn, as out of sight', () => {
  vi.stubGlobal('requestAnimationFrame', () => 1);
  const work = vi.fn();
  afterNextPaint(work);
  vi.advanceTimersByTime(10_000);
  expect(work).toHaveBeenCalledOnce();
});

it('can be called off', () => {
  const work = vi.fn();
  afterNextPaint(work)();
  vi.advanceTimersByTime(10_000);
  expect(work).not.toHaveBeenCalled();
});
