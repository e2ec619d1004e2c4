import { expect, it } from 'vitest';
import { wrapIndex } from '../../../renderer/lib/wrapIndex.ts';

it.each([
  [0, 5, 0],
  [4, 5, 4],
  [5, 5, 0],
  [-1, 5, 4],
  [-11, 5, 4],
  [7, 1, 0],
  [3, 0, 0],
])('picture %i of a round of %i is picture %i', (index, count, expected) => {
  expect(wrapIndex(index, count)).toBe(expected);
});
