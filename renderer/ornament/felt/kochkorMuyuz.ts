import { mirrorHalf } from '../shape/contour.ts';
import { curl } from '../shape/curl.ts';
import { smooth } from '../shape/smooth.ts';
import { feltMotif } from './feltMotif.ts';

/** A pair of ram's horns on one stem: the word from which most of the Kyrgyz pattern is said. */
export const kochkorMuyuz = feltMotif('кочкор мүйүз', () => {
  const horn = curl({ eye: [21, -17], radius: [23.5, 9.5], width: [16.5, 8], turn: 292 });
  const half = smooth([[0, -29, -72], ...horn, [7.2, -8], [6.2, 12], [21, 42, 35]]);
  const foot = smooth([
    [0, 20, 50],
    [5, 31, 90],
    [0, 37, 180],
  ]);
  return { figure: [mirrorHalf(half)], inlay: [mirrorHalf(foot)] };
});
