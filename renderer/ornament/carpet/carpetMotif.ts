import { once } from '../remember.ts';
import type { Chart } from '../shape/knots.ts';

/**
 * Letters of the charts: `#` figure, `o` accent, `+` the light line, `s` spark, `x` the dark outline, `g` the ground's
 * own wool where it must cover something, `.` nothing.
 */
export interface CarpetMotif {
  readonly tradition: 'carpet';
  /** Its own name, in Azerbaijani. */
  readonly name: string;
  readonly chart: () => Chart;
}

export const carpetMotif = (name: string, chart: () => Chart): CarpetMotif => ({
  tradition: 'carpet',
  name,
  chart: once(chart),
});
