import { flatten, isInside } from '../shape/flatten.ts';
import { knot, lay, layers, outline, readChart } from '../shape/knots.ts';
import { smooth } from '../shape/smooth.ts';
import { carpetMotif } from './carpetMotif.ts';

const [WIDTH, HEIGHT] = [27, 35];

/** The drop with the bent tip, as a line; knots whose middle lies inside are woven. */
const drop = flatten(
  smooth([
    [15, 0.5, 180],
    [8.5, 6.5],
    [2, 17],
    [0.8, 26],
    [5.5, 33],
    [12.5, 35, 0],
    [20, 33],
    [25.3, 26],
    [24.2, 18],
    [19, 12],
    [17.2, 8.4, -60],
    [19.5, 7.6, 0],
    [24, 10, 70],
    [26, 6.5, -100],
    [22, 1.6],
    [15, 0.5, 180],
  ]),
);

const flower = readChart(`
  ....s....
  ...s#s...
  ....s....
  .s..o..s.
  s#s.o.s#s
  .s.oxo.s.
  ..ooxoo..
  .s.oxo.s.
  s#s.o.s#s
  .s..o..s.
  ..o.o.o..
  ...ooo...
  ....o....`);

/** *Buta*, the flame or the almond: a drop with a bent tip, a flower inside. */
export const buta = carpetMotif('buta', () => {
  const body = knot(WIDTH, HEIGHT, (x, y) => (isInside([x + 0.5, y + 0.5], drop) ? '#' : '.'));
  return outline(lay(layers(body, '##x+'), [{ chart: flower, x: 8, y: 17 }]));
});
