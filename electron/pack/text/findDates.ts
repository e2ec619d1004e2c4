import { lowerCase } from '../../../locales/engine/casing.ts';
import type { Language } from '../../contract/exhibit.ts';
import { monthPattern, readMonth } from './monthNames.ts';

/** The days and months that a text names, and what is left of it without them. */
export interface FoundDates {
  /** In English, as the check reports in English: `31 July`, or `July` where no day stands beside it. */
  readonly dates: ReadonlySet<string>;
  readonly rest: string;
}

const ENGLISH: readonly string[] = [
  ...['January', 'February', 'March', 'April', 'May', 'June'],
  ...['July', 'August', 'September', 'October', 'November', 'December'],
];
const DAY = '(?<!\\d)\\d{1,2}(?!\\d)';
/** Several days of one month: 30–31, 8 и 10, 8-də və 10. */
const DAYS = `${DAY}(?:(?:-d[aə])?(?: ?[–,-] ?| (?:и|жана|və) )${DAY}){0,5}`;

/**
 * Finds days with their months, in the order of each language: 31 июля, 31-июлу, 31 iyul, iyulun 31-də. Texts of
 * languages whose months the program does not know come back whole.
 */
export function findDates(text: string, language: Language): FoundDates {
  const month = monthPattern(language);
  if (month === undefined) return { dates: new Set(), rest: text };
  const dates = new Set<string>();
  const take = (name: string, days = ''): string => {
    const english = ENGLISH[readMonth(name, language)] ?? name;
    const found = days.match(/\d+/g) ?? [];
    for (const date of found.length > 0 ? found.map((day) => `${Number(day)} ${english}`) : [english]) dates.add(date);
    return ' ';
  };
  const small = lowerCase(text, { code: language }).replaceAll('\u00A0', ' ');
  const rest = small
    .replaceAll(new RegExp(`(${month}) (${DAYS})(?=-\\p{L})`, 'gu'), (_, name, days) => take(name, days))
    .replaceAll(new RegExp(`(${DAYS})[- ](${month})`, 'gu'), (_, days, name) => take(name, days))
    .replaceAll(new RegExp(month, 'gu'), (name) => take(name));
  return { dates, rest };
}
