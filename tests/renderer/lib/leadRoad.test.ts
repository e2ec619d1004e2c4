import { expect, it } from 'vitest';
import { leadRoad, type Place } from '../../../renderer/lib/leadRoad.ts';

const width = 1000;
const verge = 40;
const lead = (...beads: Place[]) => leadRoad(beads, width, verge);

it('comes from beyond the edge and passes every bead in turn', () => {
  const beads: Place[] = [
    [200, 100],
    [800, 110],
    [800, 500],
    [200, 490],
  ];
  const way = lead(...beads);
  expect(way[0]?.[0]).toBeLessThan(0);
  expect(way.filter((place) => beads.includes(place))).toEqual(beads);
});

it('turns down along the verge on the side where the row ends', () => {
  const right = lead([800, 100], [800, 500]).map(([x]) => x);
  const left = lead([200, 100], [200, 500]).map(([x]) => x);
  expect(Math.max(...right)).toBe(width - verge);
  expect(Math.min(...left.slice(1))).toBe(verge);
});

it('turns to either side by turns where stops lie beneath each other', () => {
  const xs = lead([500, 100], [500, 500], [500, 900]).map(([x]) => x);
  expect(xs).toContain(width - verge);
  expect(xs).toContain(verge);
});

it('hangs out beyond the last bead, on the side it was going to', () => {
  expect(lead([200, 100], [800, 100]).at(-1)?.[0]).toBeGreaterThan(800);
  expect(lead([800, 100], [800, 500], [200, 500]).at(-1)?.[0]).toBeLessThan(200);
  expect(lead([500, 100]).at(-1)?.[0]).toBeGreaterThan(500);
});

it('is nowhere where there is no bead', () => {
  expect(lead()).toEqual([]);
});
