import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { upperCase } from '../../locales/engine/casing.ts';
import { createCompare } from '../../locales/engine/createCompare.ts';
import { randomWords } from '../../tools/languages/randomWords.ts';
import { readLanguages } from '../../tools/languages/readLanguages.ts';
import { sortWords } from '../../tools/languages/sortWords.ts';

const WORDS = 50_000;

describe.each([...readLanguages()])('the order of words in %s', (code, language) => {
  it('is that of ICU for a hundred thousand pairs, however small the difference', () => {
    const icu = new Intl.Collator(code);
    const compare = createCompare(language);
    const words = randomWords(language, WORDS, 1944);
    const differences = words.flatMap((word, index) => {
      const other = words[index + 1] ?? '';
      const nearby = [other, word.slice(0, -1) + other.slice(-1), upperCase(word, language)];
      return nearby
        .filter((next) => Math.sign(compare(word, next)) !== Math.sign(icu.compare(word, next)))
        .map((next) => [word, next]);
    });
    expect(differences).toEqual([]);
  });

  it('is proved in Chromium with the words that ICU sorts today; if not, run tools/languages/generateSortedWords.ts', () => {
    const written: unknown = JSON.parse(readFileSync(join(import.meta.dirname, 'sorted', `${code}.json`), 'utf8'));
    expect(written).toBe(sortWords(language).join('|'));
  });
});
