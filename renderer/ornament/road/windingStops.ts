import type { Point } from '../shape/point.ts';

export interface Winding {
  readonly width: number;
  readonly height: number;
  /** Free room between the outermost stops and the edge. */
  readonly margin: number;
  /** The way the road goes first. */
  readonly direction: 'across' | 'down';
  /** How many rows (across) or columns (down) it folds into. */
  readonly folds?: number;
}

/** How far a stop steps aside from its row, as a share of the room between rows. */
const SWAY = 0.16;
/** How far the road swings out where it turns back, as a share of the same room. */
const SWING = 0.46;

/** Places for stops along a road that winds to and fro: every second row runs back. */
export function windingStops(count: number, { width, height, margin, direction, folds }: Winding): readonly Point[] {
  const [long, wide] = direction === 'across' ? [width, height] : [height, width];
  const across = wide - 2 * margin;
  const rows = folds ?? Math.max(1, Math.round(Math.sqrt((count * across) / (long - 2 * margin))));
  const inRow = Math.ceil(count / rows);
  const between = across / rows;
  const inset = margin + (rows > 1 ? between * SWING : 0);
  const along = long - 2 * inset;
  // An odd number of half waves: a row ends on the side of the next one, so that the turn is short.
  const halfWaves = inRow % 2 === 0 ? inRow - 1 : inRow;
  return Array.from({ length: count }, (_, i): Point => {
    const row = Math.floor(i / inRow);
    const place = i % inRow;
    const forth = inRow === 1 ? 0.5 : place / (inRow - 1);
    const x = inset + along * (row % 2 === 0 ? forth : 1 - forth);
    const y = margin + between * (row + 0.5 - SWAY * Math.cos(Math.PI * halfWaves * forth));
    return direction === 'across' ? [x, y] : [y, x];
  });
}
