const MM_PER_INCH = 25.4;
const CSS_PX_PER_INCH = 96;

/** What a browser knows of its screen. */
export interface Glass {
  /** Width and height of the whole screen in CSS pixels. */
  readonly width: number;
  readonly height: number;
  readonly devicePixelRatio: number;
}

/**
 * CSS pixels a millimetre of glass. One CSS pixel is as many millimetres as the glass is wide, divided by its physical
 * pixels, times the device pixel ratio. 96 pixels an inch where the diagonal is unknown.
 */
export function cssPxPerMm(diagonalInches: number | null, { width, height, devicePixelRatio }: Glass): number {
  if (diagonalInches === null || width <= 0 || height <= 0) return CSS_PX_PER_INCH / MM_PER_INCH;
  const glassWidthMm = diagonalInches * MM_PER_INCH * (width / Math.hypot(width, height));
  const physicalPx = width * devicePixelRatio;
  const mmPerCssPx = (glassWidthMm / physicalPx) * devicePixelRatio;
  return 1 / mmPerCssPx;
}
