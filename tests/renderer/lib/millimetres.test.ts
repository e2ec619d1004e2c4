import { expect, it } from 'vitest';
import { cssPxPerMm } from '../../../renderer/lib/millimetres.ts';

const fullHd = { width: 1920, height: 1080, devicePixelRatio: 1 };

it.each([
  ['22 inches of 1920x1080', 22, fullHd, 3.942],
  ['55 inches of 1920x1080', 55, fullHd, 1.577],
  ['55 inches of 3840x2160', 55, { width: 3840, height: 2160, devicePixelRatio: 1 }, 3.154],
  ['55 inches of 3840x2160 at twice the ratio', 55, { width: 1920, height: 1080, devicePixelRatio: 2 }, 1.577],
  ['22 inches stood upright', 22, { width: 1080, height: 1920, devicePixelRatio: 1 }, 3.942],
  ['a screen nobody has measured: 96 pixels an inch', null, fullHd, 3.78],
  ['a screen that tells nothing', 22, { width: 0, height: 0, devicePixelRatio: 1 }, 3.78],
])('%s', (_, diagonal, glass, expected) => {
  expect(cssPxPerMm(diagonal, glass)).toBeCloseTo(expected, 2);
});

it('makes 20 mm 76 pixels where nobody has measured', () => {
  expect(Math.round(20 * cssPxPerMm(null, fullHd))).toBe(76);
});
