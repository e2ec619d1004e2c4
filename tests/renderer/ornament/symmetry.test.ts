import { describe, expect, it } from 'vitest';
import { medaxil } from '../../../renderer/ornament/carpet/medaxil.ts';
import { badam } from '../../../renderer/ornament/felt/badam.ts';
import { itKuyruk } from '../../../renderer/ornament/felt/itKuyruk.ts';
import { jyldyzcha } from '../../../renderer/ornament/felt/jyldyzcha.ts';
import { kaikalak } from '../../../renderer/ornament/felt/kaikalak.ts';
import { kargaTyrmak } from '../../../renderer/ornament/felt/kargaTyrmak.ts';
import { kochkorMuyuz } from '../../../renderer/ornament/felt/kochkorMuyuz.ts';
import { kyial } from '../../../renderer/ornament/felt/kyial.ts';
import { tortMuyuz } from '../../../renderer/ornament/felt/tortMuyuz.ts';
import { tumarcha } from '../../../renderer/ornament/felt/tumarcha.ts';
import { carpetMotifs, feltMotifs } from '../../../renderer/ornament/motifs.ts';
import { below, type Hand, hornSeam, SEAM } from '../../../renderer/ornament/seam/hornSeam.ts';
import { TAIL, tailSeam } from '../../../renderer/ornament/seam/tailSeam.ts';
import { WATER, waterSeam } from '../../../renderer/ornament/seam/waterSeam.ts';
import type { Contour } from '../../../renderer/ornament/shape/contour.ts';
import { flatten, isInside } from '../../../renderer/ornament/shape/flatten.ts';
import { flipChart, turnHalf, turnQuarter, widthOf } from '../../../renderer/ornament/shape/knots.ts';
import { flipped, type Placing, type Point, turned } from '../../../renderer/ornament/shape/point.ts';

/** Places that fall on no axis and no knot. */
const places: readonly Point[] = Array.from({ length: 900 }, (_, i) => [
  ((i % 30) - 14.5) * 3.313 + 0.217,
  (Math.floor(i / 30) - 14.5) * 3.347 + 0.131,
]);
const covers = (figure: readonly Contour[]) => {
  const lines = figure.map((contour) => flatten(contour, 24));
  return (place: Point): boolean => lines.filter((line) => isInside(place, line)).length % 2 === 1;
};
/** The share of places that are figure here and ground where the placing brings them; edges are finer than the net. */
const unlike = (figure: readonly Contour[], placing: Placing): number => {
  const isFigure = covers(figure);
  return places.filter((place) => isFigure(place) !== isFigure(placing(place))).length / places.length;
};

describe('felt motifs', () => {
  it.each([
    ['four horns', tortMuyuz, 4],
    ['almonds', badam, 4],
    ['the little star', jyldyzcha, 8],
    ['fancy', kyial, 2],
    ["dogs' tails", itKuyruk, 2],
  ])('%s come onto themselves when turned', (_, motif, times) => {
    expect(unlike(motif.cut().figure, turned((2 * Math.PI) / times))).toBe(0);
  });

  it.each([
    ['a pair of horns', kochkorMuyuz],
    ['horns with hooks', kaikalak],
    ["the crow's claw", kargaTyrmak],
    ['the amulet', tumarcha],
    ['four horns', tortMuyuz],
  ])('%s is its own mirror image', (_, motif) => {
    expect(unlike(motif.cut().figure, flipped)).toBe(0);
  });

  it('fancy does not mirror: a horn that curls the wrong way would show', () => {
    expect(unlike(kyial.cut().figure, flipped)).toBeGreaterThan(0.1);
  });

  it.each(feltMotifs.map((motif) => [motif.name, motif] as const))('%s stays in its square', (_, motif) => {
    const { figure, inlay = [] } = motif.cut();
    const points = [...figure, ...inlay].flatMap((contour) => flatten(contour, 24)).flat();
    expect(Math.max(...points.map(Math.abs))).toBeLessThanOrEqual(50);
  });

  it('four horns leave as much ground as they take, within a tenth of their square', () => {
    const isFigure = covers(tortMuyuz.cut().figure);
    const share = places.filter(isFigure).length / places.length;
    expect(share).toBeGreaterThan(0.4);
    expect(share).toBeLessThan(0.6);
  });
});

describe('carpet motifs', () => {
  const named = Object.fromEntries(carpetMotifs.map((motif) => [motif.name, motif.chart()]));
  it.each(['göl', 'ulduz', 'qarmaq', 'bulud', 'xonça', 'qoç buynuzu'])('%s mirrors both ways', (name) => {
    const chart = named[name] ?? [];
    expect(chart.length).toBeGreaterThan(0);
    expect(flipChart(chart)).toEqual(chart);
    expect([...chart].reverse()).toEqual(chart);
  });
  it.each(['ulduz', 'xonça'])('%s comes onto itself after a quarter turn', (name) => {
    expect(turnQuarter(named[name] ?? [])).toEqual(named[name]);
  });
  it('the dragon comes onto itself after half a turn, and only then', () => {
    const dragon = named.əjdaha ?? [];
    expect(turnHalf(dragon)).toEqual(dragon);
    expect(flipChart(dragon)).not.toEqual(dragon);
  });
  it.each(carpetMotifs.map((motif) => [motif.name, motif] as const))(
    'every row of %s has as many knots',
    (_, motif) => {
      const chart = motif.chart();
      expect(new Set(chart.map((row) => row.length))).toEqual(new Set([widthOf(chart)]));
    },
  );
  it('mədaxil is the same from both sides, half a period on', () => {
    const half = widthOf(medaxil) / 2;
    const across = [...medaxil].reverse().map((row) => {
      const swapped = row.replace(/[.#]/g, (knot) => (knot === '#' ? '.' : '#'));
      return swapped.slice(half) + swapped.slice(0, half);
    });
    expect(across).toEqual(medaxil);
  });
});

describe('the seam', () => {
  const seams = (['felt', 'carpet'] as const).flatMap((hand: Hand) => [
    [`horns, ${hand}`, hornSeam(4, () => hand), SEAM.period / 4, SEAM.period] as const,
    [`tails, ${hand}`, tailSeam(4, () => hand), TAIL.period / 2, TAIL.period] as const,
  ]);
  const water = ['water', waterSeam(4), WATER.period / 2, WATER.period] as const;
  it.each([...seams, water])('%s: neither side is the ground of the other', (_, seam, middle, period) => {
    const line = flatten(below(seam, 9), 24);
    for (let i = 0; i < 400; i += 1) {
      const place: Point = [period + ((i % 20) + 0.137) * (period / 20), (Math.floor(i / 20) - 9.613) * 0.29];
      const across: Point = [2 * (middle + period) - place[0] + period, -place[1]];
      expect(isInside(place, line), `${place}`).toBe(!isInside(across, line));
    }
  });
});
