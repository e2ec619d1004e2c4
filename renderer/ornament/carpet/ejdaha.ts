import { grow, layers, outline, readChart, turnQuarter } from '../shape/knots.ts';
import { carpetMotif } from './carpetMotif.ts';

/** The dragon of the verni, one bent body with hooked ends, here lying. Half a turn brings it onto itself. */
export const ejdaha = carpetMotif('əjdaha', () =>
  outline(
    layers(
      grow(
        turnQuarter(
          readChart(`
          #######
          #.....#
          ###...#
          ......#
          #######
          #......
          #...###
          #.....#
          #######`),
        ),
        3,
      ),
      '#s',
    ),
  ),
);
