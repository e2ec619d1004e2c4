/// <reference types="vite/client" />
import { assembleLanguages } from '../../../locales/engine/assembleLanguages.ts';
import type { Language } from '../../../locales/engine/language.ts';

/** The shipped languages, found as the renderer finds them, in Node as in Chromium. */
export const languages = assembleLanguages(
  import.meta.glob<unknown>('../../../locales/*/*.json', { eager: true, import: 'default' }),
);

/** A shipped language. */
export function languageOf(code: string): Language {
  const language = languages.get(code);
  if (!language) throw new Error(`No language ${code} in locales/.`);
  return language;
}

/** No-break spaces as `~`, so that a table of expected texts shows them. */
export const showSpaces = (text: string) => text.replaceAll('\u00a0', '~');
