import { knot } from '../shape/knots.ts';
import { carpetMotif } from './carpetMotif.ts';

const MIDDLE = 15;
/** Rings of the star: how far each reaches, and its wool. */
const rings = [
  [1, 's'],
  [3.5, 'o'],
  [5, '+'],
  [9.5, '#'],
  [11, 's'],
  [14, 'o'],
  [15, 'x'],
] as const;

/** The eight-pointed star: a square and a lozenge, one on the other. */
export const ulduz = carpetMotif('ulduz', () =>
  knot(2 * MIDDLE + 1, 2 * MIDDLE + 1, (x, y) => {
    const [across, down] = [Math.abs(x - MIDDLE), Math.abs(y - MIDDLE)];
    const star = Math.min(Math.max(across, down) * 1.5, across + down);
    return rings.find(([reach]) => star <= reach)?.[1] ?? '.';
  }),
);
