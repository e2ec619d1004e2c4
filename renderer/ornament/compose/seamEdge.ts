import type { Drawing } from '../drawing.ts';
import type { Ink } from '../inks.ts';
import { once } from '../remember.ts';
import { below, type Hand, hornSeam, SEAM } from '../seam/hornSeam.ts';
import { place } from '../shape/contour.ts';
import { pathData } from '../shape/pathData.ts';
import { moved } from '../shape/point.ts';

/** Pairs of horns in one half: more than the widest glass shows at the height that an edge has. */
const PAIRS = 72;
/** Half the cord's room above the crests, so that none is cut off. */
const HEADROOM = 0.3;

/** One half of an edge; both are anchored where they meet, and run out of sight on their own side. */
const half = (hand: Hand, from: number): Drawing => {
  const seam = place(
    hornSeam(PAIRS, () => hand),
    moved(from, 0),
  );
  const cloth: Ink = 'earth';
  return {
    viewBox: [from, -SEAM.reach - HEADROOM, PAIRS * SEAM.period, 2 * SEAM.reach + HEADROOM],
    shapes: [
      { kind: 'path', d: pathData([below(seam, SEAM.reach + 1)]), fill: cloth },
      { kind: 'path', d: pathData([seam]), stroke: 'saffron', width: 0.34, square: hand === 'carpet' },
    ],
  };
};

/**
 * The line along which one cloth is sewn to another, in two halves: a felt maker's hand up to the middle, a weaver's from
 * there on. What lies below is earth; what lies above shows through.
 */
export const seamEdge = {
  felt: once(() => half('felt', -PAIRS * SEAM.period)),
  carpet: once(() => half('carpet', 0)),
} as const;
