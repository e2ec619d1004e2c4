import { mirrorArm, place, spin } from '../shape/contour.ts';
import { scaled } from '../shape/point.ts';
import { smooth } from '../shape/smooth.ts';
import { feltMotif } from './feltMotif.ts';

/**
 * Four pairs of horns about a middle, the heart of a shyrdak's square. Between them the ground runs in from the corners
 * and curls in its turn: what is cut from one felt fits into the other.
 */
export const tortMuyuz = feltMotif('төрт мүйүз', () => {
  const half = smooth([
    [0, -57, -72],
    [25, -93, 0],
    [53, -69, 95],
    [37.5, -49.5, 190],
    [30.5, -60, -50],
    [21.5, -70, 190],
    [11, -52, 92],
    [17, -27, 50],
    [32, -32, -28],
  ]);
  const middle = smooth([
    [0, -17, 58],
    [17, 0, 32],
  ]);
  return {
    figure: [spin(place(mirrorArm(half), scaled(0.51)), 4)],
    inlay: [place(spin(middle, 4), scaled(0.62))],
  };
});
