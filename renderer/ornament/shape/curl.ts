import type { Point } from './point.ts';
import type { Knot } from './smooth.ts';

/** A ram's horn seen from the side: a band that winds clockwise about an eye, from its left over the top, and tapers. */
export interface Curl {
  readonly eye: Point;
  /** Distance of the band's middle from the eye, at the root and at the tip. */
  readonly radius: readonly [root: number, tip: number];
  readonly width: readonly [root: number, tip: number];
  /** How far it winds, in degrees. */
  readonly turn: number;
  /** Where the knots begin, in degrees from the left of the eye. */
  readonly from?: number;
}

const STEP = 50;

/** Knots along the outer edge, round the tip and back along the inner edge. */
export function curl({ eye, radius, width, turn, from = 60 }: Curl): readonly Knot[] {
  const knot = (angle: number, side: number): Knot => {
    const share = angle / turn;
    const along = radius[0] + (radius[1] - radius[0]) * share;
    const off = along + (side * (width[0] + (width[1] - width[0]) * share)) / 2;
    const at = Math.PI + (angle * Math.PI) / 180;
    return [eye[0] + Math.cos(at) * off, eye[1] + Math.sin(at) * off];
  };
  const angles: number[] = [];
  for (let angle = from; angle < turn - STEP / 2; angle += STEP) angles.push(angle);
  angles.push(turn);
  const roundTip = turn + (width[1] / 2 / Math.max(radius[1], 1)) * 52;
  const inner = angles.map((angle) => knot(angle, -1)).reverse();
  return [...angles.map((angle) => knot(angle, 1)), knot(roundTip, 0), ...inner];
}
