import '../support/browser.ts';
import { act, renderHook } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { useIdle } from '../../../renderer/hooks/useIdle.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

const seconds = (count: number) => act(() => vi.advanceTimersByTime(count * 1000));

function watch(overrides: Partial<Parameters<typeof useIdle>[0]> = {}) {
  const onEnd = vi.fn();
  const first = {
    isWatching: true,
    idleSeconds: 75,
    howLong: (seconds: number) => seconds,
    countdownSeconds: 30,
    onEnd,
    ...overrides,
  };
  const { result, rerender } = renderHook(useIdle, { initialProps: first });
  return {
    left: () => result.current.secondsLeft,
    stay: () => act(() => result.current.stay()),
    onEnd,
    rerender,
    first,
  };
}

describe('a visit that nobody touches', () => {
  it('is asked about after the idle time, and not before', () => {
    const { left } = watch();
    seconds(74);
    expect(left()).toBeNull();
    seconds(1);
    expect(left()).toBe(30);
  });

  it('counts down second by second and ends once', () => {
    const { left, onEnd } = watch();
    seconds(75);
    for (let second = 1; second <= 29; second += 1) seconds(1);
    expect(left()).toBe(1);
    expect(onEnd).not.toHaveBeenCalled();
    seconds(1);
    expect(onEnd).toHaveBeenCalledOnce();
  });

  it('goes on when somebody answers, as often as they like', () => {
    const { left, stay, onEnd } = watch();
    for (let answer = 0; answer < 5; answer += 1) {
      seconds(75);
      seconds(1);
      stay();
      expect(left()).toBeNull();
    }
    expect(onEnd).not.toHaveBeenCalled();
  });
});

it.each(['pointerdown', 'pointermove', 'keydown', 'wheel'])('a %s is a sign of life', (sign) => {
  const { left } = watch();
  seconds(70);
  window.dispatchEvent(new Event(sign));
  seconds(70);
  expect(left()).toBeNull();
  seconds(5);
  expect(left()).toBe(30);
});

it('a touch anywhere does not silence the question by itself: the dialog answers', () => {
  const { left } = watch();
  seconds(75);
  window.dispatchEvent(new Event('pointerdown'));
  seconds(1);
  expect(left()).toBe(29);
});

it('never asks where a visit never times out', () => {
  const { left } = watch({ idleSeconds: null });
  seconds(100_000);
  expect(left()).toBeNull();
});

it('asks nobody at the attract screen, and forgets a question that is no longer one', () => {
  const { left, rerender, first } = watch();
  seconds(75);
  rerender({ ...first, isWatching: false });
  seconds(1000);
  expect(left()).toBeNull();
  rerender({ ...first, isWatching: true });
  expect(left()).toBeNull();
});
