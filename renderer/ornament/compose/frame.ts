import { layCarpetMotif } from '../carpet/layKnots.ts';
import { ulduz } from '../carpet/ulduz.ts';
import type { Drawing, Shape } from '../drawing.ts';
import { carpetLots, type Dyes, feltLots } from '../dyes.ts';
import { layMotif } from '../felt/layFelt.ts';
import { tortMuyuz } from '../felt/tortMuyuz.ts';
import { remember } from '../remember.ts';
import type { Hand } from '../seam/hornSeam.ts';
import { throwsOf } from '../seed.ts';
import { layRing } from './ring.ts';
import { amuletStrip, hornStrip, medaxilStrip, type Strip, tailStrip, waterStrip } from './strip.ts';

export interface FrameLook {
  /** Width of the border. */
  readonly border?: number;
  readonly hand?: Hand;
  readonly dyes?: Dyes;
}

interface Course {
  readonly strip: Strip;
  /** Its share of the border. */
  readonly share: number;
  /** Its own choice among the wools. */
  readonly dye: (dyes: Dyes) => Dyes;
}

/** Strips from the edge inwards: a carpet's main border between two guards, a felt's horns and one guard. */
const coursesOf = (guard: Strip): Readonly<Record<Hand, readonly Course[]>> => ({
  felt: [
    { strip: hornStrip('felt'), share: 0.7, dye: (dyes) => dyes },
    { strip: guard, share: 0.26, dye: (dyes) => ({ ...dyes, ground: dyes.accent, figure: dyes.ground }) },
  ],
  carpet: [
    { strip: medaxilStrip, share: 0.18, dye: (dyes) => ({ ...dyes, ground: dyes.accent, figure: dyes.cord }) },
    {
      strip: hornStrip('carpet'),
      share: 0.52,
      dye: (dyes) => ({ ...dyes, ground: dyes.cord, figure: dyes.accent, cord: dyes.outline }),
    },
    { strip: tailStrip('carpet'), share: 0.24, dye: (dyes) => dyes },
  ],
});

const corner = (hand: Hand, isMain: boolean, dyes: Dyes): readonly Shape[] => {
  if (isMain) return hand === 'felt' ? layMotif(tortMuyuz, dyes) : layCarpetMotif(ulduz, dyes);
  return [
    { kind: 'path', d: 'M0-36L36 0L0 36L-36 0z', fill: dyes.figure },
    { kind: 'path', d: 'M0-14L14 0L0 14L-14 0z', fill: dyes.cord },
  ];
};

/** A border round a place of the given size; the middle stays empty. */
export const frame = remember((width: number, height: number, seed: string, look: FrameLook = {}): Drawing => {
  const throws = throwsOf(seed);
  const hand = look.hand ?? throws.pick(['felt', 'carpet'] as const);
  const dyes = look.dyes ?? throws.pick(hand === 'felt' ? feltLots : carpetLots);
  const courses = coursesOf(throws.pick([tailStrip('felt'), amuletStrip, waterStrip]));
  const shorter = Math.min(width, height);
  const border = Math.floor(Math.min(look.border ?? shorter * 0.08, shorter * 0.4));

  const line = Math.max(1, Math.round(border * 0.02));
  let from = line;
  const rings = courses[hand].map(({ strip, share, dye }, i) => {
    const thick = Math.max(1, Math.round(border * share));
    const own = dye(dyes);
    const box = [from, from, Math.max(0, width - 2 * from), Math.max(0, height - 2 * from)] as const;
    from += thick + line;
    return layRing({ name: `course${i}`, strip, dyes: own, box, thick, corner: corner(hand, share > 0.5, own) });
  });
  // The dark lines between the strips are the cloth below them.
  const cloth = `M0 0h${width}v${height}h${-width}zM${from} ${from}v${height - 2 * from}h${width - 2 * from}v${2 * from - height}z`;
  return {
    viewBox: [0, 0, width, height],
    tiles: Object.assign({}, ...rings.map((ring) => ring.tiles)),
    parts: Object.assign({}, ...rings.map((ring) => ring.parts)),
    shapes: [{ kind: 'path', d: cloth, fill: dyes.outline }, ...rings.flatMap((ring) => ring.shapes)],
  };
});
