import { outline, readChart, unfold } from '../shape/knots.ts';
import { carpetMotif } from './carpetMotif.ts';

/** The cloud collar: four lobes of cloud about a middle, four buds between them. */
export const bulud = carpetMotif('bulud', () =>
  outline(
    unfold(
      readChart(`
        ..............#
        .............##
        ............###
        ...........####
        ....#####.##+++
        ...#######.#+oo
        ..##+++++##.##+
        ..##+ooo++##.##
        ..##+oooo++#.xx
        ..##++oooo++##x
        ...##++oooo++++
        ....##.#+oooooo
        ..####.x##+ooss
        .####+##x#+osss
        ####++##xx+osss`),
    ),
  ),
);
