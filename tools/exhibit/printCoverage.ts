import type { ChapterCoverage, Coverage } from '../../electron/pack/coverage/coverage.ts';

const CHAPTER_COLUMNS =
  'chapter, sections, illustrated, words, alt texts, captions, missing, stale, state, unconfirmed'.split(', ');

/** The coverage as Markdown tables: one a language, then the texts of the records, then what is missing by name. */
export function printCoverage({ languages, chapters, records }: Coverage): string {
  const inLanguages = languages.map(({ code, name }) => {
    const rows = chapters.filter(({ language }) => language === code);
    return `## ${name} (${code})\n\n${printTable(CHAPTER_COLUMNS, [...rows.map(printRow), printTotal(rows)])}`;
  });
  const inRecords = printTable(
    ['file', 'texts', ...languages.map(({ code }) => code)],
    records.map(({ file, texts, written }) => [file, texts, ...languages.map(({ code }) => written[code] ?? 0)]),
  );
  const missing = chapters.flatMap(({ language, chapter, missing }) =>
    missing.length > 0 ? `- ${language}, ${chapter}: ${missing.join(', ')}\n` : [],
  );
  return [
    ...inLanguages,
    `## Records\n\n${inRecords}`,
    ...(missing.length > 0 ? [`## Missing\n\n${missing.join('')}`] : []),
  ].join('\n');
}

function printRow(row: ChapterCoverage): readonly Cell[] {
  return [
    row.chapter,
    `${row.sections} of ${row.wantedSections}`,
    `${row.illustrated} of ${row.wantedSections}`,
    row.words,
    `${row.alts} of ${row.pictures}`,
    `${row.captions} of ${row.pictures}`,
    row.missing.length,
    row.stale ? 'stale' : '–',
    printState(row),
    row.unconfirmed ?? '–',
  ];
}

function printState({ state, approvedBy, approvedOn, changed }: ChapterCoverage): string {
  if (state === 'approved') return `${changed ? 'an older text approved' : 'approved'} by ${approvedBy}, ${approvedOn}`;
  return `${state ?? 'no text'}${changed ? ', changed since' : ''}`;
}

function printTotal(rows: readonly ChapterCoverage[]): readonly Cell[] {
  const sum = (numberOf: (row: ChapterCoverage) => number) => rows.reduce((total, row) => total + numberOf(row), 0);
  const pictures = sum((row) => row.pictures);
  const states = Map.groupBy(rows, ({ state }) => state ?? 'no text');
  return [
    'all',
    `${sum((row) => row.sections)} of ${sum((row) => row.wantedSections)}`,
    `${sum((row) => row.illustrated)} of ${sum((row) => row.wantedSections)}`,
    sum((row) => row.words),
    `${sum((row) => row.alts)} of ${pictures}`,
    `${sum((row) => row.captions)} of ${pictures}`,
    sum((row) => row.missing.length),
    sum((row) => Number(row.stale)),
    [...states].map(([state, { length }]) => `${length} ${state}`).join(', '),
    rows.some(({ unconfirmed }) => unconfirmed !== undefined) ? sum((row) => row.unconfirmed ?? 0) : '–',
  ];
}

type Cell = string | number;

function printTable(columns: readonly string[], rows: readonly (readonly Cell[])[]): string {
  const lines = [columns, columns.map((_, index) => (index === 0 ? '---' : '---:')), ...rows];
  return lines.map((cells) => `| ${cells.map(printCell).join(' | ')} |\n`).join('');
}

/** A name that somebody wrote into a front matter must not divide the table. */
const printCell = (cell: Cell) => String(cell).replaceAll('|', '\\|');
