import { grow, type Laid, lay, layers, outline, readChart, turnQuarter } from '../shape/knots.ts';
import { carpetMotif } from './carpetMotif.ts';

/** `o` is where a head lies. */
const body = turnQuarter(
  readChart(`
    #######
    #.....#
    ##o...#
    ......#
    #######
    #......
    #...o##
    #.....#
    #######`),
);

const head = readChart(`
  ..#..
  .###.
  ##+##
  .###.
  ..#..`);

/** Knots to a square of the body. */
const THICK = 3;

/** The dragon of the verni, one bent body with a head at both ends, here lying. Half a turn brings it onto itself. */
export const ejdaha = carpetMotif('əjdaha', () => {
  const heads = body.flatMap((row, y) =>
    [...row].flatMap((letter, x): readonly Laid[] =>
      letter === 'o' ? [{ chart: head, x: x * THICK - 1, y: y * THICK - 1 }] : [],
    ),
  );
  return outline(lay(layers(grow(body, THICK), '#s'), heads));
});
