import { createInstance, type i18n } from 'i18next';
import { initReactI18next } from 'react-i18next';
import type { Language } from '../electron/contract/exhibit.ts';
import type russian from '../locales/ru.json';

declare module 'i18next' {
  interface CustomTypeOptions {
    resources: { translation: typeof russian };
  }
}

/** The language that the typed keys come from, so that it has every one of them. */
const SOURCE_LANGUAGE = 'ru';

const files = import.meta.glob<typeof russian>(['../locales/*.json', '!../locales/tsconfig.json'], {
  eager: true,
  import: 'default',
});
const wordsByLanguage = new Map(
  Object.entries(files).map(([path, words]) => [path.slice(path.lastIndexOf('/') + 1, -'.json'.length), words]),
);

/** The order of the shipped exhibit's switcher, for where no exhibit can be read; what is not named comes after. */
const USUAL_ORDER: readonly Language[] = ['ru', 'ky', 'az'];
const rankOf = (language: Language) =>
  USUAL_ORDER.includes(language) ? USUAL_ORDER.indexOf(language) : USUAL_ORDER.length;

/** The languages of the interface: the files in `locales/`. */
export const interfaceLanguages: readonly Language[] = [...wordsByLanguage.keys()].sort(
  (one, other) => rankOf(one) - rankOf(other),
);

/** The interface's language for a visitor of this one: a pack may bring a language that the interface does not speak. */
export const interfaceLanguageFor = (language: Language): Language =>
  wordsByLanguage.has(language) ? language : SOURCE_LANGUAGE;

/** The interface's words, ready at once: they are part of the program. */
export function createWords(): i18n {
  const words = createInstance();
  void words.use(initReactI18next).init({
    initAsync: false,
    lng: SOURCE_LANGUAGE,
    fallbackLng: SOURCE_LANGUAGE,
    resources: Object.fromEntries([...wordsByLanguage].map(([language, translation]) => [language, { translation }])),
    interpolation: { escapeValue: false },
  });
  return words;
}
