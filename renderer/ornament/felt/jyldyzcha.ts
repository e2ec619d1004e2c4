import { mirrorArm, mirrorHalf, spin } from '../shape/contour.ts';
import { smooth } from '../shape/smooth.ts';
import { feltMotif } from './feltMotif.ts';

/** The little star of eight rays. */
export const jyldyzcha = feltMotif('жылдызча', () => {
  const ray = smooth([
    [0, -47, 84],
    [8.2, -19.8, 52],
  ]);
  return {
    figure: [spin(mirrorArm(ray), 8)],
    inlay: [
      mirrorHalf(
        smooth([
          [0, -10, 0],
          [10, 0, 90],
          [0, 10, 180],
        ]),
      ),
    ],
  };
});
