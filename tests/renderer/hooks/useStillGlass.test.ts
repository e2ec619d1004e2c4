import '../support/browser.ts';
import { renderHook } from '@testing-library/react';
import { expect, it } from 'vitest';
import { useStillGlass } from '../../../renderer/hooks/useStillGlass.ts';

const isRefused = (event: Event) => !document.body.dispatchEvent(event);
const cancelable = { bubbles: true, cancelable: true };

it('opens no menu, drags no picture and zooms no page', () => {
  const { unmount } = renderHook(useStillGlass);
  expect(isRefused(new Event('contextmenu', cancelable))).toBe(true);
  expect(isRefused(new Event('dragstart', cancelable))).toBe(true);
  expect(isRefused(new WheelEvent('wheel', { ...cancelable, ctrlKey: true }))).toBe(true);
  expect(isRefused(new WheelEvent('wheel', cancelable))).toBe(false);
  unmount();
  expect(isRefused(new Event('contextmenu', cancelable))).toBe(false);
});
