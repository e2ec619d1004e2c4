/** The middle of some readings, and how far they lie apart. */
export interface Summary {
  readonly median: number;
  readonly min: number;
  readonly max: number;
}

/**
 * The value below which a share of the readings lies, between two of them where it falls there (the method of R and
 * NumPy by default). Throws where there is nothing to read.
 */
export function quantile(readings: readonly number[], share: number): number {
  const sorted = readings.toSorted((a, b) => a - b);
  const position = (sorted.length - 1) * share;
  const below = sorted[Math.floor(position)];
  const above = sorted[Math.ceil(position)];
  if (below === undefined || above === undefined) throw new Error('There is no reading to take a quantile of.');
  return below + (above - below) * (position - Math.floor(position));
}

export const median = (readings: readonly number[]): number => quantile(readings, 0.5);

export const summarize = (readings: readonly number[]): Summary => ({
  median: median(readings),
  min: quantile(readings, 0),
  max: quantile(readings, 1),
});
