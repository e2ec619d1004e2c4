import type { Shape } from '../drawing.ts';
import type { Dyes } from '../dyes.ts';
import type { Ink } from '../inks.ts';
import { type Chart, widthOf } from '../shape/knots.ts';
import { trace } from '../shape/trace.ts';
import type { CarpetMotif } from './carpetMotif.ts';

const roles = { g: 'ground', '#': 'figure', o: 'accent', '+': 'cord', s: 'spark', x: 'outline' } as const;

/** One path for each wool of the chart, in knots, its upper left corner at the origin. */
export function layKnots(chart: Chart, dyes: Dyes): readonly Shape[] {
  const data = new Map<Ink, string>();
  for (const [letter, role] of Object.entries(roles)) {
    const d = trace(chart, letter);
    if (d !== '') data.set(dyes[role], (data.get(dyes[role]) ?? '') + d);
  }
  return [...data].map(([fill, d]) => ({ kind: 'path', d, fill, crisp: true }));
}

/** A motif in a square from -50 to 50, as large as it goes. */
export function layCarpetMotif(motif: CarpetMotif, dyes: Dyes): readonly Shape[] {
  const chart = motif.chart();
  const knotSize = 100 / Math.max(widthOf(chart), chart.length);
  const move = `scale(${+knotSize.toFixed(4)}) translate(${-widthOf(chart) / 2} ${-chart.length / 2})`;
  return [{ kind: 'group', move, shapes: layKnots(chart, dyes) }];
}
