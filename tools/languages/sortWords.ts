import type { Language } from '../../locales/engine/language.ts';
import { randomWords } from './randomWords.ts';

const WORDS = 1500;
const SEED = 1930;

/** Words in the order that this Node's ICU gives them: `tests/locales/sorted/<code>.json`, for Chromium to repeat. */
export function sortWords(language: Language): readonly string[] {
  return [...new Set(randomWords(language, WORDS, SEED))].sort(new Intl.Collator(language.code).compare);
}
