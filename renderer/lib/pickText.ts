import type { Language, LocalizedText } from '../../electron/contract/exhibit.ts';

/** A text with the language that it is really in, so that `lang` tells the truth where it fell back. */
export interface PickedText {
  readonly text: string;
  readonly lang: Language;
}

/**
 * What there is in the language, else in the fallback language, else in whichever comes first.
 * Empty texts and lists count as absent; undefined where nothing is left.
 */
export function pickLocalized<T extends { readonly length: number }>(
  localized: Readonly<Record<Language, T>>,
  language: Language,
  fallback: Language,
): { readonly value: T; readonly lang: Language } | undefined {
  for (const lang of [language, fallback, ...Object.keys(localized)]) {
    const value = localized[lang];
    if (value !== undefined && value.length > 0) return { value, lang };
  }
  return undefined;
}

/** The text to show a visitor who reads `language`; empty where the exhibit has none in any language. */
export function pickText(localized: LocalizedText | undefined, language: Language, fallback: Language): PickedText {
  const picked = pickLocalized(localized ?? {}, language, fallback);
  return picked ? { text: picked.value, lang: picked.lang } : { text: '', lang: language };
}
