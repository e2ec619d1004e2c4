import type { Contour } from '../shape/contour.ts';
import { flatten } from '../shape/flatten.ts';
import { between, distance, heading, type Placing, type Point } from '../shape/point.ts';

/** A line one can walk: places and headings by the way gone. */
export interface Track {
  readonly length: number;
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
  const point = (i: number): Point => points[Math.min(Math.max(i, 0), points.length - 1)] ?? line.from;
  const gone: number[] = [0];
  for (let i = 1; i < points.length; i += 1) gone.push((gone[i - 1] ?? 0) + distance(point(i - 1), point(i)));
  const length = gone.at(-1) ?? 0;
  // The way across at each point, from its two neighbours: a single step would show as a facet.
  const across = points.map((_, i): Point => {
    const [from, to] = [point(i - 1), point(i + 1)];
    const span = distance(from, to) || 1;
    return [(from[1] - to[1]) / span, (to[0] - from[0]) / span];
  });

  const find = (way: number): readonly [before: number, share: number] => {
    let [low, high] = [0, points.length - 1];
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if ((gone[middle] ?? 0) <= way) low = middle;
      else high = middle;
    }
    const span = (gone[high] ?? 0) - (gone[low] ?? 0);
    return [low, span === 0 ? 0 : (way - (gone[low] ?? 0)) / span];
  };
  const normalAt = (before: number, share: number): Point =>
    between(across[before] ?? [0, 1], across[before + 1] ?? across[before] ?? [0, 1], share);
  return {
    length,
    headingAt: (way) => {
      const [x, y] = normalAt(...find(way));
      return heading([0, 0], [y, -x]);
    },
    goneTo: (place) => {
      let nearest = 0;
      points.forEach((p, i) => {
        if (distance(p, place) < distance(point(nearest), place)) nearest = i;
      });
      return gone[nearest] ?? 0;
    },
    bend: ([along, aside]) => {
      const [before, share] = find(along);
      const [x, y] = between(point(before), point(before + 1), share);
      const normal = normalAt(before, share);
      return [x + normal[0] * aside, y + normal[1] * aside];
    },
  };
}
