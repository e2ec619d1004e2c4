import { readFile } from 'node:fs/promises';

/** Degrees east, degrees north. */
export type LonLat = readonly [longitude: number, latitude: number];

interface Feature {
  readonly name: string;
  /** From which scale of map to which it is drawn: 1 a continent, 2 a part of one, 3 a country, 4 a valley. */
  readonly detail: readonly [from: number, to: number];
}

/** Our own generalised relief and water, drawn by hand from general knowledge of geography: good to look at, not to measure by. */
export interface Atlas {
  /** Crest lines: `height` 0 to 1, `km` from the crest to the foot. */
  readonly ranges: readonly (Feature & { readonly height: number; readonly km: number; readonly line: string })[];
  /** From source to mouth. */
  readonly rivers: readonly (Feature & { readonly line: string })[];
  readonly lakes: readonly (Feature & { readonly ring: string })[];
}

/** Reads `atlas.json`. */
export async function loadAtlas(): Promise<Atlas> {
  return JSON.parse(await readFile(new URL('atlas.json', import.meta.url), 'utf8'));
}

/** The features that a map of this scale shows. */
export const atScale = <F extends Feature>(features: readonly F[], detail: number): readonly F[] =>
  features.filter(({ detail: [from, to] }) => from <= detail && detail <= to);

/** `74.4 42.5, 75.1 42.6` as points; throws a sentence that names what is no point. */
export function readLine(line: string): readonly LonLat[] {
  return line.split(',').map((point) => {
    const [longitude, latitude] = point.trim().split(' ').map(Number);
    if (!Number.isFinite(longitude) || !Number.isFinite(latitude)) {
      throw new Error(`“${point.trim()}” is no point; write degrees east and north, such as 74.4 42.5.`);
    }
    return [longitude ?? 0, latitude ?? 0];
  });
}
