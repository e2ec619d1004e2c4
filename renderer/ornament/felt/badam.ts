import { mirrorHalf, place } from '../shape/contour.ts';
import { turned } from '../shape/point.ts';
import { smooth } from '../shape/smooth.ts';
import { feltMotif } from './feltMotif.ts';

const quarters = [0, 1, 2, 3].map((i) => turned((i * Math.PI) / 2));

/** Almonds: four about a middle, each with its kernel. */
export const badam = feltMotif('бадам', () => {
  const almond = mirrorHalf(
    smooth([
      [0, -48, 52],
      [17, -26],
      [0, -4, 150],
    ]),
  );
  const kernel = mirrorHalf(
    smooth([
      [0, -39, 52],
      [7.5, -26.5],
      [0, -15, 150],
    ]),
  );
  return {
    figure: quarters.map((quarter) => place(almond, quarter)),
    inlay: quarters.map((quarter) => place(kernel, quarter)),
  };
});
