import { describe, expect, it, vi } from 'vitest';
import { carpet } from '../../../renderer/ornament/compose/carpet.ts';
import { field } from '../../../renderer/ornament/compose/field.ts';
import { frame } from '../../../renderer/ornament/compose/frame.ts';
import { shyrdak } from '../../../renderer/ornament/compose/shyrdak.ts';
import { countNodes } from '../../../renderer/ornament/drawing.ts';
import { overhang } from './support/reach.ts';
import { everyWork, someRoad } from './support/works.ts';

/** A stroke may round a tip by this much more than its control points say; a pixel at 4K. */
const HAIR = 0.51;

describe('works', () => {
  it('come out the same in a program that has just started', async () => {
    const before = JSON.stringify(everyWork());
    vi.resetModules();
    const { everyWork: again } = await import('./support/works.ts');
    expect(again).not.toBe(everyWork);
    expect(JSON.stringify(again())).toBe(before);
  });

  it('stay within their view box', () => {
    const leaving = everyWork().filter(([, drawing]) => overhang(drawing) > HAIR);
    expect(leaving.map(([name, drawing]) => `${name}: ${overhang(drawing)}`)).toEqual([]);
  });

  it('are made once and handed out again', () => {
    expect(frame(800, 600, 'a')).toBe(frame(800, 600, 'a'));
    expect(frame(800, 600, 'a')).not.toBe(frame(800, 600, 'b'));
  });

  it.each([
    [1920, 1080],
    [1080, 1920],
    [3840, 2160],
    [7680, 1080],
    [320, 240],
  ])('fill a screen of %i by %i with at most 400 elements', (width, height) => {
    for (const seed of ['a', 'b', 'c', 'd', 'e']) {
      const screens = [shyrdak, carpet, frame, field].map((make) => make(width, height, seed));
      for (const drawing of [...screens, someRoad(60, width, height).drawing]) {
        expect(countNodes(drawing)).toBeLessThanOrEqual(400);
      }
    }
  });

  it('stay sensible in a place too small for them', () => {
    for (const drawing of [frame(12, 9, 'a'), shyrdak(30, 20, 'a'), carpet(30, 20, 'a'), someRoad(9, 60, 40).drawing]) {
      expect(JSON.stringify(drawing)).not.toMatch(/NaN|Infinity|null|"(width|height)":-/);
    }
  });
});
