import type { Contour } from '../shape/contour.ts';
import { distance, heading, type Point, towards } from '../shape/point.ts';
import { type Knot, smooth } from '../shape/smooth.ts';

/** How far the ribbon runs on past the outer stops, in widths. */
const RUN_OUT = 1.25;

export const pointOf = ([x, y]: Knot): Point => [x, y];

/** The middle of a ribbon so wide, through all stops and a little on at both ends. */
export const roadLine = (stops: readonly Knot[], width: number): Contour =>
  smooth(withRunOut(apart(stops), width * RUN_OUT));

/** Stops at one and the same place are one for the road. */
const apart = (stops: readonly Knot[]): readonly Knot[] =>
  stops.filter((stop, i) => distance(pointOf(stop), pointOf(stops[i - 1] ?? [Number.NaN, 0])) > 1 || i === 0);

function withRunOut(stops: readonly Knot[], length: number): readonly Knot[] {
  const [first = [0, 0], second, ...others] = stops.map(pointOf);
  const last = others.at(-1) ?? second ?? first;
  const beforeLast = others.at(-2) ?? (others.length > 0 ? second : first) ?? first;
  const start = second ? heading(second, first) : Math.PI;
  const end = second ? heading(beforeLast, last) : 0;
  return [towards(first, start, length), ...stops, towards(last, end, length)];
}
