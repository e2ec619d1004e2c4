import { expect, it } from 'vitest';
import { fitPicture } from '../../../renderer/lib/fitPicture.ts';

const map = (focus: [number, number] = [0.5, 0.5]) => ({ width: 1600, height: 900, focus });

it('a picture that is contained leaves room above and below', () => {
  expect(fitPicture(map(), { width: 800, height: 800 }, 'contain')).toEqual({
    left: 0,
    top: 175,
    width: 800,
    height: 450,
  });
});

it('a picture that covers reaches beyond its room on both sides', () => {
  expect(fitPicture(map(), { width: 800, height: 225 }, 'cover')).toEqual({
    left: 0,
    top: -112.5,
    width: 800,
    height: 450,
  });
});

it('keeps its focus in view where it covers', () => {
  expect(fitPicture(map([0.5, 0]), { width: 800, height: 225 }, 'cover').top).toBeCloseTo(0);
  expect(fitPicture(map([1, 0.5]), { width: 400, height: 450 }, 'cover').left).toBe(-400);
});
