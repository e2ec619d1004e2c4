/** A place on the glass, in CSS pixels. */
type Place = readonly [x: number, y: number];

/** How the cloth with the doors lies on the glass, and the road along its edge. */
export interface ShoreLine {
  /** The cloth lies below the pictures, and not beside them. */
  readonly isUpright: boolean;
  /** Where the road runs. */
  readonly way: readonly Place[];
  /** The cloth's other corners, from the road's end back to its beginning. */
  readonly corners: readonly Place[];
  readonly roadWidth: number;
  /** What of the cloth is free for words: its width on a wide glass, its height on an upright one. */
  readonly room: number;
}

/** The road's four places: how far along the edge, and how far out, as shares of the glass. */
const wide = [
  [1.08, 0.468],
  [0.68, 0.442],
  [0.32, 0.478],
  [-0.08, 0.438],
] as const;
const upright = [
  [-0.08, 0.428],
  [0.32, 0.404],
  [0.68, 0.438],
  [1.08, 0.41],
] as const;
const BEYOND = 0.2;

const ROAD_SHARE = 0.074;
const MIN_ROAD_PX = 30;

/** Lays the cloth on a glass: to the left where the glass is wide, at its foot where it is upright. */
export function shoreLine(width: number, height: number): ShoreLine {
  const isUpright = width <= height;
  const roadWidth = Math.max(MIN_ROAD_PX, Math.min(width, height) * ROAD_SHARE);
  if (isUpright) {
    const lowest = Math.max(...upright.map(([, out]) => out));
    return {
      isUpright,
      way: upright.map(([along, out]) => [along * width, out * height]),
      corners: [
        [width * (1 + BEYOND), height * (1 + BEYOND)],
        [-width * BEYOND, height * (1 + BEYOND)],
      ],
      roadWidth,
      room: height * (1 - lowest) - roadWidth / 2,
    };
  }
  const nearest = Math.min(...wide.map(([, out]) => out));
  return {
    isUpright,
    way: wide.map(([along, out]) => [out * width, along * height]),
    corners: [
      [-width * BEYOND, -height * BEYOND],
      [-width * BEYOND, height * (1 + BEYOND)],
    ],
    roadWidth,
    room: width * nearest - roadWidth / 2,
  };
}
