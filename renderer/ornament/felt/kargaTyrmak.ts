import { join, mirrorHalf } from '../shape/contour.ts';
import { smooth } from '../shape/smooth.ts';
import { feltMotif } from './feltMotif.ts';

/** Crow's claw: three toes forward, the spur behind. */
export const kargaTyrmak = feltMotif('карга тырмак', () => {
  const middle = smooth([
    [0, -48, 74],
    [5.2, -24],
    [4, -3, 97],
  ]);
  const above = smooth([
    [4, -3, -40],
    [14, -16],
    [28, -26],
    [47, -15, 62],
  ]);
  const below = smooth([
    [47, -15, 208],
    [33, -15.5],
    [21, -2],
    [6.5, 14, 120],
  ]);
  const spur = smooth([
    [6.5, 14, 92],
    [5.6, 28],
    [0, 48, 110],
  ]);
  return { figure: [mirrorHalf(join([middle, above, below, spur]))] };
});
