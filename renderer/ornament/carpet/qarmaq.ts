import { knot, knotAt, readChart, unfold, widthOf } from '../shape/knots.ts';
import { carpetMotif } from './carpetMotif.ts';

const quarter = readChart(`
  .........###
  .........#.#
  ...........#
  ......##...#
  ......#....#
  ......######
  ...##....###
  ...#....####
  ...#########
  ##....######
  #....#######
  ############`);

/** What lies in the lozenge, from its middle outwards. */
const layers = ['s', 's', 'o', 'o', 'x', '+', '#', '#'] as const;

/** A lozenge whose every step throws out a latch hook. */
export const qarmaq = carpetMotif('qarmaq', () => {
  const hooks = unfold(quarter);
  const middle = (widthOf(hooks) - 1) / 2;
  const filled = knot(widthOf(hooks), hooks.length, (x, y) => {
    const away = Math.abs(x - middle) + Math.abs(y - middle);
    return layers[away] ?? knotAt(hooks, x, y);
  });
  return filled;
});
