import type { Drawing, Shape } from '../drawing.ts';
import { type Dyes, feltLots } from '../dyes.ts';
import { drawMotif, motifs } from '../motifs.ts';
import { remember } from '../remember.ts';
import { below } from '../seam/hornSeam.ts';
import { TAIL, tailSeam } from '../seam/tailSeam.ts';
import { throwsOf } from '../seed.ts';
import { type Contour, place } from '../shape/contour.ts';
import { pathData } from '../shape/pathData.ts';
import { flipped, inTurn, moved, type Placing, scaled } from '../shape/point.ts';

const EDGE = 2;
const DISC = 'M0-49A49 49 0 0 1 0 49A49 49 0 0 1 0-49z';

/**
 * A band that parts two texts: felt hooks run in from the left, knotted ones from the right, and meet at a motif.
 * `height` is the motif's; the band is a third of it.
 */
export const divider = remember((width: number, seed: string, height: number = 48, dyes?: Dyes): Drawing => {
  const throws = throwsOf(seed);
  const inks = dyes ?? throws.pick(feltLots);
  const motif = throws.pick(motifs);
  const unit = height / 3 / (2 * EDGE);
  const cord = unit * 0.34;
  const arm = Math.max(0, width / 2 - height * 0.72 - cord);
  const hooks = Math.max(1, Math.round(arm / (TAIL.period * unit)));
  const sized = scaled(arm / (TAIL.period * hooks), unit);
  const [left, right] = [moved(cord, height / 2), inTurn(flipped, moved(width - cord, height / 2))];

  const half = (hand: 'felt' | 'carpet', placing: Placing): readonly Shape[] => {
    const seam: Contour = below(
      tailSeam(hooks, () => hand),
      EDGE,
    );
    const d = pathData([place(seam, inTurn(sized, placing))], 1);
    const top = height / 2 - EDGE * unit;
    const x = placing === left ? cord : width - cord - arm;
    return [
      { kind: 'rect', x, y: top, width: arm, height: 2 * EDGE * unit, fill: inks.ground },
      { kind: 'path', d, fill: inks.figure, stroke: inks.cord, width: cord, square: hand === 'carpet' },
    ];
  };
  return {
    viewBox: [0, 0, width, height],
    shapes: [
      ...(arm > height / 3 ? [...half('felt', left), ...half('carpet', right)] : []),
      {
        kind: 'group',
        move: `translate(${width / 2} ${height / 2}) scale(${height / 104})`,
        shapes: [
          { kind: 'path', d: DISC, fill: inks.ground, stroke: inks.outline, width: 3 },
          { kind: 'path', d: DISC, stroke: inks.cord, width: 1.6, dash: '1.8 1.6' },
          { kind: 'group', move: 'scale(.66)', shapes: drawMotif(motif, inks) },
        ],
      },
    ],
  };
});
