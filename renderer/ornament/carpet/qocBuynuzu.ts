import { readChart, unfold } from '../shape/knots.ts';
import { carpetMotif } from './carpetMotif.ts';

/** Ram's horns in knots: the carpet's word for what felt calls кочкор мүйүз, and nearly the same word. */
export const qocBuynuzu = carpetMotif('qoç buynuzu', () =>
  unfold(
    readChart(`
      ...#######...
      ..#########..
      .###########.
      ####.....####
      ###.......###
      ###..###..###
      ###..###..###
      ###...##..###
      ###...##..###
      .######...###
      ..####...####
      ........#####
      .......######
      ......######s
      ......#####ss
      .....#####sss`),
  ),
);
