import type { Drawing } from '../drawing.ts';
import { once } from '../remember.ts';
import type { Placing, Point } from '../shape/point.ts';
import { shore } from './shore.ts';

const LENGTH = 2200;
const ACROSS = 160;
const RIBBON = 64;
/** How far the verge sways to either side, and over what length. */
const SWAY = 11;
const WAVE = 480;
const BEYOND = 300;

/** From the top down, with the cloth to its right. */
const way: readonly Point[] = Array.from(
  { length: Math.ceil((LENGTH + 2 * BEYOND) / WAVE) + 1 },
  (_, i): Point => [ACROSS / 2 + (i % 2 === 0 ? SWAY : -SWAY), i * WAVE - BEYOND],
);
const corners: readonly Point[] = [
  [ACROSS + BEYOND, LENGTH + BEYOND],
  [ACROSS + BEYOND, -BEYOND],
];
/** Laid on its side, with the cloth below. */
const aside: Placing = ([x, y]) => [y, x];

const look = { width: RIBBON, cloth: 'wool' } as const;

/** A long piece of a cloth's edge with the road along it, to be cut to length. */
export const verge = {
  down: once((): Drawing => shore(way, corners, { ...look, size: [ACROSS, LENGTH] })),
  across: once((): Drawing => shore(way.map(aside), corners.map(aside), { ...look, size: [LENGTH, ACROSS] })),
} as const;
