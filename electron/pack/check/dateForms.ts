import type { Language } from '../../contract/exhibit.ts';
import { monthPattern } from '../text/monthNames.ts';
import { findWrongEndings } from './azerbaijaniEndings.ts';

/** A way of writing a date that is not the language's, and what to write. */
export interface WrongForm {
  readonly found: string;
  readonly remedy: string;
}

const YEAR = '(?<!\\d)(?:1[4-9]|20)\\d\\d';
const DAY = '(?<!\\d)\\d{1,2}';
const SPACE = '[ \\u00A0]';

const DIGITS_ONLY = new RegExp(
  `(?<![\\d.])\\d{1,2}\\.\\d{1,2}\\.(?:\\d{4}|\\d{2})(?!\\d)|${YEAR}-\\d\\d-\\d\\d(?!\\d)`,
  'gu',
);
const NOT_GROUPED = /(?<![\d.,])(?:\d{5,}|\d{1,3}(?:[.,]\d{3})+)(?![.,]?\d)/gu;

type Forms = readonly (readonly [wrong: RegExp, remedy: string])[];

const month = (language: Language): string => monthPattern(language) ?? '(?!)';

const LANGUAGES: Readonly<Record<Language, Forms>> = {
  ru: [
    [new RegExp(`${YEAR}${SPACE}?гг?\\.`, 'giu'), 'Write the word out: 1930 год, 1906–1917 годы'],
    [
      new RegExp(`${YEAR}-(?:й|ый|го|ого|му|ому|м|ом)(?!\\p{L})`, 'gu'),
      'Write the year without an ending: в 1930 году',
    ],
    [
      new RegExp(`${DAY}-(?:е|го|ого|му|ому|м|ом)${SPACE}${month('ru')}`, 'giu'),
      'Write the day without an ending: 31 июля',
    ],
    [/(?<!\d)0\d[ \u00A0](?=\p{L})/gu, 'Write the day without a nought: 5 мая'],
  ],
  ky: [
    [
      new RegExp(`${YEAR}(?:${SPACE}?|${SPACE}?[–—]${SPACE}?|${SPACE}-${SPACE}?|-${SPACE})жыл(?!ды[кг])`, 'giu'),
      'Join them by a hyphen: 1930-жылы',
    ],
    [new RegExp(`${DAY}(?:${SPACE}|[–—])${month('ky')}`, 'giu'), 'Join them by a hyphen: 31-июлу'],
  ],
  az: [
    [new RegExp(`${YEAR}${SPACE}?il(?!lik|liy)`, 'giu'), 'Give the year its ending: 1930-cu il'],
    [new RegExp(`${YEAR}(?:${SPACE}|[–—’'])?c[ıiuü](?!\\p{L})`, 'giu'), 'Join the ending by a hyphen: 1930-cu il'],
    [/(?<!\p{L})[IVXL]+-c[ıiuü](?!\p{L})/gu, 'Write a Roman numeral without an ending: XV əsr'],
  ],
};

/** Finds dates and large numbers that a text writes otherwise than its language does. */
export function findWrongForms(text: string, language: Language): WrongForm[] {
  const forms = LANGUAGES[language];
  if (!forms) return [];
  const all: Forms = [...forms, [NOT_GROUPED, 'Group the digits by threes, with a no-break space: 10\u00A0611']];
  return [
    ...all.flatMap(([wrong, remedy]) => (text.match(wrong) ?? []).map((found) => ({ found, remedy }))),
    ...(language === 'az' ? findWrongEndings(text) : []),
  ];
}

/** Finds dates that are written in digits alone. */
export const findBareDates = (text: string): readonly string[] => text.match(DIGITS_ONLY) ?? [];
