import { readFile } from 'node:fs/promises';
import { describeTrouble } from '../../../electron/pack/build/describeTrouble.ts';
import { aFlaw, aNote, type Problem } from '../../../electron/pack/problem.ts';
import type { SourcePack } from '../../../electron/pack/source/sourcePack.ts';
import { type DecodedTable, decodeTable, hasLostLetters } from './decodeTable.ts';
import { readTable, type TableRow } from './readTable.ts';
import { type Column, FILE_COLUMN, readColumns } from './tableColumns.ts';
import type { Understood } from './understand.ts';
import type { Wish } from './wish.ts';

/** One row of the table: the file that it names and what it says about it, nothing where it cannot be understood. */
export interface TableWish {
  readonly line: number;
  readonly file: string;
  readonly wish: Wish | undefined;
}

/**
 * Reads the table that goes with some pictures. Rows that are broken or cannot be understood are reported with their
 * line; the others are given all the same. Where the table as a whole
 * cannot be read there are none.
 */
export async function readWishes(
  table: string,
  pack: SourcePack,
  report: (problem: Problem) => void,
): Promise<readonly TableWish[]> {
  const say = (message: string, remedy: string, line?: number) =>
    report(aFlaw({ file: table, line, code: 'broken-table', message, remedy }));

  const decoded = await readText(table, say);
  if (!decoded) return [];
  if (decoded.encoding !== 'UTF-8') report(aNote({ file: table, ...describeEncoding(decoded.encoding) }));

  const { rows, mistakes } = readTable(decoded.text.replace(/^sep=.\r?\n/, ''));
  for (const { line, reason } of mistakes) {
    say(
      `The line is broken: ${reason}`,
      'Correct it in a text editor or in the table program, then import again',
      line,
    );
  }
  const [names, ...others] = rows;
  const columns = names && readColumns(names.cells, pack, (message, remedy) => say(message, remedy, names.line));
  if (!columns?.includes(FILE_COLUMN)) {
    say('The table has no column “file”', `Write the names of the columns into its first line: ${USUAL_COLUMNS}`);
    return [];
  }

  const lineOf = new Map<string, number>();
  return others.flatMap((row) => {
    const wish = readRow(row, columns, decoded.encoding === 'Windows-1251', say);
    const earlier = lineOf.get(wish?.file ?? '');
    if (!wish) return [];
    if (earlier === undefined) lineOf.set(wish.file, row.line);
    else say(`“${wish.file}” stands on line ${earlier}, too`, 'Delete one of the two lines', row.line);
    return earlier === undefined ? [wish] : [];
  });
}

const USUAL_COLUMNS = 'file, kind, caption_ru, alt_ru, credit, rights, consent, date, place, people';

type Say = (message: string, remedy: string, line?: number) => void;

async function readText(
  table: string,
  say: Say,
): Promise<Extract<DecodedTable, { readonly status: 'decoded' }> | undefined> {
  try {
    const decoded = decodeTable(await readFile(table));
    if (decoded.status === 'decoded') return decoded;
    say('The table is saved in an encoding that is not known', 'Save it as “CSV UTF-8” and import again');
  } catch (error) {
    const trouble = describeTrouble(error);
    if (!trouble) throw error;
    say(`The table cannot be read: ${trouble.reason}`, trouble.remedy);
  }
  return undefined;
}

const describeEncoding = (encoding: string) => ({
  code: 'other-encoding',
  message: `The table is saved in ${encoding} and was read so`,
  remedy: 'Save it as “CSV UTF-8” the next time: other encodings lose letters such as ң, ө, ү and ə',
});

function readRow(
  { line, cells }: TableRow,
  columns: readonly (Column | undefined)[],
  isLossy: boolean,
  say: Say,
): TableWish | undefined {
  const file = cells[columns.indexOf(FILE_COLUMN)]?.replaceAll('\\', '/') ?? '';
  if (cells.length !== columns.length || file === '') {
    const message =
      cells.length === columns.length
        ? 'The line names no file'
        : `The line has ${cells.length} cells where the table has ${columns.length} columns`;
    say(message, 'Correct it; a comma within words stands between quotation marks', line);
    return file === '' ? undefined : { line, file, wish: undefined };
  }

  let wish: Wish | undefined = {};
  for (const [index, column] of columns.entries()) {
    const words = cells[index] ?? '';
    if (!column || words === '') continue;
    const read: Understood<Wish> = isLossy && hasLostLetters(words) ? LOST : column.read(words, wish ?? {});
    if (read.status === 'refused') {
      say(`In “${column.name}”, “${words}” ${read.reason}`, 'Correct the cell, then import again', line);
      wish = undefined;
      break;
    }
    wish = read.value;
  }
  return { line, file, wish };
}

const LOST = {
  status: 'refused',
  reason: 'has lost letters in Windows-1251: write them again and save the table as “CSV UTF-8”',
} as const;
