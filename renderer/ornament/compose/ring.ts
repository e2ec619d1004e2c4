import type { Shape, Tile } from '../drawing.ts';
import type { Dyes } from '../dyes.ts';
import type { Strip } from './strip.ts';

/** One strip of a border, run round a rectangle, its four corners turned with a square. */
export interface Ring {
  readonly name: string;
  readonly strip: Strip;
  readonly dyes: Dyes;
  /** The rectangle's outer edge, and how thick the strip is. */
  readonly box: readonly [x: number, y: number, width: number, height: number];
  readonly thick: number;
  /** What turns the corner, in a square from -50 to 50. */
  readonly corner: readonly Shape[];
}

export interface LaidRing {
  readonly shapes: readonly Shape[];
  readonly tiles: Readonly<Record<string, Tile>>;
  readonly parts: Readonly<Record<string, readonly Shape[]>>;
}

export function layRing({ name, strip, dyes, box: [x, y, width, height], thick, corner }: Ring): LaidRing {
  const tile = (length: number): Tile => {
    const across = thick / strip.height;
    const period = fitPeriod(length, strip.period * across);
    return {
      width: period,
      height: thick,
      shapes: strip.draw(dyes, period / strip.period, across),
    };
  };
  const [long, high] = [Math.max(0, width - 2 * thick), Math.max(0, height - 2 * thick)];
  const tiles: Readonly<Record<string, Tile>> = { [`${name}-across`]: tile(long), [`${name}-down`]: tile(high) };
  const side = (move: string, length: number, paint: string): Shape => {
    const period = tiles[paint]?.width ?? length;
    const over = length % period;
    return {
      kind: 'group',
      move,
      shapes: [
        { kind: 'rect', x: 0, y: 0, width: thick + length, height: thick, fill: dyes.ground },
        { kind: 'use', part: `${name}-corner`, move: `translate(${thick / 2} ${thick / 2}) scale(${thick / 100})` },
        {
          kind: 'group',
          move: `translate(${thick + over / 2} 0)`,
          shapes: [{ kind: 'rect', x: 0, y: 0, width: length - over, height: thick, fill: { tile: paint } }],
        },
      ],
    };
  };
  return {
    shapes: [
      side(`translate(${x} ${y})`, long, `${name}-across`),
      side(`translate(${x + width} ${y}) rotate(90)`, high, `${name}-down`),
      side(`translate(${x + width} ${y + height}) rotate(180)`, long, `${name}-across`),
      side(`translate(${x} ${y + height}) rotate(270)`, high, `${name}-down`),
    ],
    tiles,
    parts: { [`${name}-corner`]: corner },
  };
}

/** How far a period may stretch or shrink so that a side ends where a period does. */
const GIVE = 0.08;

/** A whole number of pixels near a period, the one that leaves least over at the ends of a side: tiles then meet without a hairline. */
export function fitPeriod(length: number, period: number): number {
  const from = Math.max(1, Math.ceil(period * (1 - GIVE)));
  const to = Math.max(from, Math.floor(period * (1 + GIVE)));
  let best = Math.max(1, Math.round(period));
  for (let candidate = from; candidate <= to; candidate += 1) {
    if (length % candidate < length % best) best = candidate;
  }
  return best;
}
