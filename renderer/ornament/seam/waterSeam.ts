import { type Contour, join, mirrorHalf, place, placeAll } from '../shape/contour.ts';
import { moved } from '../shape/point.ts';
import { smooth } from '../shape/smooth.ts';

/** *Суу*, water: an even wave. Length of a wave, and how far it reaches to either side. */
export const WATER = { period: 8, reach: 1.35 } as const;

const wave = smooth([
  [0, 0, -58],
  [2, -WATER.reach, 0],
  [4, 0, 58],
  [6, WATER.reach, 0],
  [8, 0, -58],
]);

/** A row of waves from x = 0. */
export const waterSeam = (waves: number): Contour =>
  join(Array.from({ length: waves }, (_, i) => place(wave, moved(WATER.period * i, 0))));

const drop = mirrorHalf(
  smooth([
    [0, -0.62, 40],
    [0.4, 0.2, 90],
    [0, 0.6, 180],
  ]),
);

/** One drop under each crest. */
export const drops = (waves: number): readonly Contour[] =>
  Array.from({ length: waves }, (_, i) => placeAll([drop], moved(WATER.period * i + 2, 0.45))).flat();
