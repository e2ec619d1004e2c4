import { flipped, type Placing, type Point, turned } from './point.ts';

/** One piece of a contour: straight, or a cubic curve by way of two control points. */
export interface Bend {
  readonly to: Point;
  readonly via?: readonly [Point, Point];
}

/** A line that can be mirrored, turned and bent, and becomes path data at the very end. */
export interface Contour {
  readonly from: Point;
  readonly bends: readonly Bend[];
  readonly closed?: boolean;
}

/** Straight pieces through the points. */
export function polyline(points: readonly Point[], closed = true): Contour {
  const [from = [0, 0] as const, ...rest] = points;
  return { from, bends: rest.map((to) => ({ to })), closed };
}

/** The same contour elsewhere. */
export function place(contour: Contour, placing: Placing): Contour {
  return {
    ...contour,
    from: placing(contour.from),
    bends: contour.bends.map(({ to, via }) =>
      via ? { to: placing(to), via: [placing(via[0]), placing(via[1])] } : { to: placing(to) },
    ),
  };
}

export const placeAll = (contours: readonly Contour[], placing: Placing): readonly Contour[] =>
  contours.map((contour) => place(contour, placing));

/** Where the contour ends. */
export const endOf = (contour: Contour): Point => contour.bends.at(-1)?.to ?? contour.from;

/** The same line walked from its end. */
export function reverse(contour: Contour): Contour {
  const stops = [contour.from, ...contour.bends.map((bend) => bend.to)];
  const bends = contour.bends.map(({ via }, i): Bend => {
    const to = stops[i] ?? contour.from;
    return via ? { to, via: [via[1], via[0]] } : { to };
  });
  return { ...contour, from: endOf(contour), bends: bends.reverse() };
}

/** One line out of several that continue each other; gaps are closed with straight pieces. */
export function join(contours: readonly Contour[], closed = false): Contour {
  const [first, ...rest] = contours;
  if (!first) return { from: [0, 0], bends: [], closed };
  const bends = [...first.bends];
  let end = endOf(first);
  for (const next of rest) {
    if (Math.hypot(next.from[0] - end[0], next.from[1] - end[1]) > 1e-6) bends.push({ to: next.from });
    bends.push(...next.bends);
    end = endOf(next);
  }
  return { from: first.from, bends, closed };
}

/** A closed figure from its right half, which runs from the axis back to the axis. */
export function mirrorHalf(half: Contour): Contour {
  return join([half, place(reverse(half), flipped)], true);
}

/** A figure with the symmetry of a wheel: one arm, from spoke to spoke, turned `times` times about the origin. */
export function spin(arm: Contour, times: number): Contour {
  return join(
    Array.from({ length: times }, (_, i) => place(arm, turned((i * 2 * Math.PI) / times))),
    true,
  );
}

/** An arm from its right half, which begins on the axis. */
export const mirrorArm = (half: Contour): Contour => join([place(reverse(half), flipped), half]);
