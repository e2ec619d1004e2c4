import '../support/browser.ts';
import { renderHook } from '@testing-library/react';
import { afterEach, expect, it, vi } from 'vitest';
import { useGlassScale } from '../../../renderer/hooks/useGlassScale.ts';

afterEach(() => {
  vi.restoreAllMocks();
});

const read = (property: string) => Number.parseFloat(document.documentElement.style.getPropertyValue(property));

it('gives a measured glass true millimetres, and text an x-height of 4 of them', () => {
  vi.spyOn(window, 'screen', 'get').mockReturnValue({ width: 1920, height: 1080 } as Screen);
  renderHook(() => useGlassScale(22));
  expect(read('--mm')).toBeCloseTo(3.942, 2);
  expect(read('--body-floor') / read('--mm') / 2).toBeCloseTo(4, 5);
});

it('takes 96 pixels an inch for a glass that nobody measured, and leaves the text its size', () => {
  renderHook(() => useGlassScale(null));
  expect(read('--mm')).toBeCloseTo(3.78, 2);
  expect(read('--body-floor')).toBe(0);
});
