import { expect, it } from 'vitest';
import { shoreLine } from '../../../renderer/lib/shoreLine.ts';

const glasses = [
  [1920, 1080],
  [1080, 1920],
  [3840, 2160],
  [390, 844],
  [320, 240],
  [7680, 4320],
  [1000, 1000],
] as const;

it.each(glasses)('leaves words and pictures of a glass of %i by %i their room', (width, height) => {
  const { isUpright, way, roadWidth, room } = shoreLine(width, height);
  expect(isUpright).toBe(width <= height);
  const across = isUpright ? height : width;
  expect(room).toBeGreaterThan(across / 3);
  expect(room + roadWidth).toBeLessThan(across * 0.65);
  // The road comes from beyond one edge of the glass and leads beyond the other.
  const along = way.map(([x, y]) => (isUpright ? x : y)).toSorted((a, b) => a - b);
  expect(along.at(0)).toBeLessThan(0);
  expect(along.at(-1)).toBeGreaterThan(isUpright ? width : height);
});
