import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { type GeoConicProjection, geoArea, geoStream } from 'd3-geo';
import type { FeatureCollection, Polygon } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { ASPECT, type Fraction } from './projectMap.ts';

/** Points nearer to each other than this share of the width are one: about one pixel of the finished picture. */
const NEAREST = 0.0006;
/** A ring smaller than this is a crumb of paper; islands that the story needs are larger. */
const SMALLEST = 0.004;

/** Natural Earth's land, in degrees. */
export async function loadLand(): Promise<readonly Polygon[]> {
  const file = createRequire(import.meta.url).resolve('world-atlas/land-10m.json');
  const world: Topology = JSON.parse(await readFile(file, 'utf8'));
  const { land } = world.objects;
  if (!land) throw new Error('world-atlas holds no land; install its version that package.json names.');
  return listPolygons(feature(world, land as GeometryCollection));
}

/**
 * The rings of the land within the map and its margin, outer ones and holes alike: what lies within an odd
 * number of them is land. The Caspian is such a hole; other lakes are land to Natural Earth, and come from the atlas.
 */
export function cutLand(land: readonly Polygon[], projection: GeoConicProjection): readonly (readonly Fraction[])[] {
  const rings: Fraction[][] = [];
  for (const polygon of land) {
    geoStream(
      polygon,
      projection.stream({
        polygonStart: () => {},
        polygonEnd: () => {},
        lineStart: () => rings.push([]),
        lineEnd: () => {},
        point: (x, y) => {
          const ring = rings.at(-1);
          const last = ring?.at(-1);
          if (!last || Math.hypot(x - last[0], y - last[1] / ASPECT) >= NEAREST) ring?.push([x, y * ASPECT]);
        },
      }),
    );
  }
  return rings.filter((ring) => extentOf(ring.map(([x]) => x)) + extentOf(ring.map(([, y]) => y)) > SMALLEST);
}

const extentOf = (values: readonly number[]) => Math.max(...values) - Math.min(...values);

/** Without islets whose points are so near to each other that on a sphere they hold all the rest of the earth. */
function listPolygons({ features }: FeatureCollection): readonly Polygon[] {
  return features
    .flatMap(({ geometry }) => (geometry.type === 'MultiPolygon' ? geometry.coordinates : []))
    .map((coordinates): Polygon => ({ type: 'Polygon', coordinates }))
    .filter((polygon) => geoArea(polygon) < 2 * Math.PI);
}
