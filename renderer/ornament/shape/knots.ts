/** A weaver's chart: rows of knots, one letter each; `.` is the ground. */
export type Chart = readonly string[];

export const GROUND = '.';

/** Reads a chart as it is written in code: blank lines and indentation are not part of it. */
export const readChart = (text: string): Chart =>
  text
    .split('\n')
    .map((row) => row.trim())
    .filter((row) => row !== '');

/** A chart from a rule that names the knot of each place. */
export const knot = (width: number, height: number, rule: (x: number, y: number) => string): Chart =>
  Array.from({ length: height }, (_, y) => Array.from({ length: width }, (_unused, x) => rule(x, y)).join(''));

export const widthOf = (chart: Chart): number => chart[0]?.length ?? 0;
export const knotAt = (chart: Chart, x: number, y: number): string => chart[y]?.[x] ?? GROUND;
const backwards = (row: string): string => [...row].reverse().join('');

export const flipChart = (chart: Chart): Chart => chart.map(backwards);
export const turnHalf = (chart: Chart): Chart => flipChart([...chart].reverse());
/** Turns a quarter, clockwise. */
export const turnQuarter = (chart: Chart): Chart =>
  knot(chart.length, widthOf(chart), (x, y) => knotAt(chart, y, chart.length - 1 - x));

/** Mirrors a left half to the right; the last column is the axis and stays single. */
export const mirrorAcross = (half: Chart): Chart => half.map((row) => row + backwards(row.slice(0, -1)));
/** A whole figure from its upper left quarter; last column and last row are the axes. */
export const unfold = (quarter: Chart): Chart => {
  const upper = mirrorAcross(quarter);
  return [...upper, ...upper.slice(0, -1).reverse()];
};

/** Each knot becomes `times` by `times`. */
export const grow = (chart: Chart, times: number): Chart =>
  knot(widthOf(chart) * times, chart.length * times, (x, y) =>
    knotAt(chart, Math.floor(x / times), Math.floor(y / times)),
  );

export interface Laid {
  readonly chart: Chart;
  readonly x: number;
  readonly y: number;
}

/** Lays figures on a chart, later ones above; their ground lets through what lies below. */
export function lay(below: Chart, figures: readonly Laid[]): Chart {
  const rows = below.map((row) => [...row]);
  for (const { chart, x, y } of figures) {
    chart.forEach((row, j) => {
      const target = rows[y + j];
      [...row].forEach((letter, i) => {
        if (letter !== GROUND && target && x + i >= 0 && x + i < target.length) target[x + i] = letter;
      });
    });
  }
  return rows.map((row) => row.join(''));
}

/** One row of knots round the figure, as weavers part two colours with a dark line; the chart grows by it. */
export function outline(chart: Chart, letter = 'x'): Chart {
  const isFigure = (x: number, y: number): boolean => knotAt(chart, x, y) !== GROUND;
  return knot(widthOf(chart) + 2, chart.length + 2, (i, j) => {
    const [x, y] = [i - 1, j - 1];
    if (isFigure(x, y)) return knotAt(chart, x, y);
    const touches = isFigure(x - 1, y) || isFigure(x + 1, y) || isFigure(x, y - 1) || isFigure(x, y + 1);
    return touches ? letter : GROUND;
  });
}

/** Colours a figure from its edge inwards: a letter for each row of knots, the last one for all that lie deeper. */
export function layers(chart: Chart, letters: string): Chart {
  let depth: readonly (readonly number[])[] = chart.map((row) => [...row].map((letter) => (letter === GROUND ? 0 : 1)));
  for (let round = 1; round < letters.length; round += 1) {
    const below = depth;
    const reaches = (x: number, y: number): boolean => (below[y]?.[x] ?? 0) >= round;
    depth = below.map((row, y) =>
      row.map((own, x) => {
        const isDeep = own === round && [-1, 0, 1].every((j) => [-1, 0, 1].every((i) => reaches(x + i, y + j)));
        return isDeep ? own + 1 : own;
      }),
    );
  }
  return depth.map((row) => row.map((own) => (own === 0 ? GROUND : (letters[own - 1] ?? GROUND))).join(''));
}
