import { once } from '../remember.ts';
import type { Point } from '../shape/point.ts';
import { road } from './road.ts';

const LENGTH = 1400;
const WIDTH = 60;
const BEYOND = 100;

const straight = (from: Point, to: Point, size: readonly [number, number]) =>
  road([from, to], { size, width: WIDTH * 0.94, hasBeads: false }).drawing;

/** A straight piece of the road, from the top down or from left to right, to be cut to length. */
export const ribbon = {
  down: once(() => straight([WIDTH / 2, -BEYOND], [WIDTH / 2, LENGTH + BEYOND], [WIDTH, LENGTH])),
  across: once(() => straight([-BEYOND, WIDTH / 2], [LENGTH + BEYOND, WIDTH / 2], [LENGTH, WIDTH])),
} as const;
