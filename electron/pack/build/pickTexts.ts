import type { Language, LocalizedText } from '../../contract/exhibit.ts';

/** A text in the exhibit's languages and no other, without those that are empty: the program falls back for them. */
export function pickTexts(text: LocalizedText, languages: readonly Language[]): LocalizedText {
  const kept = languages.map((language) => [language, text[language]?.trim() ?? ''] as const);
  return Object.fromEntries(kept.filter(([, words]) => words !== ''));
}
