import { mirrorHalf, place, polyline } from '../shape/contour.ts';
import { moved } from '../shape/point.ts';
import { smooth } from '../shape/smooth.ts';
import { feltMotif } from './feltMotif.ts';

/** The amulet: a triangle sewn shut over a prayer, with pendants. */
export const tumarcha = feltMotif('тумарча', () => {
  const pendant = mirrorHalf(
    smooth([
      [0, 24, 30],
      [5.5, 36],
      [0, 47, 168],
    ]),
  );
  return {
    figure: [
      polyline([
        [0, -42],
        [46, 21],
        [-46, 21],
      ]),
      ...[-28, 0, 28].map((x) => place(pendant, moved(x, 0))),
    ],
    inlay: [
      polyline([
        [0, -19],
        [23, 12],
        [-23, 12],
      ]),
    ],
  };
});
