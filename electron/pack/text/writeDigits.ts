import { lowerCase } from '../../../locales/engine/casing.ts';
import type { Language } from '../../contract/exhibit.ts';
import { readNumberWord } from './numberWords.ts';

/** A word or a number, with what parts it from the one before. */
const TOKEN = /([^\p{L}\p{M}\p{N}]*)([\p{L}\p{M}]+|[\p{N}][\p{L}\p{M}\p{N}]*)/gu;
const DIGITS = /^\d+$/;
/** What may stand within one number: двадцать пять, iyirmi-beş. */
const WITHIN = /^[ \u00A0-]$/;

interface Count {
  readonly gap: string;
  readonly text: string;
  /** Nothing where it is no number. */
  readonly value: number | undefined;
  readonly isWord: boolean;
}

/**
 * A text with its numbers in digits: двадцать пять is 25, үч жүз is 300, 20 min is 20000. A single one stays a word, as
 * many a language says it for “a”. Texts of languages whose numbers the program does not know come back as they are.
 */
export function writeDigits(text: string, language: Language): string {
  const tail = text.slice(text.search(/[^\p{L}\p{M}\p{N}]*$/u));
  const counts = [...text.matchAll(TOKEN)].map(([, gap = '', token = '']): Count => {
    if (DIGITS.test(token)) return { gap, text: token, value: Number(token), isWord: false };
    const value = readNumberWord(lowerCase(token, { code: language }), language);
    return { gap, text: token, value, isWord: value !== undefined };
  });
  const joined: Count[] = [];
  for (const count of counts) {
    const last = joined.at(-1);
    const value = last && WITHIN.test(count.gap) ? join(last, count) : undefined;
    if (last && value !== undefined) joined[joined.length - 1] = { ...last, value, isWord: true };
    else joined.push(count);
  }
  const written = joined.map(({ gap, text, value, isWord }) => gap + (isWord && value !== 1 ? value : text));
  return written.join('') + tail;
}

/** The number that two neighbours are together: tens and ones add up, hundreds and thousands are so many. */
function join(last: Count, { value: next, isWord }: Count): number | undefined {
  if (last.value === undefined || next === undefined || !isWord) return undefined;
  if ((next === 100 || next === 1000) && last.value < next) return last.value * next;
  const step = [10, 100, 1000].find((power) => next < power);
  if (!last.isWord || step === undefined) return undefined;
  return last.value % step === 0 && last.value > 0 ? last.value + next : undefined;
}
