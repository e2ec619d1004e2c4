import { join } from '../shape/contour.ts';
import { curl } from '../shape/curl.ts';
import { smooth } from '../shape/smooth.ts';
import { feltMotif } from './feltMotif.ts';

/** One horn alone. */
export const synarMuyuz = feltMotif('сыңар мүйүз', () => {
  const horn = curl({ eye: [6, -9], radius: [27.5, 10], width: [19, 9], turn: 296, from: 20 });
  return { figure: [join([smooth([[-41, 44, -10], [-27, 20], ...horn, [-12, 4], [-6, 26], [12, 44, 10]])], true)] };
});
