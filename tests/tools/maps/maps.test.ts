import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { type PictureSource, pictureSourceSchema } from '../../../electron/pack/source/pictureSource.ts';
import { readLine } from '../../../tools/maps/atlas.ts';
import { cutLand, loadLand } from '../../../tools/maps/cutLand.ts';
import { loadPlans } from '../../../tools/maps/plan.ts';
import { ASPECT, type Fraction, projectMap, toFraction } from '../../../tools/maps/projectMap.ts';

const root = new URL('../../../', import.meta.url);
const readJson = async (path: string) => JSON.parse(await readFile(new URL(path, root), 'utf8'));

/** Whether a point lies within an odd number of rings. */
const isLand = (rings: readonly (readonly Fraction[])[], [x, y]: Fraction) =>
  rings
    .flatMap((ring) => ring.map((point, i) => [point, ring[(i + 1) % ring.length] ?? point] as const))
    .filter(([[ax, ay], [bx, by]]) => ay > y !== by > y && x < ax + ((y - ay) / (by - ay)) * (bx - ax)).length %
    2 ===
  1;

describe('the projection of a map', () => {
  const projection = projectMap([74.75, 41.3], 1000);

  it('has its middle in the middle and north above it', () => {
    expect(toFraction(projection, [74.75, 41.3])).toEqual([expect.closeTo(0.5, 9), expect.closeTo(0.5, 9)]);
    const [x, y] = toFraction(projection, [74.75, 42.3]);
    expect(x).toBeCloseTo(0.5, 9);
    expect(y).toBeLessThan(0.5);
  });

  it('keeps distances: a degree of latitude is 111 km of the width', () => {
    const [, north] = toFraction(projection, [74.75, 41.8]);
    const [, south] = toFraction(projection, [74.75, 40.8]);
    expect(((south - north) / ASPECT) * 1000).toBeCloseTo(111.2, 0);
  });
});

describe('the land of Natural Earth', async () => {
  const natural = await loadLand();

  it('has the Caspian as a hole and Baku on its shore', () => {
    const projection = projectMap([61.6, 42.4], 3150);
    const land = cutLand(natural, projection);
    expect(isLand(land, toFraction(projection, [51, 42]))).toBe(false);
    expect(isLand(land, toFraction(projection, [38, 43.5]))).toBe(false);
    expect(isLand(land, toFraction(projection, [49.6, 40.5]))).toBe(true);
    expect(isLand(land, toFraction(projection, [70, 46]))).toBe(true);
  });

  it('fills a map far from every sea', () => {
    expect(cutLand(natural, projectMap([74.75, 41.3], 1000))).toHaveLength(1);
  });
});

it('a line of the atlas that is none is named', () => {
  expect(readLine('74.4 42.5, 75.1 42.6')).toEqual([
    [74.4, 42.5],
    [75.1, 42.6],
  ]);
  expect(() => readLine('74.4 42.5, 75.1')).toThrow('“75.1” is no point');
});

describe.each((await loadPlans()).map((plan) => [plan.picture, plan] as const))('the map %s', (picture, plan) => {
  const findRecord = async (): Promise<PictureSource | undefined> => {
    const taken: PictureSource[] = await readJson('assets/exhibit/pictures.json');
    const planned: PictureSource[] = await readJson(`tools/dioramas/briefs/${plan.chapter}.json`);
    return [...taken, ...planned].find(({ id }) => id === picture);
  };

  it('has every name within its frame', async () => {
    const { labels } = pictureSourceSchema.pick({ labels: true }).parse({ labels: (await findRecord())?.labels });
    expect(labels).toHaveLength(plan.labels.length);
  });

  it('has its geometry: run "npm run maps" if it does not', async () => {
    const geometry = await readJson(`tools/dioramas/maps/${picture}.json`);
    expect(geometry.km).toBe(plan.km);
    expect(geometry.lights).toHaveLength(plan.lights.length);
  });
});
