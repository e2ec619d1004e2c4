import { aFlaw, type Problem } from '../problem.ts';
import type { SourcePack } from '../source/sourcePack.ts';
import { customOf } from './customs.ts';
import { findBareDates, findWrongForms } from './dateForms.ts';
import { listParagraphs } from './listParagraphs.ts';

/** Dates and large numbers are written as the prose of each language writes them. */
export function findWrongDates(pack: SourcePack): Problem[] {
  return listParagraphs(pack).flatMap(({ file, line, language, text }) => {
    const custom = customOf(language);
    if (!custom) return [];
    const flaw = (message: string, remedy: string) => aFlaw({ file, line, code: 'wrong-date', message, remedy });
    return [
      ...findBareDates(text).map((date) =>
        flaw(`“${date}” is a date in digits alone`, `Write it with the month’s name: ${custom.date}`),
      ),
      ...findWrongForms(text, language).map(({ found, remedy }) =>
        flaw(`“${found}” is not how ${language} writes a date or a number`, remedy),
      ),
    ];
  });
}
