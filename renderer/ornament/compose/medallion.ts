import type { Drawing } from '../drawing.ts';
import { remember } from '../remember.ts';
import { throwsOf } from '../seed.ts';
import { carpetMedallion } from './carpetMedallion.ts';
import { feltMedallion } from './feltMedallion.ts';

/** A large round or eight-sided piece, rich enough to fill a screen. */
export const medallion = remember((seed: string): Drawing => {
  const throws = throwsOf(seed);
  return throws.next() < 0.5 ? feltMedallion(throws) : carpetMedallion(throws);
});
