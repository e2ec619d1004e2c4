import type { Drawing } from '../drawing.ts';
import type { Ink } from '../inks.ts';
import { remember } from '../remember.ts';
import { join, polyline } from '../shape/contour.ts';
import { pathData } from '../shape/pathData.ts';
import type { Point } from '../shape/point.ts';
import { type RoadLook, road } from './road.ts';
import { roadLine } from './roadLine.ts';

export interface ShoreLook extends Omit<RoadLook, 'hasBeads'> {
  /** The cloth that the road is the edge of. */
  readonly cloth: Ink;
}

/**
 * A cloth whose edge is the road: it lies between the line through `points` and the `corners`, named from the road's end
 * back to its beginning.
 */
export const shore = remember(
  (points: readonly Point[], corners: readonly Point[], { cloth, ...look }: ShoreLook): Drawing => {
    const edge = join([roadLine(points, look.width), polyline(corners, false)], true);
    const { drawing } = road(points, { ...look, hasBeads: false });
    return { ...drawing, shapes: [{ kind: 'path', d: pathData([edge], 1), fill: cloth }, ...drawing.shapes] };
  },
);
