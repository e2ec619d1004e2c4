import type { Drawing, PathShape, Shape } from '../drawing.ts';
import { carpetLots, type Dyes, feltLots } from '../dyes.ts';
import { drawMotif, type Motif, motifs } from '../motifs.ts';
import { throwsOf } from '../seed.ts';
import { place, polyline } from '../shape/contour.ts';
import { pathData } from '../shape/pathData.ts';
import { inTurn, moved, type Point, scaled } from '../shape/point.ts';
import { clothsOfCarpet, clothsOfFelt } from './cloths.ts';
import { rims } from './rims.ts';

/** Whole eighths, so that a rim is even on every axis of its cloth. */
const COUNTS = [32, 48] as const;

/**
 * A sign for an id: the same id always has the same one. With its place in a row (0, 1, 2 …) neighbours never share
 * motif, wools or cloth, and the first hundreds are all different.
 */
export function emblem(seed: string, index?: number): Drawing {
  const throws = throwsOf(seed);
  const at = index ?? Math.floor(throws.next() * 1e6);
  const motif = turn(motifs, at);
  const round = Math.floor(at / motifs.length);
  const isFelt = motif.tradition === 'felt';
  const lot = turn(isFelt ? feltLots : carpetLots, at * 3 + round);
  const cloth = turn(isFelt ? clothsOfFelt : clothsOfCarpet, (at >> 1) + round);
  const rim = throws.pick(rims);
  const count = throws.pick(COUNTS);
  const dyes = throws.next() < 0.5 ? lot : { ...lot, accent: lot.spark, spark: lot.accent };
  const hasCorners = throws.next() < 0.7;

  const outline = cloth.outline();
  const sewn = pathData([place(outline, scaled(0.915))]);
  const shapes: readonly Shape[] = [
    { kind: 'path', d: pathData([outline]), fill: dyes.outline },
    { kind: 'path', d: sewn, fill: dyes.ground },
    ...rim(sewn, count, dyes),
    ...inner(motif, pathData([place(outline, scaled(0.825))]), dyes),
    ...(hasCorners && cloth.corners.length > 0 ? fillings(cloth.corners, dyes) : []),
    { kind: 'group', move: `scale(${cloth.room})`, shapes: drawMotif(motif, dyes) },
  ];
  return { viewBox: [-51, -51, 102, 102], shapes };
}

const turn = <T>(from: readonly T[], i: number): T => {
  const found = from[i % from.length];
  if (found === undefined) throw new RangeError('There is nothing to choose from.');
  return found;
};

/** A line inside the rim: quilting stitches on felt, one row of knots on a carpet. */
function inner(motif: Motif, d: string, dyes: Dyes): readonly PathShape[] {
  const line = { kind: 'path', d, stroke: dyes.cord } as const;
  return motif.tradition === 'felt'
    ? [{ ...line, width: 0.9, dash: '1.2 0.8', pathLength: 192, opacity: 0.8 }]
    : [{ ...line, width: 1.4, square: true }];
}

/** Small lozenges where the motif leaves the cloth empty. */
function fillings(places: readonly Point[], dyes: Dyes): readonly PathShape[] {
  const lozenges = (size: number): string =>
    pathData(
      places.map(([x, y]) => place(polyline([[0, -1], [1, 0], [0, 1], [-1, 0]]), inTurn(scaled(size), moved(x, y)))),
    );
  return [
    { kind: 'path', d: lozenges(4.6), fill: dyes.cord },
    { kind: 'path', d: lozenges(2.9), fill: dyes.figure },
  ];
}
