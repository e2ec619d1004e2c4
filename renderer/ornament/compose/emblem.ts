import { buta } from '../carpet/buta.ts';
import { ejdaha } from '../carpet/ejdaha.ts';
import { qus } from '../carpet/qus.ts';
import type { Drawing, PathShape, Shape } from '../drawing.ts';
import { carpetLots, type Dyes, feltLots } from '../dyes.ts';
import { badam } from '../felt/badam.ts';
import { itKuyruk } from '../felt/itKuyruk.ts';
import { kyial } from '../felt/kyial.ts';
import { synarMuyuz } from '../felt/synarMuyuz.ts';
import { tortMuyuz } from '../felt/tortMuyuz.ts';
import { drawMotif, type Motif, motifs } from '../motifs.ts';
import { remember } from '../remember.ts';
import { throwsOf } from '../seed.ts';
import { type Contour, place, polyline } from '../shape/contour.ts';
import { pathData } from '../shape/pathData.ts';
import { inTurn, moved, type Point, scaled } from '../shape/point.ts';
import { clothsOfCarpet, clothsOfFelt } from './cloths.ts';
import { rims } from './rims.ts';

/** Whole eighths, so that a rim is even on every axis of its cloth. */
const COUNTS = [32, 40, 48] as const;

/**
 * A sign for an id: the same id always has the same one. With its place in a row (0, 1, 2 …) neighbours never share
 * motif, wools or cloth, and the first hundreds are all different.
 */
export const emblem = remember((seed: string, index?: number): Drawing => {
  const throws = throwsOf(seed);
  const anyPlace = (): number => Math.floor(throws.next() * 1000);
  const at = index ?? anyPlace();
  const motif = turn(motifs, at);
  const round = index === undefined ? anyPlace() : Math.floor(at / motifs.length);
  const isFelt = motif.tradition === 'felt';
  const lot = turn(isFelt ? feltLots : carpetLots, at * 3 + round);
  const cloth = turn(isFelt ? clothsOfFelt : clothsOfCarpet, (at >> 1) + round);
  const rim = throws.pick(rims);
  const count = throws.pick(COUNTS);
  const filling = throws.pick(fillingShapes);
  const lit = throws.next() < 0.5 ? lot : { ...lot, accent: lot.spark, spark: lot.accent };
  // What was cut out of one cloth is sewn on the other.
  const isLeft = index === undefined ? throws.next() < 0.5 : round % 2 === 1;
  const dyes = isLeft ? { ...lit, ground: lit.figure, figure: lit.ground } : lit;

  const lines = throws.pick(INNER);
  const pose = throws.next() < 0.5 ? '' : poseOf(motif);

  const outline = cloth.outline();
  const sewn = pathData([place(outline, scaled(0.915))]);
  const shapes: readonly Shape[] = [
    { kind: 'path', d: pathData([outline]), fill: dyes.outline, stroke: 'rim', width: 5 },
    { kind: 'path', d: sewn, fill: dyes.ground },
    ...rim(sewn, count, dyes),
    // Where a cloth's edge runs aslant, its rim would hide it.
    { kind: 'path', d: pathData([outline]), stroke: dyes.outline, width: 1.5 },
    ...lines.flatMap((size) => inner(motif, pathData([place(outline, scaled(size))]), dyes)),
    ...(filling && cloth.corners.length > 0 ? fillings(filling, cloth.corners, dyes) : []),
    { kind: 'group', move: `scale(${cloth.room})${pose}`, shapes: drawMotif(motif, dyes) },
  ];
  return { viewBox: [-52.5, -52.5, 105, 105], shapes };
});

const turn = <T>(from: readonly T[], i: number): T => {
  const found = from[i % from.length];
  if (found === undefined) throw new RangeError('There is nothing to choose from.');
  return found;
};

/** Lines inside the rim, each as large a part of the cloth. */
const INNER: readonly (readonly number[])[] = [[0.825], [0.825, 0.79], []];

/** Another way for a motif to lie: four-armed ones aslant, one-sided ones facing the other way. */
const poseOf = (motif: Motif): string =>
  fourArmed.includes(motif) ? ' rotate(45)' : oneSided.includes(motif) ? ' scale(-1 1)' : '';
const fourArmed: readonly Motif[] = [tortMuyuz, badam];
const oneSided: readonly Motif[] = [kyial, itKuyruk, synarMuyuz, buta, qus, ejdaha];

/** A line inside the rim: quilting stitches on felt, one row of knots on a carpet. */
function inner(motif: Motif, d: string, dyes: Dyes): readonly PathShape[] {
  const line = { kind: 'path', d, stroke: dyes.cord } as const;
  return motif.tradition === 'felt'
    ? [{ ...line, width: 0.9, dash: '1.2 0.8', pathLength: 192, opacity: 0.8 }]
    : [{ ...line, width: 1.4, square: true }];
}

/** What fills the corners: lozenges, squares, or nothing. */
const fillingShapes: readonly (Contour | undefined)[] = [
  polyline([
    [0, -1],
    [1, 0],
    [0, 1],
    [-1, 0],
  ]),
  polyline([
    [-0.8, -0.8],
    [0.8, -0.8],
    [0.8, 0.8],
    [-0.8, 0.8],
  ]),
  undefined,
];

/** Small figures where the motif leaves the cloth empty. */
function fillings(figure: Contour, places: readonly Point[], dyes: Dyes): readonly PathShape[] {
  const all = (size: number): string =>
    pathData(places.map(([x, y]) => place(figure, inTurn(scaled(size), moved(x, y)))));
  return [
    { kind: 'path', d: all(4.6), fill: dyes.cord },
    { kind: 'path', d: all(2.9), fill: dyes.figure },
  ];
}
