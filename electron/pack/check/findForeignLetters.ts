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
/**
 * Letters of the alphabet where a word of the language has none: ц after ң, ө or ү, which are in no loan word before
 * it; I before thin vowels, ğ at the beginning and a second dot on the i, which keyboards of other languages leave.
 */
const MISPLACED: Readonly<Record<Language, RegExp>> = {
  ky: /[ңөү]\p{L}*ц/iu,
  az: /^I(?=\p{Ll})\p{L}*[eəiöü]|^[ğĞ]|i\u0307/u,
};
/** What stands in quotation marks or is emphasized may be a word of another language. */
const QUOTED = /«[^«»]*»|“[^“”]*”|\*[^*]*\*/g;
const WORD = /[\p{L}\p{M}]+/gu;

/** Notes words with letters that their language does not use, outside quotations, once a line. */
export function findForeignLetters(pack: SourcePack): Problem[] {
  const guests = listGuests(pack);
  return listLines(pack).flatMap(({ file, line, language, text }) => {
    const foreign = FOREIGN[language];
    if (!foreign) return [];
    const candidates = text.replaceAll(QUOTED, ' ').normalize('NFC').match(WORD) ?? [];
    // A word that mixes alphabets is a flaw of its own.
    const words = candidates.filter(
      (word) =>
        (foreign.test(word) || MISPLACED[language]?.test(word)) &&
        countScripts(word).size === 1 &&
        !guests.has(word.toLowerCase()),
    );
    if (words.length === 0) return [];
    const message = `Letters that ${language} does not use, or rarely: ${[...new Set(words)].join(', ')}`;
    const remedy = 'Correct the words, or put them into quotation marks where they are of another language';
    return [aNote({ file, line, code: 'foreign-letter', message, remedy })];
  });
}

/**
 * Words of one language that the pack itself knows as such, from its word pairs and its places: where another language
 * names them, they are meant.
 */
function listGuests({ words, places }: SourcePack): ReadonlySet<string> {
  const names = [...words.entries.map(({ value }) => value.forms), ...places.entries.map(({ value }) => value.name)];
  return new Set(
    names.flatMap((forms) => Object.values(forms).flatMap((form) => form.toLowerCase().match(WORD) ?? [])),
  );
}
