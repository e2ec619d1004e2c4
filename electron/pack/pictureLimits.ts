/** Longer than the long side of any screen in a museum; design.md, “The pack”. Only what visitors zoom into is larger. */
export const MAX_SIDE = 3840;

/** A scan of two metres at 250 dots an inch. More than this a curator’s computer may not have the memory for. */
export const MAX_PIXELS = 400_000_000;

/** The longest side that the encoder of AVIF takes (libheif in libvips). */
export const MAX_AVIF_SIDE = 16_384;
