import type { GeoConicProjection } from 'd3-geo';
import type { LabelSource } from '../../electron/pack/source/pictureSource.ts';
import type { PlaceSource } from '../../electron/pack/source/recordSources.ts';
import { type LonLat, readLine } from './atlas.ts';
import type { GeographicName, Plan } from './plan.ts';
import { roundFraction, toFraction } from './projectMap.ts';

/** What the names of places and waters are, and where. */
export interface Gazetteer {
  readonly places: ReadonlyMap<string, PlaceSource>;
  readonly names: Readonly<Record<string, GeographicName>>;
}

/** A place with coordinates; throws a sentence where there is none. */
export function findPlace({ places }: Gazetteer, id: string): LonLat {
  const { latitude, longitude } = places.get(id) ?? {};
  if (latitude === undefined || longitude === undefined) {
    throw new Error(`places.json has no “${id}” with coordinates; write its position into the plan.`);
  }
  return [longitude, latitude];
}

/** The labels of a map as its picture's record has them: plain fractions, which a curator can measure in any picture. */
export function labelMap(plan: Plan, gazetteer: Gazetteer, projection: GeoConicProjection): readonly LabelSource[] {
  return plan.labels.map(({ place, name, kind, at }) => {
    const known = name === undefined ? undefined : gazetteer.names[name];
    if (!known && place === undefined) throw new Error(`names.json has no “${name}”, which ${plan.picture} names.`);
    const position = at ?? known?.at;
    const [point] = position === undefined ? [findPlace(gazetteer, place ?? '')] : readLine(position);
    const [x, y] = toFraction(projection, point ?? [0, 0]);
    return {
      at: [roundFraction(x), roundFraction(y)],
      kind: kind ?? known?.kind ?? kindOf(gazetteer, place ?? ''),
      ...(known ? { text: known.text } : { place }),
    };
  });
}

/** Towns and districts are places beside a mark; all that is wider is written across. */
function kindOf({ places }: Gazetteer, id: string): LabelSource['kind'] {
  const precision = places.get(id)?.precision;
  if (precision === 'river') return 'river';
  if (precision === 'lake') return 'water';
  return precision === 'city' || precision === 'district' ? 'place' : 'region';
}
