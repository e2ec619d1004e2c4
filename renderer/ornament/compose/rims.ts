import type { PathShape } from '../drawing.ts';
import type { Dyes } from '../dyes.ts';

/** How the edge of a cloth is worked; `count` says how fine. */
export type Rim = (d: string, count: number, dyes: Dyes) => readonly PathShape[];

const line = (d: string, stroke: PathShape['stroke'] & string, width: number): PathShape => ({
  kind: 'path',
  d,
  stroke,
  width,
  square: true,
});

/** Half a dash first and half last: what begins on an axis comes out even on both sides of it. */
const evenly = (dash: number, gap: number): string => `${dash / 2} ${gap} ${dash / 2} 0`;

const whipStitch: Rim = (d, count, dyes) => [
  line(d, dyes.figure, 6),
  { ...line(d, dyes.cord, 6), dash: evenly(1, 1), pathLength: count * 6 },
];

const beads: Rim = (d, count, dyes) => [
  line(d, dyes.outline, 7),
  { ...line(d, dyes.cord, 4.4), dash: '0 2', pathLength: count * 2, beaded: true },
];

const blocks: Rim = (d, count, dyes) => [
  line(d, dyes.cord, 7),
  { ...line(d, dyes.figure, 7), dash: evenly(1, 1), pathLength: count * 2 },
  line(d, dyes.accent, 2),
];

const cords: Rim = (d, count, dyes) => [
  line(d, dyes.figure, 7.5),
  line(d, dyes.cord, 4.6),
  line(d, dyes.accent, 2),
  { ...line(d, dyes.outline, 2), dash: evenly(1, 1), pathLength: count * 4 },
];

export const rims = [whipStitch, beads, blocks, cords] as const;
