import type { Drawing } from '../drawing.ts';
import type { Ink } from '../inks.ts';
import { remember } from '../remember.ts';
import { throwsOf } from '../seed.ts';
import { weaves } from './weaves.ts';

/** A quiet all-over pattern, by default so faint that text can stand on it; `size` is the side of its tile. */
export const field = remember(
  (width: number, height: number, seed: string, ink: Ink = 'whisper', size: number = 200): Drawing => {
    const shapes = throwsOf(seed).pick(weaves)(ink);
    return {
      viewBox: [0, 0, width, height],
      tiles: { weave: { width: 200, height: 200, move: `scale(${size / 200})`, shapes } },
      shapes: [{ kind: 'rect', x: 0, y: 0, width, height, fill: { tile: 'weave' } }],
    };
  },
);
