import { buta } from '../carpet/buta.ts';
import { flower } from '../carpet/flower.ts';
import { gol } from '../carpet/gol.ts';
import { layKnots } from '../carpet/layKnots.ts';
import { qarmaq } from '../carpet/qarmaq.ts';
import { qocBuynuzu } from '../carpet/qocBuynuzu.ts';
import { qus } from '../carpet/qus.ts';
import { ulduz } from '../carpet/ulduz.ts';
import { xonca } from '../carpet/xonca.ts';
import type { Drawing, Shape } from '../drawing.ts';
import { carpetLots, type Dyes } from '../dyes.ts';
import { remember } from '../remember.ts';
import { throwsOf } from '../seed.ts';
import { type Chart, flipChart, readChart, widthOf } from '../shape/knots.ts';
import { fillGround, type Placed } from './fillGround.ts';
import { frame } from './frame.ts';

/** Knots across the open field, counted on its shorter side. */
const FIELD = 132;

const bud = readChart(`
  .x.
  xsx
  .x.`);

/** A whole carpet: medallions in a row, no ground left empty between them, three borders. */
export const carpet = remember((width: number, height: number, seed: string, given?: Dyes): Drawing => {
  const throws = throwsOf(seed);
  const dyes = given ?? throws.pick(carpetLots);
  const border = Math.round(Math.min(width, height) * 0.15);
  // Whole pixels to a knot: every line comes out as thick as every other.
  const size = Math.max(1, Math.floor((Math.min(width, height) - 2 * border) / FIELD));
  const [across, down] = [Math.floor((width - 2 * border) / size), Math.floor((height - 2 * border) / size)];

  const second: Dyes = { ...dyes, figure: dyes.accent, accent: dyes.figure };
  const third: Dyes = { ...dyes, figure: dyes.spark, spark: dyes.cord };
  const side = throws.pick([buta, qarmaq, ulduz]).chart();
  const charts: Record<string, readonly [Chart, Dyes]> = {
    lake: [gol.chart(), dyes],
    star: [throws.pick([ulduz, qocBuynuzu, xonca]).chart(), second],
    side: [side, third],
    sideBack: [flipChart(side), third],
    bird: [qus.chart(), dyes],
    birdBack: [flipChart(qus.chart()), dyes],
    flower: [flower.chart(), dyes],
    bud: [bud, dyes],
  };
  const room = (name: string): readonly [number, number] => {
    const chart = charts[name]?.[0] ?? [];
    return [widthOf(chart), chart.length];
  };
  const laid = fillGround(across, down, room);
  const corner = [(width - across * size) / 2, (height - down * size) / 2] as const;
  const show = ({ name, x, y }: Placed): Shape => ({
    kind: 'use',
    part: name,
    move: `translate(${Math.round(corner[0] + x * size)} ${Math.round(corner[1] + y * size)}) scale(${size})`,
  });
  const used = new Set(laid.map(({ name }) => name));
  const edge = frame(width, height, seed, { border, hand: 'carpet', dyes });
  return {
    ...edge,
    parts: {
      ...edge.parts,
      ...Object.fromEntries(
        Object.entries(charts)
          .filter(([name]) => used.has(name))
          .map(([name, [chart, own]]) => [name, layKnots(chart, own)]),
      ),
    },
    shapes: [{ kind: 'rect', x: 0, y: 0, width, height, fill: dyes.ground }, ...laid.map(show), ...edge.shapes],
  };
});
