import type { PathShape, Shape } from '../drawing.ts';
import type { Dyes } from '../dyes.ts';
import type { Contour } from '../shape/contour.ts';
import { pathData } from '../shape/pathData.ts';
import type { FeltMotif } from './feltMotif.ts';

/** Width of the sewn cord on a motif of 100. */
const CORD = 2.6;

/** A seam under its cord (жээк): the light cord, and the dark ply that shows in its twist. */
export function sewCord(d: string, dyes: Pick<Dyes, 'cord' | 'outline'>, width = CORD): readonly PathShape[] {
  const ply = `${width * 0.62} ${width * 0.84}`;
  return [
    { kind: 'path', d, stroke: dyes.cord, width },
    { kind: 'path', d, stroke: dyes.outline, width: width * 0.4, dash: ply, opacity: 0.5 },
  ];
}

/** Pieces of one felt let into another, the seam covered with cord. */
export function layFelt(contours: readonly Contour[], dyes: Dyes, fill = dyes.figure, width = CORD): readonly Shape[] {
  const d = pathData(contours);
  const [cord, ply] = sewCord(d, dyes, width);
  return [{ kind: 'path', d, fill, stroke: dyes.cord, width }, ...(cord && ply ? [ply] : [])];
}

/** A motif in its square from -50 to 50. */
export function layMotif(motif: FeltMotif, dyes: Dyes): readonly Shape[] {
  const { figure, inlay = [] } = motif.cut();
  return [...layFelt(figure, dyes), ...(inlay.length > 0 ? layFelt(inlay, dyes, dyes.accent, CORD * 0.75) : [])];
}
