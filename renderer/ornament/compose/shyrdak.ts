import type { Drawing, Shape } from '../drawing.ts';
import { type Dyes, feltLots } from '../dyes.ts';
import { badam } from '../felt/badam.ts';
import { kaikalak } from '../felt/kaikalak.ts';
import { layMotif } from '../felt/layFelt.ts';
import { tortMuyuz } from '../felt/tortMuyuz.ts';
import { remember } from '../remember.ts';
import { throwsOf } from '../seed.ts';
import { frame } from './frame.ts';

/** A whole shyrdak: squares cut from two felts at once, laid in turn, and a border of horns. */
export const shyrdak = remember((width: number, height: number, seed: string, given?: Dyes): Drawing => {
  const throws = throwsOf(seed);
  const dyes = given ?? throws.pick(feltLots);
  const motif = throws.pick([tortMuyuz, tortMuyuz, kaikalak, badam]);
  const border = Math.round(Math.min(width, height) * 0.16);
  const [across, down] = [width - 2 * border, height - 2 * border];
  const rows = throws.pick([2, 3]);
  const columns = Math.max(1, Math.round((across / down) * rows));
  const [wide, high] = [across / columns, down / rows];

  // What was cut out of one felt fills the hole in the other.
  const turnedDyes: Dyes = { ...dyes, ground: dyes.figure, figure: dyes.ground };
  const square = (own: Dyes): readonly Shape[] => [
    { kind: 'rect', x: -50, y: -50, width: 100, height: 100, fill: own.ground },
    { kind: 'group', move: 'scale(.93)', shapes: layMotif(motif, own) },
  ];
  const squares = Array.from({ length: rows * columns }, (_, i): Shape => {
    const [column, row] = [i % columns, Math.floor(i / columns)];
    return {
      kind: 'use',
      part: (column + row) % 2 === 0 ? 'cut' : 'left',
      move: `translate(${(border + wide * (column + 0.5)).toFixed(2)} ${(border + high * (row + 0.5)).toFixed(2)}) scale(${(wide / 100).toFixed(4)} ${(high / 100).toFixed(4)})`,
    };
  });
  const lines = [
    ...Array.from({ length: columns - 1 }, (_, i) => `M${(border + wide * (i + 1)).toFixed(1)} ${border}v${down}`),
    ...Array.from({ length: rows - 1 }, (_, i) => `M${border} ${(border + high * (i + 1)).toFixed(1)}h${across}`),
  ].join('');
  const edge = frame(width, height, seed, { border, hand: 'felt', dyes });
  const cord = wide * 0.024;
  return {
    ...edge,
    parts: { ...edge.parts, cut: square(dyes), left: square(turnedDyes) },
    shapes: [
      ...squares,
      { kind: 'path', d: lines, stroke: dyes.cord, width: cord },
      {
        kind: 'path',
        d: lines,
        stroke: dyes.outline,
        width: cord * 0.4,
        dash: `${(cord * 0.62).toFixed(2)} ${(cord * 0.84).toFixed(2)}`,
        opacity: 0.5,
      },
      ...edge.shapes,
    ],
  };
});
