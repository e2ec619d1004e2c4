import { type Contour, join, place, polyline, reverse } from '../shape/contour.ts';
import { flipped, moved, type Placing, scaled } from '../shape/point.ts';
import { smooth } from '../shape/smooth.ts';

/**
 * The seam between two equal felts: horns of one reach up, horns of the other reach down between them. Half a turn about
 * the middle of a half wave brings the seam onto itself, so neither side is the ground of the other.
 * Кочкор мүйүз and qoç buynuzu are one figure: here it is cut with a knife, and here it is counted in knots.
 */
export type Hand = 'felt' | 'carpet';

/** Length of a pair of horns with its gap, and how far it reaches to either side of the middle. */
export const SEAM = { period: 6, reach: 2.2 } as const;

const half = SEAM.period / 2;
/** Half a turn about the middle of the half wave. */
const turnedOver: Placing = ([x, y]) => [half - x, -y];
const whole = (toMiddle: Contour): Contour => join([toMiddle, place(reverse(toMiddle), turnedOver)]);

/** From the notch between two horns of the lower felt to the notch between two of the upper: a quarter is drawn. */
const feltHalf = whole(
  smooth([
    [0, -1.1, -75],
    [1.3, -2.2, 0],
    [2.55, -0.75, 90],
    [1.85, 0.6, 180],
    [1.5, 0, -40],
  ]),
);

const KNOT = 0.25;
const carpetHalf = whole(
  place(
    polyline(
      [
        [0, -4],
        [1, -4],
        [1, -6],
        [2, -6],
        [2, -8],
        [3, -8],
        [3, -9],
        [8, -9],
        [8, -8],
        [9, -8],
        [9, -6],
        [10, -6],
        [10, 2],
        [9, 2],
        [9, 3],
        [4, 3],
        [4, 1],
        [6, 1],
        [6, 0],
      ],
      false,
    ),
    scaled(KNOT),
  ),
);

const halves = { felt: feltHalf, carpet: carpetHalf } as const;

/** One pair of horns from notch to notch: x from -3 to 3, its stem at 0. Each horn may be made by another hand. */
export const hornPair = (left: Hand, right: Hand = left): Contour =>
  join([place(reverse(halves[left]), flipped), halves[right]]);

/** A row of pairs from x = 0; `hand` says whose horn it is, counted in horns from the start. */
export const hornSeam = (pairs: number, hand: (horn: number) => Hand): Contour =>
  join(
    Array.from({ length: pairs }, (_, i) =>
      place(hornPair(hand(2 * i), hand(2 * i + 1)), moved(SEAM.period * i + half, 0)),
    ),
  );

/** The band on one side of a seam that runs along x, closed at `edge`. */
export function below(seam: Contour, edge: number): Contour {
  const end = seam.bends.at(-1)?.to ?? seam.from;
  return { ...seam, bends: [...seam.bends, { to: [end[0], edge] }, { to: [seam.from[0], edge] }], closed: true };
}
