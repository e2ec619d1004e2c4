import { describe, expect, it } from 'vitest';
import { countNodes } from '../../../renderer/ornament/drawing.ts';
import { road } from '../../../renderer/ornament/road/road.ts';
import { windingStops } from '../../../renderer/ornament/road/windingStops.ts';
import { overhang, pointsOf } from './support/reach.ts';

const counts = Array.from({ length: 60 }, (_, i) => i + 1);
const ways = [
  ['across', 1920, 1080],
  ['down', 1080, 1920],
] as const;

describe('the road', () => {
  it.each(ways)('leads %s through 1 to 60 stops and stays in its place', (direction, width, height) => {
    for (const count of counts) {
      const stops = windingStops(count, { width, height, margin: 90, direction });
      const { drawing, stops: placed } = road(stops, { size: [width, height], width: 40 });
      expect(placed.map((stop) => stop.at)).toEqual(stops);
      expect(overhang(drawing), `${count} stops`).toBeLessThanOrEqual(0);
      expect(countNodes(drawing)).toBeLessThanOrEqual(12);
    }
  });

  it('passes under every stop', () => {
    const stops = windingStops(14, { width: 1920, height: 1080, margin: 120, direction: 'across' });
    const { drawing } = road(stops, { size: [1920, 1080], width: 48, hasBeads: false });
    const ribbon = drawing.shapes.find((shape) => shape.kind === 'path' && shape.fill === 'fleece');
    const edge = ribbon?.kind === 'path' ? pointsOf(ribbon.d) : [];
    for (const [x, y] of stops) {
      const nearest = Math.min(...edge.map(([ex, ey]) => Math.hypot(ex - x, ey - y)));
      expect(nearest).toBeLessThan(40);
      expect(nearest).toBeGreaterThan(20);
    }
  });

  it('begins in felt and ends in knots, or the other way round', () => {
    const stops = windingStops(8, { width: 1600, height: 400, margin: 90, direction: 'across', folds: 1 });
    const look = { size: [1600, 400], width: 40 } as const;
    expect(road(stops, look).stops.map((stop) => stop.hand)).toEqual([
      ...Array(4).fill('felt'),
      ...Array(4).fill('carpet'),
    ]);
    expect(road(stops, { ...look, begins: 'carpet' }).stops.map((stop) => stop.hand)[0]).toBe('carpet');
  });

  it('gives each stop the heading of the ribbon, so that a sign can be turned with it', () => {
    const { stops } = road(
      [
        [100, 100],
        [400, 100],
        [700, 100],
      ],
      { size: [800, 200], width: 30 },
    );
    for (const { heading } of stops) expect(Math.abs(heading)).toBeLessThan(0.01);
  });

  it('runs through a stop the way it is told to', () => {
    const { stops } = road(
      [
        [100, 100],
        [400, 100, 0],
        [460, 160, 90],
        [460, 300],
      ],
      { size: [800, 400], width: 30 },
    );
    expect(stops[1]?.heading).toBeCloseTo(0, 1);
    expect(stops[2]?.heading).toBeCloseTo(Math.PI / 2, 1);
  });

  it('survives stops that lie on one another, and a single one', () => {
    for (const stops of [
      [
        [50, 50],
        [50, 50],
        [50, 50],
      ],
      [[50, 50]],
      [
        [50, 50],
        [200, 50],
        [200, 50],
      ],
    ] as const) {
      expect(JSON.stringify(road(stops, { size: [300, 100], width: 20 }))).not.toMatch(/NaN|null|Infinity/);
    }
  });
});
