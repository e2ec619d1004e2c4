import { buta } from '../carpet/buta.ts';
import { gol } from '../carpet/gol.ts';
import { qarmaq } from '../carpet/qarmaq.ts';
import { ulduz } from '../carpet/ulduz.ts';
import type { Shape } from '../drawing.ts';
import { kaikalak } from '../felt/kaikalak.ts';
import { tortMuyuz } from '../felt/tortMuyuz.ts';
import type { Ink } from '../inks.ts';
import { hornSeam, SEAM } from '../seam/hornSeam.ts';
import { type Contour, join, place, placeAll, polyline, reverse } from '../shape/contour.ts';
import { type Chart, flipChart, GROUND, widthOf } from '../shape/knots.ts';
import { pathData } from '../shape/pathData.ts';
import { inTurn, moved, scaled } from '../shape/point.ts';
import { trace } from '../shape/trace.ts';

/** An all-over pattern in one colour: a tile of 200 by 200 that repeats both ways. */
export type Weave = (ink: Ink) => readonly Shape[];

const painted = (contours: readonly Contour[], fill: Ink): readonly Shape[] => [
  { kind: 'path', d: pathData(contours, 1), fill, evenOdd: true },
];

/** Squares of one cut: what is figure in one is ground in the next. */
const squares: Weave = (ink) => {
  const { figure } = tortMuyuz.cut();
  const cloth = polyline([
    [-50, -50],
    [50, -50],
    [50, 50],
    [-50, 50],
  ]);
  const at = (contours: readonly Contour[], x: number, y: number): readonly Contour[] =>
    placeAll(contours, moved(x, y));
  const left = [cloth, ...figure];
  return painted([...at(figure, 50, 50), ...at(left, 150, 50), ...at(left, 50, 150), ...at(figure, 150, 150)], ink);
};

/** Bands with horns on both edges; the ground between them is the same band. */
const bands: Weave = (ink) => {
  const pairs = 3;
  const unit = 200 / (SEAM.period * pairs);
  const seam = hornSeam(pairs + 2, () => 'felt');
  const above = place(seam, inTurn(moved(-SEAM.period, 0), scaled(unit), moved(0, 50)));
  const beneath = place(seam, inTurn(moved(-SEAM.period, 0), scaled(unit, -unit), moved(0, 150)));
  return painted([join([above, reverse(beneath)], true)], ink);
};

/** Horns upright and hanging, in turn. */
const horns: Weave = (ink) => {
  const places = [
    [50, 50, 0.8],
    [150, 50, -0.8],
    [50, 150, -0.8],
    [150, 150, 0.8],
  ] as const;
  const { figure } = kaikalak.cut();
  return painted(
    places.flatMap(([x, y, up]) => placeAll(figure, inTurn(scaled(0.8, up), moved(x, y)))),
    ink,
  );
};

/** Two charts in quincunx; of their wools only the strong ones show. */
const knotted =
  (chart: () => Chart, knot: number, between: () => Chart, knotBetween: number): Weave =>
  (fill) => {
    const at = (figure: Chart, size: number, x: number, y: number): Shape => ({
      kind: 'group',
      move: `translate(${x - (widthOf(figure) * size) / 2} ${y - (figure.length * size) / 2}) scale(${size})`,
      shapes: [
        {
          kind: 'path',
          d: trace(
            figure.map((row) => row.replace(/[+o]/g, GROUND).replace(/[xs]/g, '#')),
            '#',
          ),
          fill,
          crisp: true,
        },
      ],
    });
    const [one, two] = [chart(), between()];
    return [
      at(one, knot, 50, 50),
      at(one, knot, 150, 150),
      at(two, knotBetween, 150, 50),
      at(two, knotBetween, 50, 150),
    ];
  };

export const weaves: readonly Weave[] = [
  squares,
  knotted(gol.chart, 1.5, ulduz.chart, 2),
  bands,
  knotted(buta.chart, 2.5, () => flipChart(buta.chart()), 2.5),
  horns,
  knotted(qarmaq.chart, 4, ulduz.chart, 2),
];
