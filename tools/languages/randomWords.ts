import { upperCase } from '../../locales/engine/casing.ts';
import type { Language } from '../../locales/engine/language.ts';

const LONGEST = 7;

/** The same numbers from 0 to 1 for the same seed (mulberry32), so that a failure can be repeated. */
export function createRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/**
 * Made-up words to sort: the language's letters small and capital, now and then a letter of another alphabet, a digit,
 * a space or a hyphen. Words are short and end alike, so that the smallest differences decide.
 */
export function randomWords(language: Language, count: number, seed: number): readonly string[] {
  const random = createRandom(seed);
  const small = Array.from(language.alphabet);
  const letters = [...small, ...small, ...small.map((letter) => upperCase(letter, language))];
  const others = Array.from(' -7wяб');
  const pick = (from: readonly string[]) => from[Math.floor(random() * from.length)] ?? '';
  const letter = () => (random() < 0.05 ? pick(others) : pick(letters));
  return Array.from({ length: count }, () =>
    Array.from({ length: 1 + Math.floor(random() * LONGEST) }, letter)
      .join('')
      .trim(),
  ).filter((word) => word !== '');
}
