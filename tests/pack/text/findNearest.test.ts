import { describe, expect, it } from 'vitest';
import { findNearest } from '../../../electron/pack/text/findNearest.ts';

const SECTIONS = ['gate', 'water', 'two-views', 'villages'];

describe('the nearest id', () => {
  it.each([
    ['gaet', 'gate'],
    ['Gate', 'gate'],
    ['watter', 'water'],
    ['wate', 'water'],
    ['village', 'villages'],
    ['two_views', 'two-views'],
  ])('of %s is %s', (word, nearest) => {
    expect(findNearest(word, SECTIONS)).toBe(nearest);
  });

  it('is none for another word, nor among none', () => {
    expect(findNearest('names', SECTIONS)).toBeUndefined();
    expect(findNearest('gate', [])).toBeUndefined();
  });
});
