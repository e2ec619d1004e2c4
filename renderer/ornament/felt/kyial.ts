import { join, place } from '../shape/contour.ts';
import { curl } from '../shape/curl.ts';
import { turned } from '../shape/point.ts';
import { smooth } from '../shape/smooth.ts';
import { feltMotif } from './feltMotif.ts';

/** *Fancy*: a scroll of two unequal pairs of horns. Half a turn brings it onto itself. */
export const kyial = feltMotif('кыял', () => {
  const great = curl({ eye: [16, -21], radius: [20.5, 8], width: [14, 7], turn: 294 });
  const small = curl({ eye: [27, -20.5], radius: [12, 5], width: [9.5, 5.5], turn: 270 })
    .map(([x, y]): readonly [number, number] => [-x, y])
    .reverse();
  const half = smooth([[-9, 4, -108], [-17, -12], ...small, [-9.5, -29, -90], ...great, [3, -18], [9, -4, 72]]);
  return { figure: [join([half, place(half, turned(Math.PI))], true)] };
});
