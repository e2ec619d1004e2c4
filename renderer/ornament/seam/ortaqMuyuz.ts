import { type Contour, join, place, polyline, reverse } from '../shape/contour.ts';
import { curl } from '../shape/curl.ts';
import { flipped, inTurn, moved, scaled } from '../shape/point.ts';
import { smooth } from '../shape/smooth.ts';

const KNOT = 4.5;

/** From the notch over the horn and down the stem to the foot, as a weaver counts it; in knots, from the top. */
const counted = polyline(
  [
    [0, 4.5],
    [0.5, 4.5],
    [0.5, 2.5],
    [1.5, 2.5],
    [1.5, 1],
    [2.5, 1],
    [2.5, 0],
    [9, 0],
    [9, 1],
    [10, 1],
    [10, 2],
    [11, 2],
    [11, 9.5],
    [10, 9.5],
    [10, 10.5],
    [9, 10.5],
    [9, 11.5],
    [5, 11.5],
    [5, 10.5],
    [4, 10.5],
    [4, 7],
    [6.5, 7],
    [6.5, 8.5],
    [8, 8.5],
    [8, 4],
    [7, 4],
    [7, 3],
    [3.5, 3],
    [3.5, 4],
    [2.5, 4],
    [2.5, 6],
    [1.5, 6],
    [1.5, 13],
    [2.5, 13],
    [2.5, 15],
    [3.5, 15],
    [3.5, 16.5],
    [4.5, 16.5],
    [4.5, 18],
    [0, 18],
  ],
  false,
);

/** The same line as a felt maker cuts it. */
const cut = smooth([
  [0, -27.5, -74],
  ...curl({ eye: [22.5, -18.5], radius: [25, 10], width: [17.5, 9], turn: 290 }),
  [7.6, -8],
  [7, 10],
  [18.5, 33, 52],
]);

/** The common horns: one from felt, one from knots, on one stem; the mark of the house. Reaches from -50 to 50. */
export const ortaqMuyuz = (): Contour =>
  join([place(reverse(cut), flipped), place(counted, inTurn(scaled(KNOT), moved(0, -48)))], true);
