import { lowerCase } from '../../../locales/engine/casing.ts';
import type { Language } from '../../contract/exhibit.ts';
import { readNumberWord } from './numberWords.ts';

const TOKEN = /[\p{L}\p{M}]+|\p{N}[\p{L}\p{M}\p{N}]*/gu;
const DIGITS = /^\d+$/;
/** What may stand within one number: двадцать пять, iyirmi-beş. */
const WITHIN = /^[ \u00A0-]$/;

/** A stretch of the text that may be a number. */
interface Count {
  readonly start: number;
  readonly end: number;
  /** Nothing where it is no number. */
  readonly value: number | undefined;
  readonly isWord: boolean;
}

/**
 * A text with its numbers in digits: двадцать пять is 25, үч жүз is 300, 20 min is 20000. A single one stays a word, as
 * many a language says it for “a”. Texts of languages whose numbers the program does not know come back as they are.
 */
export function writeDigits(text: string, language: Language): string {
  const counts: Count[] = [];
  for (const { 0: token, index } of text.matchAll(TOKEN)) {
    const count = readCount(token, index, language);
    const last = counts.at(-1);
    const value = last && WITHIN.test(text.slice(last.end, index)) ? join(last, count) : undefined;
    if (last && value !== undefined) counts[counts.length - 1] = { ...last, end: count.end, value, isWord: true };
    else counts.push(count);
  }
  let written = '';
  let end = 0;
  for (const { start, end: next, value, isWord } of counts) {
    written += text.slice(end, start) + (isWord && value !== 1 ? value : text.slice(start, next));
    end = next;
  }
  return written + text.slice(end);
}

function readCount(token: string, start: number, language: Language): Count {
  const end = start + token.length;
  if (DIGITS.test(token)) return { start, end, value: Number(token), isWord: false };
  const value = readNumberWord(lowerCase(token, { code: language }), language);
  return { start, end, value, isWord: value !== undefined };
}

/** The number that two neighbours are together: tens and ones add up, hundreds and thousands are so many. */
function join(last: Count, { value: next, isWord }: Count): number | undefined {
  if (last.value === undefined || next === undefined || !isWord) return undefined;
  if ((next === 100 || next === 1000) && last.value < next) return last.value * next;
  const step = [10, 100, 1000].find((power) => next < power);
  if (!last.isWord || step === undefined) return undefined;
  return last.value % step === 0 && last.value > 0 ? last.value + next : undefined;
}
