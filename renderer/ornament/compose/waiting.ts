import type { Drawing, PathShape, Shape } from '../drawing.ts';
import { badam } from '../felt/badam.ts';
import { jyldyzcha } from '../felt/jyldyzcha.ts';
import { kaikalak } from '../felt/kaikalak.ts';
import { kyial } from '../felt/kyial.ts';
import { sewCord } from '../felt/layFelt.ts';
import { tortMuyuz } from '../felt/tortMuyuz.ts';
import { remember } from '../remember.ts';
import { throwsOf } from '../seed.ts';
import { pathData } from '../shape/pathData.ts';

/** A piece of felt that is being sewn: what lies there already, and the cord that comes stitch by stitch. */
export interface Sewing {
  readonly viewBox: Drawing['viewBox'];
  readonly cloth: readonly Shape[];
  readonly cord: readonly PathShape[];
  /** The needle's way. */
  readonly seam: string;
}

export const sewing = remember((seed: string): Sewing => {
  const motif = throwsOf(seed).pick([tortMuyuz, kaikalak, badam, kyial, jyldyzcha]);
  const seam = pathData(motif.cut().figure);
  return {
    viewBox: [-52, -52, 104, 104],
    cloth: [{ kind: 'path', d: seam, fill: 'whisper' }],
    cord: sewCord(seam, { cord: 'saffron', outline: 'earth' }, 3.2),
    seam,
  };
});

/** The finished piece: what stands where nothing may move. */
export const waiting = remember((seed: string): Drawing => {
  const { viewBox, cloth, cord } = sewing(seed);
  return { viewBox, shapes: [...cloth, ...cord] };
});
