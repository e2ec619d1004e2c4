/** A place on the drawing; y grows downwards, as in SVG. */
export type Point = readonly [x: number, y: number];

/** A change of place: turning, mirroring, bending along a road. */
export type Placing = (point: Point) => Point;

export const add = (a: Point, b: Point): Point => [a[0] + b[0], a[1] + b[1]];
export const subtract = (a: Point, b: Point): Point => [a[0] - b[0], a[1] - b[1]];
export const times = (a: Point, factor: number): Point => [a[0] * factor, a[1] * factor];
export const between = (a: Point, b: Point, share: number): Point => add(a, times(subtract(b, a), share));
export const distance = (a: Point, b: Point): number => Math.hypot(b[0] - a[0], b[1] - a[1]);
/** The heading from one point to another, in radians. */
export const heading = (a: Point, b: Point): number => Math.atan2(b[1] - a[1], b[0] - a[0]);
/** The point that lies `length` away in the direction `angle` (radians). */
export const towards = (from: Point, angle: number, length: number): Point => [
  from[0] + Math.cos(angle) * length,
  from[1] + Math.sin(angle) * length,
];

export const moved =
  (x: number, y: number): Placing =>
  (p) => [p[0] + x, p[1] + y];

export const scaled =
  (factor: number, factorY = factor): Placing =>
  (p) => [p[0] * factor, p[1] * factorY];

/** Turns about the origin, clockwise on the glass, in radians. Quarter turns are exact. */
export const turned = (angle: number): Placing => {
  const cos = Math.round(Math.cos(angle) * 1e12) / 1e12;
  const sin = Math.round(Math.sin(angle) * 1e12) / 1e12;
  return (p) => [p[0] * cos - p[1] * sin, p[0] * sin + p[1] * cos];
};

/** Mirrors left and right. */
export const flipped: Placing = (p) => [-p[0], p[1]];

/** One placing after another, in the order given. */
export const inTurn =
  (...placings: readonly Placing[]): Placing =>
  (p) =>
    placings.reduce((at, placing) => placing(at), p);
