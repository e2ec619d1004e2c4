import { type Contour, join, place, polyline, reverse } from '../shape/contour.ts';
import { moved, scaled, turned } from '../shape/point.ts';
import { smooth } from '../shape/smooth.ts';
import type { Hand } from './hornSeam.ts';

/** A narrower seam whose hooks all run one way: ит куйрук in felt, su yolu in knots; rug dealers say "running dog". */
export const TAIL = { period: 4, reach: 1.5 } as const;

/** From the middle of the wave's back over its crest to the point where both hooks meet; half a turn does the rest. */
const quarters: Readonly<Record<Hand, Contour>> = {
  felt: smooth([
    [-2, 0, -62],
    [-0.1, -1.5, 0],
    [1.05, -0.55, 90],
    [0.5, 0.42, 180],
    [0, 0, -55],
  ]),
  carpet: place(
    polyline(
      [
        [-8, 0],
        [-7, 0],
        [-7, -2],
        [-6, -2],
        [-6, -4],
        [-5, -4],
        [-5, -6],
        [2, -6],
        [2, -5],
        [3, -5],
        [3, -4],
        [4, -4],
        [4, 1],
        [3, 1],
        [3, 2],
        [-1, 2],
        [-1, 0],
        [0, 0],
      ],
      false,
    ),
    scaled(0.25),
  ),
};

/** A row of hooks from x = 0. */
export const tailSeam = (hooks: number, hand: (hook: number) => Hand): Contour =>
  join(
    Array.from({ length: hooks }, (_, i) => {
      const quarter = quarters[hand(i)];
      return place(join([quarter, place(reverse(quarter), turned(Math.PI))]), moved(TAIL.period * i + 2, 0));
    }),
  );
