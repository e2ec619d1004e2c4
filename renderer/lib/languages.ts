import { assembleLanguages } from '../../locales/engine/assembleLanguages.ts';
import type { Language } from '../../locales/engine/language.ts';
import { plainLanguage } from '../../locales/engine/plainLanguage.ts';

const languages = assembleLanguages(
  import.meta.glob<unknown>('../../locales/*/*.json', { eager: true, import: 'default' }),
);

/** The language of a code. One without a folder in `locales/`, which a museum's pack may bring, is written plainly. */
export function languageOf(code: string): Language {
  return languages.get(code) ?? plainLanguage(code);
}
