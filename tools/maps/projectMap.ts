import { type GeoConicProjection, geoConicEqualArea } from 'd3-geo';
import type { LonLat } from './atlas.ts';

/** A point of a picture, as fractions of its width and height from the top left corner. */
export type Fraction = readonly [x: number, y: number];

/** Width through height of every map. */
export const ASPECT = 16 / 9;
/** How far beyond the frame the land goes on, so that its edge and its shadows are never seen; in widths. */
export const MARGIN = 0.06;

/** To a ten-thousandth, far finer than a pixel. */
export const roundFraction = (value: number) => Math.round(value * 1e4) / 1e4;

const EARTH_KM = 6371;
/** True scale lies a third of the frame above and below its middle: distances differ least there. */
const TRUE_SHARE = 1 / 3;

/** An equal-area cone laid on the middle of the map, one unit to its width; north is up in the middle. */
export function projectMap([longitude, latitude]: LonLat, km: number): GeoConicProjection {
  const height = (km / EARTH_KM / ASPECT) * (180 / Math.PI);
  return geoConicEqualArea()
    .parallels([latitude - height * TRUE_SHARE, latitude + height * TRUE_SHARE])
    .rotate([-longitude, 0])
    .center([0, latitude])
    .scale(EARTH_KM / km)
    .translate([0.5, 0.5 / ASPECT])
    .precision(0)
    .clipExtent([
      [-MARGIN, -MARGIN],
      [1 + MARGIN, 1 / ASPECT + MARGIN],
    ]);
}

/** Where a point of the earth is in the picture; beyond 0 to 1 it is outside. */
export function toFraction(projection: GeoConicProjection, point: LonLat): Fraction {
  const [x, y] = projection([point[0], point[1]]) ?? [Number.NaN, Number.NaN];
  return [x, y * ASPECT];
}
