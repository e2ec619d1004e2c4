import { aFlaw, type Problem } from '../problem.ts';
import type { SourcePack } from '../source/sourcePack.ts';
import { listLines, type TextLine } from './listLines.ts';
import { countScripts, mainScript, nameLetter, type Script, scriptOf } from './scripts.ts';

const WORD = /[\p{L}\p{M}]+/gu;
/** Words of one letter in either alphabet: Russian а, о, с, у and Azerbaijani o. Longer words may be quotations. */
const TWINS: Readonly<Record<Script, string>> = {
  Latin: 'acopxyACEHKMOPTXB',
  Cyrillic: 'асорхуАСЕНКМОРТХВ',
  Greek: 'οΑΒΕΗΚΜΟΡΤΧ',
};
/** Roman numerals are Latin letters; these are Cyrillic ones that look the same. */
const CYRILLIC_NUMERAL = /^[ХІ]{2,}$/u;
/** A turned e (Latin, of African alphabets) that looks like the Azerbaijani schwa ə. */
const TURNED_E = /[ǝƎ]/u;

/** No word mixes letters of two alphabets: it looks right on the screen and is found by no search. */
export function findLookAlikes(pack: SourcePack): Problem[] {
  const lines = listLines(pack);
  const scripts = findMainScripts(lines);
  return lines.flatMap((line) =>
    [...findStrangers(line.text, scripts.get(line.language))].map((message) => flaw(line, message)),
  );
}

const flaw = ({ file, line }: TextLine, message: string): Problem =>
  aFlaw({ file, line, code: 'look-alike', message, remedy: 'Type the word again on the keyboard of its language' });

function findMainScripts(lines: readonly TextLine[]): ReadonlyMap<string, Script | undefined> {
  const byLanguage = Map.groupBy(lines, ({ language }) => language);
  return new Map(
    [...byLanguage].map(([language, own]) => [
      language,
      mainScript(countScripts(own.map(({ text }) => text).join('\n'))),
    ]),
  );
}

function* findStrangers(text: string, script: Script | undefined): Generator<string> {
  const words = [...text.matchAll(WORD)].map(([word]) => word);
  for (const [index, word] of words.entries()) {
    const counts = countScripts(word);
    if (counts.size > 1) {
      // Where as many letters are of one alphabet as of the other, those foreign to the language are the strangers.
      const own = [...counts.values()].every((count, _, all) => count === all[0]) ? script : mainScript(counts);
      const strangers = [...new Set(word)].filter(
        (letter) => scriptOf(letter) !== undefined && scriptOf(letter) !== own,
      );
      yield `“${word}” mixes alphabets: ${strangers.map((letter) => `${nameLetter(letter)} is ${scriptOf(letter)}`).join(', ')}`;
    } else if (TURNED_E.test(word)) {
      yield `“${word}” has a turned e in place of the schwa ə (U+0259)`;
    } else if (CYRILLIC_NUMERAL.test(word)) {
      yield `“${word}” is a Roman numeral in Cyrillic letters`;
    } else if (isStranded(word, words[index + 1], script)) {
      yield `${nameLetter(word)} alone is ${scriptOf(word)} among ${script} words`;
    }
  }
}

/** Whether a word of one letter is of another alphabet than its language and than the word after it. */
function isStranded(word: string, next: string | undefined, script: Script | undefined): boolean {
  const own = scriptOf(word);
  if (!own || !script || own === script || next === undefined || scriptOf(next.charAt(0)) !== script) return false;
  return TWINS[own].includes(word);
}
