import { describe, expect, it } from 'vitest';
import { gapBetween, isUpon } from '../../../tools/access/boxes.ts';

/** A box by its corner and its size, as people think of one. */
const at = (left: number, top: number, width: number, height: number) => ({
  left,
  top,
  right: left + width,
  bottom: top + height,
});

const first = at(100, 100, 50, 50);

describe('the gap between two targets', () => {
  it.each([
    ['beside it', at(160, 110, 50, 50), 10],
    ['beside it, on the other side', at(0, 110, 80, 50), 20],
    ['below it', at(120, 157, 50, 50), 7],
    ['above it', at(120, 0, 50, 99), 1],
    ['touching it', at(150, 100, 50, 50), 0],
    ['lying over its edge', at(140, 120, 50, 50), -10],
    ['lying over its corner', at(145, 130, 50, 50), -5],
    ['within it', at(110, 110, 10, 10), -10],
  ])('is known to one %s', (_where, second, gap) => {
    expect(gapBetween(first, second)).toBe(gap);
    expect(gapBetween(second, first)).toBe(gap);
  });

  it.each([
    ['at a corner', at(160, 160, 50, 50)],
    ['touching at a corner', at(150, 150, 50, 50)],
  ])('does not exist to one %s', (_where, second) => {
    expect(gapBetween(first, second)).toBeUndefined();
  });
});

describe('a thing upon its ground', () => {
  it.each([
    ['inside', at(110, 110, 10, 10), true],
    ['as large as it', first, true],
    ['over its edge', at(110, 110, 50, 10), false],
    ['beside it', at(200, 100, 10, 10), false],
  ])('is recognised %s', (_where, upper, answer) => {
    expect(isUpon(upper, first)).toBe(answer);
  });
});
