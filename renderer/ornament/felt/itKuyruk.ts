import { place } from '../shape/contour.ts';
import { curl } from '../shape/curl.ts';
import { turned } from '../shape/point.ts';
import { smooth } from '../shape/smooth.ts';
import { feltMotif } from './feltMotif.ts';

/** Dogs' tails, carried high and curled once: two of them, back to back. Half a turn brings them onto each other. */
export const itKuyruk = feltMotif('ит куйрук', () => {
  const curled = curl({ eye: [26.5, -23], radius: [18.5, 7.5], width: [14, 7.5], turn: 296, from: 40 });
  const tail = {
    ...smooth([[17, 47, -150], [4, 24], [3, -8], ...curled, [15, -18], [16, 6], [17, 47, 80]]),
    closed: true,
  };
  return { figure: [tail, place(tail, turned(Math.PI))] };
});
