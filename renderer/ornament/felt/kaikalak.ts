import { mirrorHalf } from '../shape/contour.ts';
import { curl } from '../shape/curl.ts';
import { type Knot, smooth } from '../shape/smooth.ts';
import { feltMotif } from './feltMotif.ts';

/** A second pair of curls below the horns, bent back: *кайкалак*, the hook, as the south of the country says it. */
const bentBack: readonly Knot[] = [
  [7, 2],
  [16, 14],
  [28.5, 10.5],
  [31, 2],
  [27, -1.5],
  [34.5, -6],
  [41.5, 5],
  [36, 22],
];

/** Ram's horns above, hooks bent back below. */
export const kaikalak = feltMotif('кайкалак', () => {
  const horn = curl({ eye: [19.5, -24], radius: [21.5, 9], width: [15, 7.5], turn: 292 });
  const half = smooth([[0, -34, -72], ...horn, [7, -16], ...bentBack, [20, 27], [10, 32], [17, 46, 50]]);
  const bud = smooth([
    [0, 9, 50],
    [5, 18, 90],
    [0, 25, 180],
  ]);
  return { figure: [mirrorHalf(half)], inlay: [mirrorHalf(bud)] };
});
