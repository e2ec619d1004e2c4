import type { Chart } from './knots.ts';

/** Path data round all knots of one letter, in knots; neighbours become one shape. */
export function trace(chart: Chart, letter: string): string {
  const is = (x: number, y: number): boolean => chart[y]?.[x] === letter;
  const width = (chart[0]?.length ?? 0) + 1;
  const key = (x: number, y: number): number => y * width + x;
  // Edges run clockwise round the knots: 0 right, 1 down, 2 left, 3 up; a bit for each that starts at a crossing.
  const starts = new Map<number, number>();
  const begin = (x: number, y: number, way: number): void => {
    starts.set(key(x, y), (starts.get(key(x, y)) ?? 0) | (1 << way));
  };
  for (let y = 0; y < chart.length; y += 1) {
    for (let x = 0; x < width - 1; x += 1) {
      if (!is(x, y)) continue;
      if (!is(x, y - 1)) begin(x, y, 0);
      if (!is(x + 1, y)) begin(x + 1, y, 1);
      if (!is(x, y + 1)) begin(x + 1, y + 1, 2);
      if (!is(x - 1, y)) begin(x, y + 1, 3);
    }
  }
  let data = '';
  for (const [first, ways] of starts) {
    for (let way = 0; way < 4; way += 1) if (ways & (1 << way)) data += walk(starts, width, first, way);
  }
  return data;
}

const STEPS = ['h1', 'v1', 'h-1', 'v-1'] as const;

function walk(starts: Map<number, number>, width: number, first: number, firstWay: number): string {
  if (!((starts.get(first) ?? 0) & (1 << firstWay))) return '';
  const runs: [way: number, length: number][] = [];
  let at = first;
  let way: number | undefined = firstWay;
  while (way !== undefined) {
    starts.set(at, (starts.get(at) ?? 0) & ~(1 << way));
    const last = runs.at(-1);
    if (last?.[0] === way) last[1] += 1;
    else runs.push([way, 1]);
    at += [1, width, -1, -width][way] ?? 0;
    way = nextWay(starts.get(at) ?? 0, way);
  }
  const steps = runs.slice(0, -1).map(([turn, length]) => `${STEPS[turn]?.slice(0, -1)}${length}`);
  return `M${first % width} ${Math.floor(first / width)}${steps.join('')}z`;
}

/** Right before straight before left: knots that only touch at a corner stay apart. */
const nextWay = (ways: number, way: number): number | undefined =>
  [(way + 1) % 4, way, (way + 3) % 4].find((turn) => ways & (1 << turn));
