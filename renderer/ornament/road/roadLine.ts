import type { Contour } from '../shape/contour.ts';
import { distance, heading, type Point, towards } from '../shape/point.ts';
import { smooth } from '../shape/smooth.ts';

/** How far the ribbon runs on past the outer stops, in widths. */
const RUN_OUT = 1.25;

/** The middle of a ribbon so wide, through all stops and a little on at both ends. */
export const roadLine = (stops: readonly Point[], width: number): Contour =>
  smooth(withRunOut(apart(stops), width * RUN_OUT));

/** Stops at one and the same place are one for the road. */
const apart = (stops: readonly Point[]): readonly Point[] =>
  stops.filter((stop, i) => distance(stop, stops[i - 1] ?? [Number.NaN, 0]) > 1 || i === 0);

function withRunOut(stops: readonly Point[], length: number): readonly Point[] {
  const [first = [0, 0] as const, second] = stops;
  const last = stops.at(-1) ?? first;
  const start = second ? heading(second, first) : Math.PI;
  const end = stops.length > 1 ? heading(stops.at(-2) ?? first, last) : 0;
  return [towards(first, start, length), ...stops, towards(last, end, length)];
}
