/** One row of a table, with the line that it begins on, from 1. */
export interface TableRow {
  readonly line: number;
  readonly cells: readonly string[];
}

/** A line that is no row, and why. */
export interface TableMistake {
  readonly line: number;
  readonly reason: string;
}

interface Table {
  /** The first is that of the names. */
  readonly rows: readonly TableRow[];
  readonly mistakes: readonly TableMistake[];
}

/** Excel writes the second where a comma divides whole numbers from fractions, and the third as “Unicode text”. */
const DIVIDERS = [',', ';', '\t'];

/**
 * Reads a table as RFC 4180 has it, divided by commas, semicolons or tabs, whichever the first line has most of. A broken
 * line is named and the reading goes on with the line after it: one quotation mark too few does not swallow the rest.
 */
export function readTable(text: string): Table {
  const divider = findDivider(text);
  const rows: TableRow[] = [];
  const mistakes: TableMistake[] = [];
  let line = 1;
  let position = 0;
  while (position < text.length) {
    const row = readRow(text, position, divider);
    if (row.status === 'broken') mistakes.push({ line, reason: row.reason });
    else if (row.cells.some((cell) => cell !== '')) rows.push({ line, cells: row.cells });
    const end = row.status === 'broken' ? endOfLine(text, position) : row.end;
    line += text.slice(position, end).split('\n').length - 1;
    position = end;
  }
  return { rows, mistakes };
}

function findDivider(text: string): string {
  const names = text.slice(0, endOfLine(text, 0));
  const count = (divider: string) => names.split(divider).length;
  return DIVIDERS.reduce((most, divider) => (count(divider) > count(most) ? divider : most));
}

/** The place after the line's end. */
function endOfLine(text: string, from: number): number {
  const end = text.indexOf('\n', from);
  return end < 0 ? text.length : end + 1;
}

type Row =
  | { readonly status: 'row'; readonly cells: readonly string[]; readonly end: number }
  | { readonly status: 'broken'; readonly reason: string };

function readRow(text: string, start: number, divider: string): Row {
  const cells: string[] = [];
  for (let position = start; ; ) {
    const cell = text[position] === '"' ? readQuoted(text, position) : readPlain(text, position, divider);
    if (cell === undefined) return { status: 'broken', reason: 'a quotation mark is not closed' };
    cells.push(cell.words.trim());
    if (text.startsWith(divider, cell.end)) {
      position = cell.end + 1;
      continue;
    }
    const lineEnd = /\r?\n|$/y;
    lineEnd.lastIndex = cell.end;
    if (!lineEnd.test(text)) {
      return { status: 'broken', reason: 'something stands behind a closing quotation mark' };
    }
    return { status: 'row', cells, end: lineEnd.lastIndex };
  }
}

interface Cell {
  readonly words: string;
  readonly end: number;
}

function readQuoted(text: string, start: number): Cell | undefined {
  for (let end = text.indexOf('"', start + 1); end >= 0; end = text.indexOf('"', end + 2)) {
    if (text[end + 1] !== '"') return { words: text.slice(start + 1, end).replaceAll('""', '"'), end: end + 1 };
  }
  return undefined;
}

function readPlain(text: string, start: number, divider: string): Cell {
  let end = start;
  while (end < text.length && text[end] !== divider && text[end] !== '\n') end++;
  if (text[end - 1] === '\r' && text[end] === '\n' && end > start) end--;
  return { words: text.slice(start, end), end };
}
