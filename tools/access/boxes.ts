/** A rectangle on the glass, in CSS pixels. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export const widthOf = ({ left, right }: Box): number => right - left;
export const heightOf = ({ top, bottom }: Box): number => bottom - top;

/**
 * How far apart two neighbours are: along the axis on which they do not meet. Negative where they overlap, by how much;
 * undefined where they meet on no axis, as two fields of a chessboard at a corner do, and are no neighbours.
 */
export function gapBetween(a: Box, b: Box): number | undefined {
  const across = Math.max(a.left, b.left) - Math.min(a.right, b.right);
  const down = Math.max(a.top, b.top) - Math.min(a.bottom, b.bottom);
  if (across >= 0 && down >= 0) return undefined;
  return Math.max(across, down);
}

/** Says whether one box lies wholly within the other: a thing upon its ground has no gap to it. */
export function isUpon(upper: Box, ground: Box): boolean {
  return (
    upper.left >= ground.left && upper.right <= ground.right && upper.top >= ground.top && upper.bottom <= ground.bottom
  );
}
