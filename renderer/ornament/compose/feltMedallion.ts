import type { Drawing, Shape } from '../drawing.ts';
import { type Dyes, feltLots } from '../dyes.ts';
import { badam } from '../felt/badam.ts';
import { jyldyzcha } from '../felt/jyldyzcha.ts';
import { layFelt, layMotif } from '../felt/layFelt.ts';
import { tortMuyuz } from '../felt/tortMuyuz.ts';
import { hornSeam, SEAM } from '../seam/hornSeam.ts';
import { TAIL, tailSeam } from '../seam/tailSeam.ts';
import type { Throws } from '../seed.ts';
import { type Contour, place, spin } from '../shape/contour.ts';
import { pathData } from '../shape/pathData.ts';
import { type Placing, scaled } from '../shape/point.ts';
import { smooth } from '../shape/smooth.ts';

const disc = (radius: number): Contour =>
  place(
    spin(
      smooth([
        [0, -1, 0],
        [1, 0, 90],
      ]),
      4,
    ),
    scaled(radius),
  );

/** Bends a line of the given length to a circle; what lies above the line lies outside. */
const round =
  (length: number, radius: number, unit: number): Placing =>
  ([x, y]) => {
    const angle = (x / length) * 2 * Math.PI - Math.PI / 2;
    const away = radius - y * unit;
    return [away * Math.cos(angle), away * Math.sin(angle)];
  };

/** Felt laid in rings: horns that reach out, a ring of tails, four horns or almonds in the middle. */
export function feltMedallion(throws: Throws): Drawing {
  const dyes = throws.pick(feltLots);
  const inner: Dyes = { ...dyes, ground: dyes.figure, figure: dyes.ground };
  const pairs = throws.pick([10, 12]);
  const tails = throws.pick([28, 32]);
  const middle = throws.pick([tortMuyuz, tortMuyuz, badam, jyldyzcha]);

  const horns = place(
    hornSeam(pairs, () => 'felt'),
    round(SEAM.period * pairs, 72, (2 * Math.PI * 72) / (SEAM.period * pairs)),
  );
  const ring = place(
    tailSeam(tails, () => 'felt'),
    round(TAIL.period * tails, 46, (2 * Math.PI * 46) / (TAIL.period * tails)),
  );
  const edge = pathData([disc(96)]);
  const stitches = (radius: number): Shape => ({
    kind: 'path',
    d: pathData([disc(radius)]),
    stroke: dyes.cord,
    width: 0.9,
    dash: '1.5 1',
    pathLength: 2.5 * Math.round(radius * 2),
    opacity: 0.8,
  });
  return {
    viewBox: [-100, -100, 200, 200],
    shapes: [
      { kind: 'path', d: pathData([disc(99)]), fill: dyes.outline },
      { kind: 'path', d: edge, fill: dyes.ground },
      { kind: 'path', d: edge, stroke: dyes.figure, width: 5 },
      { kind: 'path', d: edge, stroke: dyes.cord, width: 5, dash: '1', pathLength: 240 },
      ...layFelt([{ ...horns, closed: true }], dyes, dyes.figure, 1.9),
      stitches(90.5),
      ...layFelt([disc(55)], dyes, dyes.accent, 1.9),
      ...layFelt([{ ...ring, closed: true }], { ...dyes, figure: dyes.ground }, dyes.ground, 1.5),
      ...layFelt([disc(37.5)], inner, inner.ground, 1.9),
      stitches(34.5),
      { kind: 'group', move: 'scale(.6)', shapes: layMotif(middle, inner) },
    ],
  };
}
