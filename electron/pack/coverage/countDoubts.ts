import type { Language } from '../../contract/exhibit.ts';

const DOUBTS = /^## Doubts[^\n]*\n([\s\S]*?)(?=^## |(?![\s\S]))/gm;
const FIRST_CELL = /^\|([^|]*)\|/;
const EVERY_LANGUAGE = 'all';

/**
 * How many places of a review page wait for a native speaker of a language: the rows of its tables below
 * `## Doubts …` whose first cell names the language (`ky`, or `ky, az`) or says `all`.
 */
export function countDoubts(page: string, language: Language): number {
  return [...page.matchAll(DOUBTS)]
    .flatMap(([, table = '']) => table.split('\n'))
    .map(
      (row) =>
        FIRST_CELL.exec(row)?.[1]
          ?.split(',')
          .map((code) => code.trim()) ?? [],
    )
    .filter((codes) => codes.includes(language) || codes.includes(EVERY_LANGUAGE)).length;
}
