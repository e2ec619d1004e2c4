import { lowerCase, upperCase } from './casing.ts';
import type { Language } from './language.ts';

/** Sorts after every letter: `c` with it comes after all that begins with a plain c, and before d. */
const AFTER = '\uFFFF';

/** Of languages that the collator should fall back to, one that it always has: never the machine's own. */
const ROOT = 'en';

/** A letter to the letter that it follows, with one mark for each step behind it. */
function listLetters(after: Language['collation']['after']): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(after).flatMap(([base, followers]) =>
      Array.from(followers, (letter, index) => [letter, base + AFTER.repeat(index + 1)] as const),
    ),
  );
}

/**
 * The order of words in this language, for `sort`. Exact against ICU for ru, ky and az in any Chromium: its own data lack
 * the last two, so their letters are rewritten to ones it knows. Make it once, not once a comparison.
 */
export function createCompare(language: Language): (a: string, b: string) => number {
  const collator = new Intl.Collator([language.collation.base, ROOT]);
  const letters = listLetters(language.collation.after);
  const hasOwnCase = upperCase('i', language) !== 'I';
  const special = [...letters.keys()].flatMap((letter) => [letter, upperCase(letter, language)]);
  const rewritten = new RegExp(`[${special.join('')}${hasOwnCase ? 'İ' : ''}]`, 'g');

  const rewrite = (character: string): string => {
    const lower = lowerCase(character, language);
    const known = letters.get(lower) ?? lower;
    return lower === character ? known : known.slice(0, 1).toUpperCase() + known.slice(1);
  };
  /** A sort compares each text a dozen times. */
  const keys = new Map<string, string>();
  const keyOf = (text: string): string => {
    if (special.length === 0) return text;
    const known = keys.get(text);
    if (known !== undefined) return known;
    const key = text.normalize('NFC').replace(rewritten, rewrite);
    keys.set(text, key);
    return key;
  };

  return (a, b) => collator.compare(keyOf(a), keyOf(b)) || collator.compare(a, b);
}
