import type { GeoConicProjection } from 'd3-geo';
import { type Atlas, atScale, type LonLat, readLine } from './atlas.ts';
import type { Plan } from './plan.ts';
import { type Fraction, MARGIN, roundFraction, toFraction } from './projectMap.ts';

/** What the scene builds a map from: lines as `x y, x y` in fractions of the picture, widths in shares of its width. */
export interface Geometry {
  readonly km: number;
  readonly snow: boolean;
  readonly light: Plan['light'];
  readonly land: readonly string[];
  readonly lakes: readonly string[];
  readonly rivers: readonly string[];
  readonly ranges: readonly { readonly line: string; readonly height: number; readonly width: number }[];
  readonly lights: readonly string[];
  readonly patches: readonly {
    readonly at: string;
    readonly size: readonly [number, number];
    readonly colour: string;
    readonly strength: number;
  }[];
  readonly threads: Plan['threads'];
}

const writePoint = ([x, y]: Fraction) => `${x.toFixed(4)} ${y.toFixed(4)}`;
const writeLine = (points: readonly Fraction[]) => points.map(writePoint).join(', ');
const isNear = ([x, y]: Fraction) => Math.max(Math.abs(x - 0.5), Math.abs(y - 0.5)) < 0.5 + 4 * MARGIN;

/** A map in the coordinates of its picture. `findLight` says where a light's place is. */
export function drawMap(
  plan: Plan,
  atlas: Atlas,
  land: readonly (readonly Fraction[])[],
  projection: GeoConicProjection,
  findLight: (light: string) => LonLat,
): Geometry {
  const place = (line: string) => readLine(line).map((point) => toFraction(projection, point));
  const shown = (line: string) => place(line).some(isNear);
  return {
    km: plan.km,
    snow: plan.snow,
    light: plan.light,
    land: land.map(writeLine),
    lakes: atScale(atlas.lakes, plan.detail).flatMap(({ ring }) => (shown(ring) ? writeLine(place(ring)) : [])),
    rivers: atScale(atlas.rivers, plan.detail).flatMap(({ line }) => (shown(line) ? writeLine(place(line)) : [])),
    ranges: atScale(atlas.ranges, plan.detail).flatMap(({ line, height, km }) =>
      shown(line) ? { line: writeLine(place(line)), height, width: roundFraction((km * plan.breadth) / plan.km) } : [],
    ),
    lights: plan.lights.map((light) => writePoint(toFraction(projection, findLight(light)))),
    patches: plan.patches.map(({ at, km: [across, up], colour, strength }) => ({
      at: writeLine(place(at)),
      size: [roundFraction(across / plan.km), roundFraction(up / plan.km)],
      colour,
      strength,
    })),
    threads: plan.threads.map((thread) => ({ ...thread, line: writeLine(place(thread.line)) })),
  };
}
