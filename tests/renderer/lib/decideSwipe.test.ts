import { expect, it } from 'vitest';
import { decideSwipe } from '../../../renderer/lib/decideSwipe.ts';

const width = 1000;

it.each([
  ['a long pull to the left goes on', { offset: -400, velocity: 0 }, 1],
  ['a long pull to the right goes back', { offset: 400, velocity: 0 }, -1],
  ['a short pull stays', { offset: -120, velocity: 0 }, 0],
  ['a short flick goes on', { offset: -60, velocity: -0.8 }, 1],
  ['a short flick goes back', { offset: 60, velocity: 0.8 }, -1],
  ['a tremble is no flick', { offset: -9, velocity: -0.9 }, 0],
  ['a long pull that is thrown back stays', { offset: -600, velocity: 0.9 }, 0],
  ['a long pull that comes to rest a little backwards goes on', { offset: -600, velocity: 0.05 }, 1],
  ['the longest and fastest of all still goes on by one', { offset: -5000, velocity: -20 }, 1],
  ['no move stays', { offset: 0, velocity: 0 }, 0],
] as const)('%s', (_, swipe, step) => {
  expect(decideSwipe({ ...swipe, width })).toBe(step);
});
