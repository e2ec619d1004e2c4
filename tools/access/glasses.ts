const MM_PER_INCH = 25.4;

const diagonals = [
  { inches: 22, long: 1920, short: 1080 },
  { inches: 32, long: 1920, short: 1080 },
  { inches: 55, long: 3840, short: 2160 },
] as const;

export const orientations = ['landscape', 'portrait'] as const;

/** A touch screen as museums have them, its pixels square. */
export interface Glass {
  readonly inches: number;
  readonly orientation: (typeof orientations)[number];
  readonly size: { readonly width: number; readonly height: number };
}

/** 22, 32 and 55 inches, lying and standing. */
export const glasses: readonly Glass[] = diagonals.flatMap(({ inches, long, short }) => [
  { inches, orientation: 'landscape', size: { width: long, height: short } },
  { inches, orientation: 'portrait', size: { width: short, height: long } },
]);

/**
 * Millimetres of glass that one CSS pixel takes, at a device pixel ratio of 1. Reckoned here once more instead of read
 * from the program's own `--mm`, so that a mistake there is found.
 */
export const mmPerPx = ({ inches, size }: Glass): number =>
  (inches * MM_PER_INCH) / Math.hypot(size.width, size.height);

/** "32 inches portrait". */
export const nameGlass = ({ inches, orientation }: Glass): string => `${inches} inches ${orientation}`;
