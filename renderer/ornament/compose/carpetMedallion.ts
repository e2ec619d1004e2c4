import { flower } from '../carpet/flower.ts';
import { gol } from '../carpet/gol.ts';
import { layKnots } from '../carpet/layKnots.ts';
import { qarmaq } from '../carpet/qarmaq.ts';
import { qus } from '../carpet/qus.ts';
import type { Drawing } from '../drawing.ts';
import { carpetLots } from '../dyes.ts';
import type { Throws } from '../seed.ts';
import { type Chart, flipChart, GROUND, knot, type Laid, lay, widthOf } from '../shape/knots.ts';

const SIDE = 127;
const MIDDLE = (SIDE - 1) / 2;
const TOOTH = 5;

/** A göl in the middle of a larger one, as Qazax weaves them: hooked lozenges on the slopes, birds on the shore. */
export function carpetMedallion(throws: Throws): Drawing {
  const dyes = throws.pick(carpetLots);
  const centred = (chart: Chart, x: number, y: number): Laid => ({
    chart,
    x: Math.round(MIDDLE + x - (widthOf(chart) - 1) / 2),
    y: Math.round(MIDDLE + y - (chart.length - 1) / 2),
  });
  const bird = qus.chart();
  const slopes = [-29, 29].flatMap((x) => [-29, 29].map((y) => centred(qarmaq.chart(), x, y)));
  const flowers = [-45, 45].flatMap((y) => [-14, 0, 14].map((x) => centred(flower.chart(), x, y)));
  const sides = [-16, 16].flatMap((y) => [-46, 46].map((x) => centred(flower.chart(), x, y)));
  const birds = [centred(flipChart(bird), -43, 0), centred(bird, 43, 0)];
  const chart = lay(knot(SIDE, SIDE, shore), [centred(gol.chart(), 0, 0), ...slopes, ...flowers, ...sides, ...birds]);
  return { viewBox: [0, 0, SIDE, SIDE], shapes: layKnots(chart, dyes) };
}

/** The octagon: dark and light lines, a ring of teeth in two wools, the open ground. */
function shore(x: number, y: number): string {
  const [across, down] = [Math.abs(x - MIDDLE), Math.abs(y - MIDDLE)];
  // Two knots to a step where the edge runs aslant, or it would come out dotted.
  const aslant = MIDDLE + Math.ceil((across + down - MIDDLE * Math.SQRT2) / 2);
  const away = Math.max(across, down, aslant);
  if (away > MIDDLE) return GROUND;
  if (away === MIDDLE || away === MIDDLE - 2 || away === MIDDLE - 8) return 'x';
  if (away === MIDDLE - 1 || away === MIDDLE - 7) return '+';
  if (away < MIDDLE - 8) return 'g';
  const tooth = (along: number): number => Math.floor((along + TOOTH / 2) / TOOTH);
  return (tooth(across) + tooth(down)) % 2 === 0 ? 'o' : '#';
}
