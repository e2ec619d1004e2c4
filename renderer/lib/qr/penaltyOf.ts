import type { Modules } from './grid.ts';

/** What a reader could take for a corner's mark. */
const FALSE_MARKS = ['00001011101', '10111010000'] as const;

const lineOf = (modules: readonly boolean[]): string => modules.map((isDark) => (isDark ? '1' : '0')).join('');

function penaltyOfLine(line: string): number {
  const runs = line.match(/1{5,}|0{5,}/g) ?? [];
  const marks = FALSE_MARKS.flatMap((mark) => [...line].filter((_, at) => line.startsWith(mark, at)));
  return runs.reduce((sum, { length }) => sum + length - 2, 0) + marks.length * 40;
}

/** How hard a code is to read (ISO/IEC 18004, 7.8.3): long runs, blocks, false marks, more of one tone. */
export function penaltyOf(modules: Modules): number {
  const size = modules.length;
  const rows = modules.map(lineOf);
  const columns = modules.map((_, x) => lineOf(modules.map((row) => row[x] ?? false)));
  const lines = [...rows, ...columns].reduce((sum, line) => sum + penaltyOfLine(line), 0);

  const blocks = rows.slice(1).reduce((sum, row, above) => {
    const pairs = [...row.slice(1)].filter((tone, left) => {
      const before = rows[above];
      return tone === row[left] && tone === before?.[left] && tone === before?.[left + 1];
    });
    return sum + pairs.length * 3;
  }, 0);

  const dark = modules.flat().filter(Boolean).length / (size * size);
  return lines + blocks + Math.floor(Math.abs(dark * 100 - 50) / 5) * 10;
}
