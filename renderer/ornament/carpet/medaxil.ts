import { grow, readChart } from '../shape/knots.ts';

/** *Mədaxil*, the crenellated border: what is battlement from below is battlement from above. One period, both wools. */
export const medaxil = readChart(`
  .....##.....
  ....####....
  ...######...
  ....####....
  ..########..
  ...######...
  ..########..
  .##########.`);

/** *Sıçan dişi*, mouse teeth: the finest of the guard stripes. */
export const sicanDisi = readChart(`
  .##.
  ####`);

/** A checked line, two knots to a check. */
export const checks = grow(readChart('#.'), 2);
