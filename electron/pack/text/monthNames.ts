import type { Language } from '../../contract/exhibit.ts';

/** Patterns of what a language calls the months, from January on, in small letters and with every ending. */
type MonthNames = readonly string[];

/** May is short enough to begin other words, and has its own endings. */
function names(stems: string, ending: string, may: string): MonthNames {
  return stems
    .split(' ')
    .map((stem) => `${stem}${ending}`)
    .with(4, may);
}

const LANGUAGES: Readonly<Record<Language, MonthNames>> = {
  ru: names(
    'январ феврал март апрел май июн июл август сентябр октябр ноябр декабр',
    '(?:[ьяеюиау]|[её]м|ом)?',
    'ма(?:й|я|ю|е|ем)',
  ),
  // Not «майда», which is small, nor «майрам», the feast, nor «мартаба», the rank.
  ky: names(
    'январ феврал март(?!аба) апрел май июн июл август сентябр октябр ноябр декабр',
    '\\p{L}*',
    'май(?:ы\\p{L}*|дын)?',
  ),
  // Not “maya”, the yeast.
  az: names(
    'yanvar fevral mart aprel may iyun iyul avqust sentyabr oktyabr noyabr dekabr',
    '\\p{L}*',
    'may(?:ın\\p{L}*|da|dan)?',
  ),
};

const PATTERNS = new Map(
  Object.entries(LANGUAGES).map(([language, months]) => [language, `(?<!\\p{L})(?:${months.join('|')})(?!\\p{L})`]),
);

/** A pattern of any month in a language, to be found in small letters; nothing where they are not known. */
export const monthPattern = (language: Language): string | undefined => PATTERNS.get(language);

/** The place of a month in the year, from 0, by its name with any ending; -1 where it is none. */
export const readMonth = (name: string, language: Language): number =>
  LANGUAGES[language]?.findIndex((pattern) => new RegExp(`^(?:${pattern})$`, 'u').test(name)) ?? -1;
