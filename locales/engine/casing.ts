import type { Language } from './language.ts';

/** Capitals as this language writes them: Azerbaijani i has İ. In styles, `lang` and `text-transform` do the same. */
export function upperCase(text: string, { code }: Pick<Language, 'code'>): string {
  return text.toLocaleUpperCase(code);
}

/** Small letters as this language writes them: Azerbaijani I has ı. */
export function lowerCase(text: string, { code }: Pick<Language, 'code'>): string {
  return text.toLocaleLowerCase(code);
}
