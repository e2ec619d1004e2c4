import type { Bend, Contour } from './contour.ts';
import { distance, heading, type Point, towards } from './point.ts';

/** A place a line goes through; with a heading in degrees (0 right, 90 down) it goes through in that direction. */
export type Knot = readonly [x: number, y: number, heading?: number];

const turnBetween = (from: number, to: number): number => {
  const turn = (to - from) % (2 * Math.PI);
  if (turn > Math.PI) return turn - 2 * Math.PI;
  return turn < -Math.PI ? turn + 2 * Math.PI : turn;
};

const radians = (degrees: number): number => (degrees * Math.PI) / 180;

/**
 * A smooth line through the knots, as METAFONT draws it: J. D. Hobby, "Smooth, easy to compute interpolating splines"
 * (1986), tension 1. Knots with a heading part the line into runs that are solved alone.
 */
export function smooth(knots: readonly Knot[], closed = false): Contour {
  const all = closed && knots[0] ? [...knots, knots[0]] : knots;
  const bends: Bend[] = [];
  let run: Knot[] = [];
  for (const knot of all) {
    run.push(knot);
    if (run.length > 1 && (knot[2] !== undefined || knot === all.at(-1))) {
      bends.push(...smoothRun(run));
      run = [knot];
    }
  }
  const [x = 0, y = 0] = all[0] ?? [];
  return { from: [x, y], bends, closed };
}

function smoothRun(knots: readonly Knot[]): readonly Bend[] {
  const points = knots.map(([x, y]): Point => [x, y]);
  const last = points.length - 1;
  const at = (i: number): Point => points[i] ?? [0, 0];
  const chords = points.slice(1).map((to, i) => heading(at(i), to));
  const lengths = points.slice(1).map((to, i) => distance(at(i), to));
  const chord = (i: number): number => chords[i] ?? 0;
  const length = (i: number): number => lengths[i] ?? 1;
  const turns = points.map((_, i) => (i === 0 || i === last ? 0 : turnBetween(chord(i - 1), chord(i))));
  const turn = (i: number): number => turns[i] ?? 0;

  // A tridiagonal system for the angles at which the line leaves each knot, against the chord: Thomas' algorithm.
  const start = knots[0]?.[2];
  const end = knots[last]?.[2];
  const upper: number[] = [start === undefined ? 1 : 0];
  const right: number[] = [start === undefined ? -turn(1) : turnBetween(chord(0), radians(start))];
  for (let i = 1; i <= last; i += 1) {
    const isEnd = i === last;
    const below = isEnd ? (end === undefined ? 1 : 0) : 1 / length(i - 1);
    const middle = isEnd ? 1 : 2 / length(i - 1) + 2 / length(i);
    const above = isEnd ? 0 : 1 / length(i);
    const endAngle = end === undefined ? 0 : turnBetween(chord(last - 1), radians(end));
    const known = isEnd ? endAngle : -turn(i) * (2 / length(i - 1)) - turn(i + 1) / length(i);
    const pivot = middle - below * (upper[i - 1] ?? 0);
    upper.push(above / pivot);
    right.push((known - below * (right[i - 1] ?? 0)) / pivot);
  }
  const leave: number[] = Array.from({ length: last + 1 }, () => 0);
  for (let i = last; i >= 0; i -= 1) leave[i] = (right[i] ?? 0) - (upper[i] ?? 0) * (leave[i + 1] ?? 0);

  return chords.map((angle, i) => {
    const out = leave[i] ?? 0;
    const into = -turn(i + 1) - (leave[i + 1] ?? 0);
    return {
      to: at(i + 1),
      via: [
        towards(at(i), angle + out, speed(out, into) * length(i)),
        towards(at(i + 1), angle - into, -speed(into, out) * length(i)),
      ],
    };
  });
}

function speed(out: number, into: number): number {
  const bend = Math.SQRT2 * (Math.sin(out) - Math.sin(into) / 16) * (Math.sin(into) - Math.sin(out) / 16);
  const top = 2 + bend * (Math.cos(out) - Math.cos(into));
  const root = Math.sqrt(5);
  return top / (3 * (1 + ((root - 1) / 2) * Math.cos(out) + ((3 - root) / 2) * Math.cos(into)));
}
