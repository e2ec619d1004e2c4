/** Numbers that look thrown and never change: the same seed gives the same row, everywhere. */
export interface Throws {
  /** From 0 up to, not including, 1. */
  readonly next: () => number;
  readonly pick: <T>(from: readonly T[]) => T;
}

/** FNV-1a over the letters, then Mulberry32. */
export function throwsOf(seed: string): Throws {
  let state = 0x811c9dc5;
  for (const letter of seed) state = Math.imul(state ^ (letter.codePointAt(0) ?? 0), 0x01000193);
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  return {
    next,
    pick: (from) => {
      if (from.length === 0) throw new RangeError('There is nothing to pick from.');
      return from[Math.floor(next() * from.length)] as (typeof from)[number];
    },
  };
}
