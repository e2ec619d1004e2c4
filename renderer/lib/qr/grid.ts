import { sizeOf, type Version } from './versions.ts';

/** Rows of modules, true where dark. */
export type Modules = readonly (readonly boolean[])[];

/** A code while it is laid out: what is fixed by the size is neither written over nor masked. */
export interface Grid {
  readonly size: number;
  readonly modules: boolean[][];
  readonly isFixed: boolean[][];
}

const LEVEL_M = 0b00;

const squares = (size: number): boolean[][] =>
  Array.from({ length: size }, () => Array.from({ length: size }, () => false));

const isWithin = (size: number, x: number, y: number) => x >= 0 && y >= 0 && x < size && y < size;

function fix({ size, modules, isFixed }: Grid, x: number, y: number, isDark: boolean): void {
  const [row, fixedRow] = [modules[y], isFixed[y]];
  if (!row || !fixedRow || !isWithin(size, x, y)) return;
  row[x] = isDark;
  fixedRow[x] = true;
}

/** Rings round a middle, by their distance from it. */
function fixRings(grid: Grid, x: number, y: number, isDark: readonly boolean[]): void {
  const reach = isDark.length - 1;
  for (let down = -reach; down <= reach; down += 1) {
    for (let across = -reach; across <= reach; across += 1) {
      fix(grid, x + across, y + down, isDark[Math.max(Math.abs(across), Math.abs(down))] ?? false);
    }
  }
}

/** The remainder that guards a few bits of format or version, BCH. */
function guard(value: number, bits: number, generator: number): number {
  let remainder = value;
  for (let bit = 0; bit < bits; bit += 1) remainder = (remainder << 1) ^ ((remainder >>> (bits - 1)) * generator);
  return (value << bits) | remainder;
}

/** Says level and mask, twice. */
export function fixFormat(grid: Grid, mask: number): void {
  const bits = guard((LEVEL_M << 3) | mask, 10, 0x537) ^ 0x5412;
  const { size } = grid;
  const isDark = (at: number) => ((bits >>> at) & 1) === 1;
  for (let at = 0; at < 15; at += 1) {
    // Round the first mark, skipping the timing line; then along the other two.
    fix(grid, at < 8 ? 8 : at === 8 ? 7 : 14 - at, at < 6 ? at : at < 8 ? at + 1 : 8, isDark(at));
    fix(grid, at < 8 ? size - 1 - at : 8, at < 8 ? 8 : size - 15 + at, isDark(at));
  }
  fix(grid, 8, size - 8, true);
}

function fixVersion(grid: Grid, number: number): void {
  if (number < 7) return;
  const bits = guard(number, 12, 0x1f25);
  for (let at = 0; at < 18; at += 1) {
    const [far, near] = [grid.size - 11 + (at % 3), Math.floor(at / 3)];
    const isDark = ((bits >>> at) & 1) === 1;
    fix(grid, far, near, isDark);
    fix(grid, near, far, isDark);
  }
}

/** An empty code with all its marks: three corners, alignment, timing, and room for the format. */
export function gridFor(version: Version): Grid {
  const size = sizeOf(version);
  const grid: Grid = { size, modules: squares(size), isFixed: squares(size) };
  for (let at = 0; at < size; at += 1) {
    fix(grid, at, 6, at % 2 === 0);
    fix(grid, 6, at, at % 2 === 0);
  }
  const corners: readonly (readonly [number, number])[] = [
    [3, 3],
    [size - 4, 3],
    [3, size - 4],
  ];
  const isCorner = (x: number, y: number) => corners.some(([cx, cy]) => Math.abs(cx - x) < 6 && Math.abs(cy - y) < 6);
  for (const [x, y] of corners) fixRings(grid, x, y, [true, true, false, true, false]);
  for (const y of version.alignment) {
    for (const x of version.alignment) if (!isCorner(x, y)) fixRings(grid, x, y, [true, false, true]);
  }
  fixFormat(grid, 0);
  fixVersion(grid, version.number);
  return grid;
}

/** The way that the codewords take: up and down in double columns from the right, past what is fixed. */
export function* wayThrough({ size, isFixed }: Grid): Generator<readonly [x: number, y: number]> {
  let isUp = true;
  for (let right = size - 1; right > 0; right -= 2) {
    if (right === 6) right -= 1;
    for (let step = 0; step < size; step += 1) {
      const y = isUp ? size - 1 - step : step;
      for (const x of [right, right - 1]) if (!isFixed[y]?.[x]) yield [x, y];
    }
    isUp = !isUp;
  }
}
