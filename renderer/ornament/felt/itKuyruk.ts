import { join } from '../shape/contour.ts';
import { curl } from '../shape/curl.ts';
import { smooth } from '../shape/smooth.ts';
import { feltMotif } from './feltMotif.ts';

/** Dog's tail: carried high, curled once. */
export const itKuyruk = feltMotif('ит куйрук', () => {
  const tail = curl({ eye: [9, -19], radius: [21, 8.5], width: [15, 8], turn: 300, from: 30 });
  return { figure: [join([smooth([[-34, 45, -15], [-13, 20], ...tail, [-1, 0], [-5, 27], [-34, 45, 172]])], true)] };
});
