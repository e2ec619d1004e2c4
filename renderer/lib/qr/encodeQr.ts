import { codewordsOf } from './codewordsOf.ts';
import { fixFormat, type Grid, gridFor, type Modules, wayThrough } from './grid.ts';
import { penaltyOf } from './penaltyOf.ts';
import { chooseVersion } from './versions.ts';

/** The eight patterns that break up large areas of one tone: where one is true, the module changes its tone. */
const masks: readonly ((x: number, y: number) => boolean)[] = [
  (x, y) => (x + y) % 2 === 0,
  (_, y) => y % 2 === 0,
  (x) => x % 3 === 0,
  (x, y) => (x + y) % 3 === 0,
  (x, y) => (Math.floor(x / 3) + Math.floor(y / 2)) % 2 === 0,
  (x, y) => ((x * y) % 2) + ((x * y) % 3) === 0,
  (x, y) => (((x * y) % 2) + ((x * y) % 3)) % 2 === 0,
  (x, y) => (((x + y) % 2) + ((x * y) % 3)) % 2 === 0,
];

function layOut(grid: Grid, codewords: readonly number[]): void {
  let bit = 0;
  for (const [x, y] of wayThrough(grid)) {
    const row = grid.modules[y];
    if (row) row[x] = (((codewords[bit >>> 3] ?? 0) >>> (7 - (bit & 7))) & 1) === 1;
    bit += 1;
  }
}

/**
 * A text as a QR code of correction level M; undefined where it is longer than 213 bytes. Made here and not by a library:
 * one short address is all that is ever encoded, and the larger libraries bring PNG and command lines along.
 */
export function encodeQr(text: string): Modules | undefined {
  const bytes = new TextEncoder().encode(text);
  const version = chooseVersion(bytes.length);
  if (!version) return undefined;

  const grid = gridFor(version);
  layOut(grid, codewordsOf(bytes, version));
  const candidates = masks.map((isTurned, mask) => {
    const modules = grid.modules.map((row, y) =>
      row.map((isDark, x) => (grid.isFixed[y]?.[x] ? isDark : isDark !== isTurned(x, y))),
    );
    fixFormat({ ...grid, modules }, mask);
    return modules;
  });
  return candidates.reduce((best, next) => (penaltyOf(next) < penaltyOf(best) ? next : best));
}
