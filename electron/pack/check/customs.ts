import type { Language } from '../../contract/exhibit.ts';

/** How a language sets its texts in type. */
export interface Custom {
  /** Outer opening and closing mark, inner opening and closing mark. */
  readonly quotes: readonly [string, string, string, string];
  /** The dash within a sentence, with a space on both sides. */
  readonly dash: '—' | '–';
  /** A day and a year as prose writes them. */
  readonly date: string;
}

/** The customs of docs/content/terms.md, “Typography”. A language that is not here is left as it is written. */
const CUSTOMS: Readonly<Record<Language, Custom>> = {
  ru: { quotes: ['«', '»', '„', '“'], dash: '—', date: '31 июля 1944 года' },
  ky: { quotes: ['«', '»', '„', '“'], dash: '—', date: '1944-жылдын 31-июлу' },
  az: { quotes: ['“', '”', '‘', '’'], dash: '–', date: '31 iyul 1944-cü il' },
};

/** The custom of a language, where the program knows it. */
export const customOf = (language: Language): Custom | undefined => CUSTOMS[language];
