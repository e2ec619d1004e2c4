import type { Contour } from '../shape/contour.ts';
import { flatten } from '../shape/flatten.ts';
import { between, distance, heading, type Placing, type Point, towards } from '../shape/point.ts';

/** A line one can walk: places and headings by the way gone. */
export interface Track {
  readonly length: number;
  readonly at: (gone: number) => Point;
  /** Radians. */
  readonly headingAt: (gone: number) => number;
  /** How far along the place nearest to a point lies. */
  readonly goneTo: (point: Point) => number;
  /** Bends a drawing made along a straight line (x along, y across) onto the track. */
  readonly bend: Placing;
}

const STEPS = 24;

export function track(line: Contour): Track {
  const points = flatten(line, STEPS);
  const gone: number[] = [0];
  points.slice(1).forEach((point, i) => {
    gone.push((gone[i] ?? 0) + distance(points[i] ?? point, point));
  });
  const length = gone.at(-1) ?? 0;

  const find = (way: number): readonly [from: Point, to: Point, share: number] => {
    let [low, high] = [0, points.length - 1];
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if ((gone[middle] ?? 0) <= way) low = middle;
      else high = middle;
    }
    const [from, to] = [points[low] ?? line.from, points[high] ?? line.from];
    const span = (gone[high] ?? 0) - (gone[low] ?? 0);
    return [from, to, span === 0 ? 0 : (way - (gone[low] ?? 0)) / span];
  };
  const at = (way: number): Point => {
    const [from, to, share] = find(way);
    return between(from, to, share);
  };
  // A chord over a short stretch turns evenly; the headings of single steps would show as facets.
  const headingAt = (way: number): number => {
    const reach = length / points.length;
    return heading(at(Math.max(0, way - reach)), at(Math.min(length, way + reach)));
  };
  const goneTo = (point: Point): number => {
    const nearest = points.reduce(
      (best, p, i) => (distance(p, point) < distance(points[best] ?? p, point) ? i : best),
      0,
    );
    return gone[nearest] ?? 0;
  };
  return {
    length,
    at,
    headingAt,
    goneTo,
    bend: ([along, across]) => towards(at(along), headingAt(along) + Math.PI / 2, across),
  };
}
