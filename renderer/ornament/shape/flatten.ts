import type { Contour } from './contour.ts';
import { between, type Point } from './point.ts';

/** The contour as a row of points, `steps` to each bend. */
export function flatten(contour: Contour, steps = 8): readonly Point[] {
  const points: Point[] = [contour.from];
  let from = contour.from;
  for (const { to, via } of contour.bends) {
    if (via) for (let i = 1; i < steps; i += 1) points.push(pointOn(from, via, to, i / steps));
    points.push(to);
    from = to;
  }
  return points;
}

/** De Casteljau. */
function pointOn(from: Point, via: readonly [Point, Point], to: Point, share: number): Point {
  const middle = between(via[0], via[1], share);
  const early = between(between(from, via[0], share), middle, share);
  return between(early, between(middle, between(via[1], to, share), share), share);
}

/** Whether the point lies inside the polygon, counting crossings. */
export function isInside([x, y]: Point, polygon: readonly Point[]): boolean {
  let inside = false;
  let [fromX, fromY] = polygon.at(-1) ?? [0, 0];
  for (const [toX, toY] of polygon) {
    if (toY > y !== fromY > y && x < ((fromX - toX) * (y - toY)) / (fromY - toY) + toX) inside = !inside;
    [fromX, fromY] = [toX, toY];
  }
  return inside;
}
