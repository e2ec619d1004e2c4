import { grow, knot, knotAt, outline, readChart, unfold, widthOf } from '../shape/knots.ts';
import { carpetMotif } from './carpetMotif.ts';

const quarter = readChart(`
  ..........###.
  ..........#.#.
  ............#.
  .....###....#.
  .....#.#....#.
  ...##..#.#####
  ...#...#######
  ...###########
  ......########
  .....#########
  ##...#########
  #....#########
  ##############
  .....#########`);

/** *Göl*, the lake: an octagon with a star in its middle and hooks on its shore. */
export const gol = carpetMotif('göl', () => {
  const shore = grow(unfold(quarter), 2);
  const middle = (widthOf(shore) - 1) / 2;
  const lake = knot(widthOf(shore), shore.length, (x, y) => {
    const [across, down] = [Math.abs(x - middle), Math.abs(y - middle)];
    const octagon = Math.max(across, down, (across + down) / 1.5);
    const star = Math.min(Math.max(across, down) * 1.5, across + down);
    if (star < 2) return 's';
    if (star < 5) return '#';
    if (star < 7) return '+';
    if (star < 12.5) return 's';
    if (star < 14.5) return 'x';
    if (octagon < 12) return 'o';
    if (octagon < 13) return 'x';
    if (octagon < 14) return '+';
    return knotAt(shore, x, y);
  });
  return outline(lake, '+');
});
