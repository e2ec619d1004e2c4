import type { Shape } from '../drawing.ts';
import type { Dyes } from '../dyes.ts';
import { jyldyzcha } from '../felt/jyldyzcha.ts';
import { type Contour, place, placeAll, polyline } from '../shape/contour.ts';
import { pathData } from '../shape/pathData.ts';
import { inTurn, moved, type Placing, scaled, turned } from '../shape/point.ts';
import { smooth } from '../shape/smooth.ts';
import type { RoadStop } from './road.ts';

const disc = smooth([
  [0, -50, 0],
  [50, 0, 90],
  [0, 50, 180],
  [-50, 0, -90],
  [0, -50, 0],
]);
const octagon = polyline(Array.from({ length: 8 }, (_, i) => turned((Math.PI * (i + 0.5)) / 4)([0, -52])));
/** Two squares, one turned: the carpet's star. */
const star = polyline(Array.from({ length: 16 }, (_, i) => turned((Math.PI * i) / 8)([0, i % 2 === 0 ? -38 : -29])));

/** A bead at every stop: a felt disc with a little star, or the octagon and star of a carpet. */
export function beads(stops: readonly RoadStop[], radius: number, dyes: Dyes): readonly Shape[] {
  const seat = (stop: RoadStop): Placing => inTurn(scaled(radius / 50), moved(...stop.at));
  const felt = stops.filter((stop) => stop.hand === 'felt').map(seat);
  const carpet = stops.filter((stop) => stop.hand === 'carpet').map(seat);
  const all = (contours: readonly Contour[], seats: readonly Placing[], size = 1): readonly Contour[] =>
    seats.flatMap((at) => placeAll(contours, inTurn(scaled(size), at)));

  const { figure, inlay = [] } = jyldyzcha.cut();
  const grounds = pathData([...all([{ ...disc, closed: true }], felt), ...all([octagon], carpet)], 1);
  const cord = radius * 0.11;
  const shapes: readonly Shape[] = [
    { kind: 'path', d: grounds, fill: dyes.ground, stroke: dyes.outline, width: cord * 2 },
    { kind: 'path', d: grounds, stroke: dyes.cord, width: cord, dash: `${+(cord * 0.8).toFixed(2)}` },
    { kind: 'path', d: pathData([...all(figure, felt, 0.82), ...all([star], carpet)], 1), fill: dyes.figure },
    {
      kind: 'path',
      d: pathData([...all(inlay, felt, 1), ...all([place(star, scaled(0.4))], carpet)], 1),
      fill: dyes.cord,
    },
  ];
  return stops.length > 0 ? shapes : [];
}
