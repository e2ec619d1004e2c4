import { expect, it } from 'vitest';
import { idleTime } from '../../../renderer/lib/idleTime.ts';

it.each([
  [75, 0, 75],
  [75, 80, 75],
  [75, 160, 105],
  [60, 240, 120],
  [75, 360, 180],
  [75, 5000, 180],
  [600, 0, 600],
  [600, 5000, 600],
])('with %i s in the settings and %i words on the screen it waits %i s', (settings, words, seconds) => {
  expect(idleTime(settings, words)).toBe(seconds);
});
