import { expect, it } from 'vitest';
import { hasDisplay } from '../../../tools/start/display.ts';

it.each([
  ['linux', {}, false],
  ['linux', { DISPLAY: ':0' }, true],
  ['linux', { WAYLAND_DISPLAY: 'wayland-0' }, true],
  ['linux', { DISPLAY: '' }, false],
  ['win32', {}, true],
  ['darwin', {}, true],
] as const)('knows whether a window could open on %s with %o', (platform, env, expected) => {
  expect(hasDisplay(platform, env)).toBe(expected);
});
