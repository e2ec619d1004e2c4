import { layKnots } from '../carpet/layKnots.ts';
import { medaxil } from '../carpet/medaxil.ts';
import type { Shape } from '../drawing.ts';
import type { Dyes } from '../dyes.ts';
import { sewCord } from '../felt/layFelt.ts';
import { below, type Hand, hornSeam, SEAM } from '../seam/hornSeam.ts';
import { TAIL, tailSeam } from '../seam/tailSeam.ts';
import { drops, WATER, waterSeam } from '../seam/waterSeam.ts';
import { type Contour, place, placeAll, polyline } from '../shape/contour.ts';
import { type Chart, widthOf } from '../shape/knots.ts';
import { pathData } from '../shape/pathData.ts';
import { inTurn, moved, scaled } from '../shape/point.ts';

/** A border that repeats along x: one period, from 0 to `height` across, in its own measure. */
export interface Strip {
  readonly period: number;
  readonly height: number;
  /** The period's shapes where one unit is `along` by `across`. */
  readonly draw: (dyes: Dyes, along: number, across: number) => readonly Shape[];
}

const ground = (dyes: Dyes, width: number, height: number): Shape => ({
  kind: 'rect',
  x: 0,
  y: 0,
  width,
  height,
  fill: dyes.ground,
});

/** From this width on a cord shows the twist of its plies. */
const FINE_CORD = 5;

function seamStrip(seam: Contour, hand: Hand, period: number, edge: number): Strip {
  return {
    period,
    height: edge * 2,
    draw: (dyes, along, across) => {
      // Drawn a period too long at both ends: what the tile cuts off is what its neighbour goes on with.
      const shown = place(below(seam, edge * 2), inTurn(moved(-period, edge), scaled(along, across)));
      const cord = Math.min(along, across) * 0.3;
      const d = pathData([shown]);
      const isFine = hand === 'felt' && cord >= FINE_CORD;
      return [
        ground(dyes, period * along, edge * 2 * across),
        { kind: 'path', d, fill: dyes.figure, stroke: dyes.cord, width: cord, square: hand === 'carpet' },
        ...(isFine ? sewCord(d, dyes, cord).slice(1) : []),
      ];
    },
  };
}

export const hornStrip = (hand: Hand): Strip =>
  seamStrip(
    hornSeam(3, () => hand),
    hand,
    SEAM.period,
    2.75,
  );
export const tailStrip = (hand: Hand): Strip =>
  seamStrip(
    tailSeam(3, () => hand),
    hand,
    TAIL.period,
    2,
  );

/** Water: a wave, and a drop under each crest. */
export const waterStrip: Strip = {
  period: WATER.period,
  height: 5,
  draw: (dyes, along, across) => {
    const at = inTurn(moved(-WATER.period, 2.5), scaled(along, across));
    const [wave] = seamStrip(waterSeam(3), 'felt', WATER.period, 2.5).draw(dyes, along, across).slice(1);
    return [
      ground(dyes, WATER.period * along, 5 * across),
      ...(wave ? [wave] : []),
      { kind: 'path', d: pathData(placeAll(drops(3), at)), fill: dyes.cord },
    ];
  },
};

function chartStrip(chart: Chart): Strip {
  return {
    period: widthOf(chart),
    height: chart.length,
    draw: (dyes, along, across) => [
      ground(dyes, widthOf(chart) * along, chart.length * across),
      { kind: 'group', move: `scale(${along} ${across})`, shapes: layKnots(chart, dyes) },
    ],
  };
}

export const medaxilStrip = chartStrip(medaxil);
/** A row of amulets, point to the edge. */
export const amuletStrip: Strip = {
  period: 10,
  height: 8,
  draw: (dyes, along, across) => {
    const at = scaled(along, across);
    return [
      ground(dyes, 10 * along, 8 * across),
      {
        kind: 'path',
        d: pathData([
          place(
            polyline([
              [5, 0.8],
              [9.6, 7.2],
              [0.4, 7.2],
            ]),
            at,
          ),
        ]),
        fill: dyes.figure,
      },
      {
        kind: 'path',
        d: pathData([
          place(
            polyline([
              [5, 3.6],
              [7.2, 6.2],
              [2.8, 6.2],
            ]),
            at,
          ),
        ]),
        fill: dyes.cord,
      },
    ];
  },
};
