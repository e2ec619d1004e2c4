import '../support/browser.ts';
import { act, renderHook } from '@testing-library/react';
import { MotionConfig } from 'framer-motion';
import { createElement, type ReactNode } from 'react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { useSlowTurn } from '../../../renderer/hooks/useSlowTurn.ts';
import { sight } from '../../../renderer/lib/sight.ts';

const stayMs = 10_000;
const stayMsOf = () => stayMs;

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

const scene = () => act(() => vi.advanceTimersByTime(stayMs));
const show = (first: Parameters<typeof useSlowTurn>[0]) => renderHook(useSlowTurn, { initialProps: first });

it('shows the next picture after its time, once it is decoded', () => {
  const { result, rerender } = show({ count: 3, stayMsOf, isReady: (turn) => turn < 1 });
  scene();
  scene();
  expect(result.current).toBe(0);
  rerender({ count: 3, stayMsOf, isReady: (turn) => turn < 2 });
  scene();
  expect(result.current).toBe(1);
});

it('leaves a single picture where it is', () => {
  const { result } = show({ count: 1, stayMsOf });
  scene();
  expect(result.current).toBe(0);
});

it('rests while nobody can see it', () => {
  const hidden = vi.spyOn(document, 'hidden', 'get').mockReturnValue(true);
  const { result } = show({ count: 3, stayMsOf });
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

it('rests while the host says that nobody can see it, as on a machine that sleeps', () => {
  const { result } = show({ count: 3, stayMsOf });
  act(() => sight.show(false));
  scene();
  scene();
  expect(result.current).toBe(0);
  act(() => sight.show(true));
  scene();
  expect(result.current).toBe(1);
});

it('gives each its own time', () => {
  const { result } = show({ count: 3, stayMsOf: (turn) => (turn === 0 ? 2 * stayMs : stayMs) });
  scene();
  expect(result.current).toBe(0);
  scene();
  expect(result.current).toBe(1);
  scene();
  expect(result.current).toBe(2);
});

it('stands still where calm is wanted', () => {
  const wrapper = ({ children }: { readonly children: ReactNode }) =>
    createElement(MotionConfig, { reducedMotion: 'always' }, children);
  const { result } = renderHook(() => useSlowTurn({ count: 3, stayMsOf }), { wrapper });
  scene();
  expect(result.current).toBe(0);
});
