import type { Contour } from './contour.ts';
import type { Point } from './point.ts';

/** Path data for several contours, relative and rounded so that it stays small; `digits` after the point. */
export function pathData(contours: readonly Contour[], digits = 2): string {
  const unit = 10 ** digits;
  let pen: Point = [0, 0];
  const written: string[] = [];
  // Rounding against the rounded pen keeps errors from adding up along a long path.
  const step = (p: Point): string => `${round(p[0] - pen[0], unit)} ${round(p[1] - pen[1], unit)}`;
  const snap = (p: Point): Point => [Math.round(p[0] * unit) / unit, Math.round(p[1] * unit) / unit];
  for (const contour of contours) {
    const from = snap(contour.from);
    written.push(`M${from[0]} ${from[1]}`);
    pen = from;
    for (const { to, via } of contour.bends) {
      const end = snap(to);
      if (via) written.push(`c${step(via[0])} ${step(via[1])} ${step(end)}`);
      else if (end[1] === pen[1]) written.push(`h${round(end[0] - pen[0], unit)}`);
      else if (end[0] === pen[0]) written.push(`v${round(end[1] - pen[1], unit)}`);
      else written.push(`l${step(end)}`);
      pen = end;
    }
    if (contour.closed) written.push('z');
  }
  return written.join('').replaceAll(' -', '-');
}

const round = (value: number, unit: number): number => Math.round(value * unit) / unit || 0;
