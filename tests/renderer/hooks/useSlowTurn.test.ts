import '../support/browser.ts';
import { act, renderHook } from '@testing-library/react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { useSlowTurn } from '../../../renderer/hooks/useSlowTurn.ts';

const sceneMs = 10_000;

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

const scene = () => act(() => vi.advanceTimersByTime(sceneMs));
const show = (first: Parameters<typeof useSlowTurn>[0]) => renderHook(useSlowTurn, { initialProps: first });

it('shows the next picture after its time, once it is decoded', () => {
  const { result, rerender } = show({ count: 3, sceneMs, decoded: 0 });
  scene();
  scene();
  expect(result.current).toBe(0);
  rerender({ count: 3, sceneMs, decoded: 1 });
  scene();
  expect(result.current).toBe(1);
});

it('leaves a single picture where it is', () => {
  const { result } = show({ count: 1, sceneMs, decoded: 5 });
  scene();
  expect(result.current).toBe(0);
});

it('rests while nobody can see it', () => {
  const hidden = vi.spyOn(document, 'hidden', 'get').mockReturnValue(true);
  const { result } = show({ count: 3, sceneMs, decoded: 5 });
  scene();
  scene();
  expect(result.current).toBe(0);
  hidden.mockReturnValue(false);
  act(() => {
    document.dispatchEvent(new Event('visibilitychange'));
  });
  scene();
  expect(result.current).toBe(1);
});
