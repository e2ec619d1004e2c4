import { describe, expect, it } from 'vitest';
import { median, quantile, summarize } from '../../../tools/bench/statistics.ts';

describe('the median', () => {
  it.each([
    [[7], 7],
    [[3, 1, 2], 2],
    [[4, 1, 3, 2], 2.5],
    [[1, 1, 1, 900], 1],
    [[10, 9, 100], 10],
  ])('of %j is %f', (readings, middle) => {
    expect(median(readings)).toBe(middle);
  });
});

describe('a quantile', () => {
  const hundred = Array.from({ length: 101 }, (_, index) => 100 - index);

  it.each([
    [0, 0],
    [0.5, 50],
    [0.95, 95],
    [1, 100],
  ])('of 0 to 100 at %f is %f', (share, value) => {
    expect(quantile(hundred, share)).toBeCloseTo(value, 10);
  });

  it('lies between two readings where it falls there', () => {
    expect(quantile([10, 20, 30, 40], 0.95)).toBeCloseTo(38.5, 10);
  });

  it('of one reading is that reading', () => {
    expect(quantile([8], 0.95)).toBe(8);
  });

  it('leaves the readings in their order', () => {
    const readings = [3, 1, 2];
    quantile(readings, 0.5);
    expect(readings).toEqual([3, 1, 2]);
  });

  it('of nothing is refused, instead of being zero', () => {
    expect(() => quantile([], 0.5)).toThrow('no reading');
  });
});

it('a summary holds the middle and both ends', () => {
  expect(summarize([16, 40, 24])).toEqual({ median: 24, min: 16, max: 40 });
});
