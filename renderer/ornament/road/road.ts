import type { Drawing, Shape } from '../drawing.ts';
import { type Dyes, roadDyes } from '../dyes.ts';
import { remember } from '../remember.ts';
import { type Hand, hornSeam, SEAM } from '../seam/hornSeam.ts';
import { type Contour, join, place, reverse } from '../shape/contour.ts';
import { pathData } from '../shape/pathData.ts';
import { inTurn, type Placing, type Point, towards } from '../shape/point.ts';
import { type Knot, smooth } from '../shape/smooth.ts';
import { beads } from './beads.ts';
import { pointOf, roadLine } from './roadLine.ts';
import { type Track, track } from './track.ts';

export interface RoadLook {
  /** The whole place the road lies in, in the measure of the points. */
  readonly size: readonly [width: number, height: number];
  /** Width of the ribbon. */
  readonly width: number;
  readonly dyes?: Dyes;
  /** Whose hand begins the road; the other's ends it. */
  readonly begins?: Hand;
  /** Without beads the stops are left to whoever draws something of his own there. */
  readonly hasBeads?: boolean;
}

/** Where a stop sits on the ribbon. */
export interface RoadStop {
  readonly at: Point;
  /** The ribbon's heading there, in radians. */
  readonly heading: number;
  readonly hand: Hand;
}

export interface Road {
  readonly drawing: Drawing;
  readonly stops: readonly RoadStop[];
}

/** Half the ribbon, in the measure of the seam: its reach, and room for the stitched edge. */
const EDGE = 2.9;
const FRINGES = 11;

const other = (hand: Hand): Hand => (hand === 'felt' ? 'carpet' : 'felt');

/**
 * The common road: a ribbon of two wools through all stops, sewn together along a seam that is a felt maker's horn
 * scroll where it begins and a weaver's hooks where it ends. Any number of stops, in any direction; through one with a
 * heading it runs that way.
 */
export const road = remember(
  (stops: readonly Knot[], { size, width, dyes = roadDyes, begins = 'felt', hasBeads = true }: RoadLook): Road => {
    const way = track(roadLine(stops, width));
    const unit = width / 2 / EDGE;
    const pairs = Math.max(2, Math.round(way.length / (SEAM.period * unit)));
    const lengthwise = way.length / (SEAM.period * pairs);
    const onto: Placing = inTurn(([x, y]) => [x * lengthwise, y * unit], way.bend);
    const handOf = (horn: number): Hand => (horn < pairs ? begins : other(begins));

    const seam = place(hornSeam(pairs, handOf), onto);
    const [upper, lower] = [edge(way, -width / 2), edge(way, width / 2)];
    const ribbon = pathData([join([upper, reverse(lower)], true)], 1);
    const half = pathData([join([seam, reverse(lower)], true)], 1);

    const placed = stops.map(pointOf).map((at): RoadStop => {
      const gone = way.goneTo(at);
      return { at, heading: way.headingAt(gone), hand: gone < way.length / 2 ? begins : other(begins) };
    });
    const shapes: readonly Shape[] = [
      { kind: 'path', d: fringe(way, width, begins), stroke: dyes.cord, width: unit * 0.22 },
      { kind: 'path', d: ribbon, fill: dyes.ground },
      { kind: 'path', d: half, fill: dyes.figure, stroke: dyes.cord, width: unit * 0.3 },
      { kind: 'path', d: ribbon, stroke: dyes.outline, width: unit * 0.5 },
      { kind: 'path', d: ribbon, stroke: dyes.cord, width: unit * 0.5, dash: `${+(unit * 0.34).toFixed(2)}` },
      ...(hasBeads ? beads(placed, width * 0.62, dyes) : []),
    ];
    return { drawing: { viewBox: [0, 0, ...size], shapes }, stops: placed };
  },
);

/** The line at a distance from the middle of the ribbon. */
function edge(way: Track, across: number): Contour {
  const pieces = Math.max(4, Math.round(way.length / (Math.abs(across) * 2.2)));
  return smooth(Array.from({ length: pieces + 1 }, (_, i) => way.bend([(way.length * i) / pieces, across])));
}

/** Warp ends that hang out where the woven half of the ribbon ends. */
function fringe(way: Track, width: number, begins: Hand): string {
  const end = begins === 'felt' ? way.length : 0;
  const out = way.headingAt(end) + (begins === 'felt' ? 0 : Math.PI);
  const threads = Array.from({ length: FRINGES }, (_, i): Contour => {
    const from = way.bend([end, width * ((i + 0.5) / FRINGES - 0.5) * 0.96]);
    return { from, bends: [{ to: towards(from, out, width * (i % 2 === 0 ? 0.34 : 0.28)) }] };
  });
  return pathData(threads, 1);
}
