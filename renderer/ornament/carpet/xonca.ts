import { knot } from '../shape/knots.ts';
import { carpetMotif } from './carpetMotif.ts';

const MIDDLE = 17;
/** Steps two knots high, as the loom gives them where a line runs aslant. */
const step = (along: number): number => Math.floor(along / 2) * 2;

/** *Xonça*, the tray of gifts: a stepped lozenge with a lozenge on each side of its middle. */
export const xonca = carpetMotif('xonça', () =>
  knot(2 * MIDDLE + 1, 2 * MIDDLE + 1, (x, y) => {
    const [across, down] = [Math.abs(x - MIDDLE), Math.abs(y - MIDDLE)];
    const [far, near] = [Math.max(across, down), Math.min(across, down)];
    const away = step(across) + step(down);
    const gift = Math.abs(far - 10) + near;
    if (gift <= 1) return '#';
    if (gift <= 3) return 's';
    if (gift <= 4) return 'x';
    if (across + down <= 1) return 's';
    if (across + down <= 3) return 'o';
    if (across + down <= 4) return '+';
    if (across + down <= 5) return 'x';
    if (away <= 10) return '#';
    if (away <= 12) return '+';
    if (away <= 14) return 'o';
    if (away <= 16) return 'x';
    return '.';
  }),
);
