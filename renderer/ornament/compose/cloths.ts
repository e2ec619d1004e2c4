import { type Contour, mirrorArm, polyline, spin } from '../shape/contour.ts';
import { type Point, turned } from '../shape/point.ts';
import { smooth } from '../shape/smooth.ts';

/** The cloth an emblem is made on. */
export interface Cloth {
  /** Its edge, within -50 to 50. */
  readonly outline: () => Contour;
  /** How large a motif sits well in it. */
  readonly room: number;
  /** Places for small fillings, where the cloth is empty beside the motif. */
  readonly corners: readonly Point[];
}

const around = (count: number, at: Point): readonly Point[] =>
  Array.from({ length: count }, (_, i) => turned((2 * Math.PI * i) / count)(at));

export const clothsOfFelt: readonly Cloth[] = [
  {
    room: 0.68,
    corners: [],
    outline: () =>
      spin(
        smooth([
          [0, -50, 0],
          [50, 0, 90],
        ]),
        4,
      ),
  },
  {
    room: 0.74,
    corners: around(4, [34.5, -34.5]),
    outline: () =>
      spin(
        smooth([
          [0, -48, 0],
          [38, -48, 0],
          [48, -38, 90],
          [48, 0, 90],
        ]),
        4,
      ),
  },
  {
    room: 0.64,
    corners: [],
    outline: () =>
      spin(
        mirrorArm(
          smooth([
            [0, -50, 0],
            [17.4, -42, 66],
          ]),
        ),
        8,
      ),
  },
  {
    room: 0.6,
    corners: around(4, [0, -37]),
    outline: () =>
      spin(
        mirrorArm(
          smooth([
            [0, -48.5, 0],
            [3.2, -46.8, 45],
            [25, -25, 45],
          ]),
        ),
        4,
      ),
  },
];

/** A lozenge with blunt points and one step in each side. */
const crenels: readonly Point[] = [0, 1, 2, 3].flatMap((quarter) =>
  (
    [
      [-7, -50],
      [7, -50],
      [25, -32],
      [32, -32],
      [32, -25],
    ] as const
  ).map(turned((quarter * Math.PI) / 2)),
);

export const clothsOfCarpet: readonly Cloth[] = [
  { room: 0.76, corners: around(4, [34, -34]), outline: () => polyline(around(4, [48, -48])) },
  { room: 0.7, corners: [], outline: () => polyline(around(8, [19.7, -47.6])) },
  {
    room: 0.53,
    corners: around(8, [0, -34.5]),
    outline: () =>
      polyline(Array.from({ length: 16 }, (_, i) => turned((Math.PI * i) / 8)([0, i % 2 === 0 ? -50 : -38.3]))),
  },
  { room: 0.6, corners: around(4, [0, -36.5]), outline: () => polyline(crenels) },
];
