import { once } from '../remember.ts';
import { road } from './road.ts';

const LENGTH = 1400;
const WIDTH = 60;
const BEYOND = 100;

/** A straight piece of the road, from the top down, to be cut to length. */
export const ribbon = once(
  () =>
    road(
      [
        [WIDTH / 2, -BEYOND],
        [WIDTH / 2, LENGTH + BEYOND],
      ],
      { size: [WIDTH, LENGTH], width: WIDTH * 0.94, hasBeads: false },
    ).drawing,
);
