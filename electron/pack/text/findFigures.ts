import type { Language } from '../../contract/exhibit.ts';
import { findDates } from './findDates.ts';
import { findNumbers } from './findNumbers.ts';
import { monthPattern } from './monthNames.ts';
import { knowsNumberWords, meansBoth } from './numberWords.ts';
import { writeDigits } from './writeDigits.ts';
import { writeRomans } from './writeRomans.ts';

/** What a text says in figures, whether it writes them in digits or in words. */
export interface Figures {
  /** Years, numbers and dates in one spelling: 1930, 20000, 31 July. */
  readonly named: ReadonlySet<string>;
  /** What it only alludes to, such as 2 by “both”: another text may name it. */
  readonly alluded: ReadonlySet<string>;
}

const WORD = /[\p{L}\p{M}]+/gu;

/** Whether the numbers of a language can be read from its words, as well as from digits. */
export const knowsFigures = (language: Language): boolean =>
  knowsNumberWords(language) && monthPattern(language) !== undefined;

/** Reads the figures of a text: from digits alone where `inWords` is false. */
export function findFigures(text: string, language: Language, inWords: boolean): Figures {
  if (!inWords) return { named: findNumbers(text), alluded: new Set() };
  const { dates, rest } = findDates(writeRomans(text), language);
  const words = rest.match(WORD) ?? [];
  return {
    named: new Set([...dates, ...findNumbers(writeDigits(rest, language))]),
    alluded: new Set(words.some((word) => meansBoth(word, language)) ? ['2'] : []),
  };
}
