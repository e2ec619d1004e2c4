import { readChart } from '../shape/knots.ts';
import { carpetMotif } from './carpetMotif.ts';

/** The small flower that fills what is left open. */
export const flower = carpetMotif('gül', () =>
  readChart(`
    ....x....
    ...xsx...
    .xxxsxxx.
    .xs+s+sx.
    xxss#ssxx
    .xs+s+sx.
    .xxxsxxx.
    ...xsx...
    ....x....`),
);
