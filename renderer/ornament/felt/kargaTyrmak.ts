import { join, mirrorHalf } from '../shape/contour.ts';
import { smooth } from '../shape/smooth.ts';
import { feltMotif } from './feltMotif.ts';

/** Crow's claw: three toes forward, the spur behind. */
export const kargaTyrmak = feltMotif('карга тырмак', () => {
  const middle = smooth([
    [0, -48, 72],
    [5.5, -24],
    [4, -4, 97],
  ]);
  const above = smooth([
    [4, -4, -30],
    [15, -18],
    [28, -30],
    [46, -17, 62],
  ]);
  const below = smooth([
    [46, -17, 200],
    [33, -15],
    [24, 2],
    [7, 16, 148],
  ]);
  const spur = smooth([
    [7, 16, 92],
    [6, 28],
    [0, 48, 110],
  ]);
  return { figure: [mirrorHalf(join([middle, above, below, spur]))] };
});
