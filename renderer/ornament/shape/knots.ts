/** A weaver's chart: rows of knots, one letter each; `.` is the ground. */
export type Chart = readonly string[];

export const GROUND = '.';

/** Reads a chart from text; blank lines and indentation around it are not part of it. */
export const readChart = (text: string): Chart =>
  text
    .split('\n')
    .map((row) => row.trim())
    .filter((row) => row !== '');

export const widthOf = (chart: Chart): number => chart[0]?.length ?? 0;
const reverseRow = (row: string): string => [...row].reverse().join('');

/** Mirrors a left half to the right; the last column is the axis and stays single. */
export const mirrorAcross = (half: Chart): Chart => half.map((row) => row + reverseRow(row.slice(0, -1)));

/** Mirrors an upper half downwards; the last row is the axis and stays single. */
export const mirrorDown = (half: Chart): Chart => [...half, ...half.slice(0, -1).reverse()];

/** A whole figure from its upper left quarter. */
export const unfold = (quarter: Chart): Chart => mirrorDown(mirrorAcross(quarter));

export const turnHalf = (chart: Chart): Chart => [...chart].reverse().map(reverseRow);

export const flipChart = (chart: Chart): Chart => chart.map(reverseRow);

/** Turns a quarter clockwise. */
export const turnQuarter = (chart: Chart): Chart =>
  Array.from({ length: widthOf(chart) }, (_, x) =>
    chart
      .map((row) => row[x] ?? GROUND)
      .reverse()
      .join(''),
  );

/** A chart from a rule: the knot for each place. */
export const knot = (width: number, height: number, rule: (x: number, y: number) => string): Chart =>
  Array.from({ length: height }, (_, y) => Array.from({ length: width }, (_unused, x) => rule(x, y)).join(''));

/** Lays figures on a ground, later ones above; ground knots of a figure let through what lies below. */
export function lay(
  ground: Chart,
  figures: readonly { readonly chart: Chart; readonly x: number; readonly y: number }[],
): Chart {
  const rows = ground.map((row) => [...row]);
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

/** Puts one row of knots round the figure, as weavers part two colours with a dark line. */
export function outline(chart: Chart, letter: string): Chart {
  const width = widthOf(chart);
  const isFigure = (x: number, y: number): boolean => (chart[y]?.[x] ?? GROUND) !== GROUND;
  return knot(width + 2, chart.length + 2, (x, y) => {
    const own = chart[y - 1]?.[x - 1] ?? GROUND;
    if (own !== GROUND) return own;
    const touches = isFigure(x - 2, y - 1) || isFigure(x, y - 1) || isFigure(x - 1, y - 2) || isFigure(x - 1, y);
    return touches ? letter : GROUND;
  });
}
