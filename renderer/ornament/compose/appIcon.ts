import type { Drawing, Shape } from '../drawing.ts';
import { remember } from '../remember.ts';
import { ortaqMuyuz } from '../seam/ortaqMuyuz.ts';
import { place } from '../shape/contour.ts';
import { pathData } from '../shape/pathData.ts';
import { inTurn, moved, scaled } from '../shape/point.ts';

const SIDE = 96;
/** From this many pixels on there is room for a cord, and from this many for its stitches. */
const CORD_FROM = 32;
const FINE_FROM = 64;

/** The app's icon, drawn for a size: small ones are the mark alone, large ones a piece of work. */
export const appIcon = remember((pixels: number = 512): Drawing => {
  const [hasCord, isFine] = [pixels >= CORD_FROM, pixels >= FINE_FROM];
  const size = isFine ? 0.68 : hasCord ? 0.76 : 0.86;
  const mark = pathData([place(ortaqMuyuz(), inTurn(moved(0, 7.5), scaled(size), moved(SIDE / 2, SIDE / 2)))], 1);
  const ring = 'M22 5h52a17 17 0 0 1 17 17v52a17 17 0 0 1-17 17h-52a17 17 0 0 1-17-17v-52a17 17 0 0 1 17-17z';
  const edge: readonly Shape[] = [
    { kind: 'path', d: ring, stroke: 'saffron', width: 2.6 },
    { kind: 'path', d: ring, stroke: 'earth', width: 1.1, dash: '1.7 2.3', opacity: 0.6 },
  ];
  return {
    viewBox: [0, 0, SIDE, SIDE],
    shapes: [
      { kind: 'rect', x: 0, y: 0, width: SIDE, height: SIDE, round: SIDE * 0.23, fill: 'pomegranate' },
      ...(isFine ? edge : []),
      { kind: 'path', d: mark, fill: 'fleece', ...(hasCord && { stroke: 'saffron', width: 2.2, square: true }) },
    ],
  };
});
