import { aFlaw, type Problem } from '../problem.ts';
import type { SourcePack } from '../source/sourcePack.ts';
import { listLines } from './listLines.ts';

/**
 * What UTF-8 looks like to a program that took it for Windows-1251 or Windows-1252 and saved what it saw: “РњР°РЅР°СЃ”,
 * “MillЙ™t”. The second sign of each pair is in no word of these languages.
 */
const GARBLED =
  /(?:[РС][ЂЃ‚ѓ„…†‡€‰Љ‹ЊЌЋЏђ‘’“”•–—™љ›њќћџ\u00A0ЎўЈ¤Ґ¦§Ё©Є«¬\u00AD®Ї°±Ііґµ¶·ё№є»јЅѕї]){2,}|[ÃÄÅÆÉÐÑЙ][\u00A1-\u00BF™Ÿžœ]|Д[±џ]/u;
const SHOWN = 20;

/** No text was once read in one encoding and saved in another: every letter is there, and nobody can read it. */
export function findGarbledTexts(pack: SourcePack): Problem[] {
  return listLines(pack).flatMap(({ file, line, text }) => {
    const [garbled] = GARBLED.exec(text) ?? [];
    if (garbled === undefined) return [];
    const message = `The letters are garbled: “${garbled.slice(0, SHOWN)}”`;
    const remedy = 'Copy the words again from a file in which they can be read, and save this one in UTF-8';
    return [aFlaw({ file, line, code: 'garbled-text', message, remedy })];
  });
}
