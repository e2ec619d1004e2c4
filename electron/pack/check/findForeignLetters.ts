import type { Language } from '../../contract/exhibit.ts';
import { aNote, type Problem } from '../problem.ts';
import type { SourcePack } from '../source/sourcePack.ts';
import { listLines } from './listLines.ts';
import { countScripts } from './scripts.ts';

/**
 * Letters that a language does not use. Kyrgyz has щ in a few loan words only, which are worth a look. Latin words in
 * a Cyrillic text are quotations in plain sight; a Cyrillic word in Azerbaijani may be one that was not translated.
 */
const FOREIGN: Readonly<Record<Language, RegExp>> = {
  ru: /(?![а-яё])\p{Script=Cyrillic}/iu,
  ky: /(?![а-шъ-яёңөү])\p{Script=Cyrillic}/iu,
  az: /\p{Script=Cyrillic}|(?![a-vxyzçəğıİöşü])\p{Script=Latin}/iu,
};
/** What stands in quotation marks or is emphasized may be a word of another language. */
const QUOTED = /«[^«»]*»|“[^“”]*”|\*[^*]*\*/g;
const WORD = /[\p{L}\p{M}]+/gu;

/** Notes words with letters that their language does not use, outside quotations, once a line. */
export function findForeignLetters(pack: SourcePack): Problem[] {
  return listLines(pack).flatMap(({ file, line, language, text }) => {
    const foreign = FOREIGN[language];
    if (!foreign) return [];
    const candidates = text.replaceAll(QUOTED, ' ').normalize('NFC').match(WORD) ?? [];
    // A word that mixes alphabets is a flaw of its own.
    const words = candidates.filter((word) => foreign.test(word) && countScripts(word).size === 1);
    if (words.length === 0) return [];
    const message = `Letters that ${language} does not use, or rarely: ${[...new Set(words)].join(', ')}`;
    const remedy = 'Correct the words, or put them into quotation marks where they are of another language';
    return [aNote({ file, line, code: 'foreign-letter', message, remedy })];
  });
}
