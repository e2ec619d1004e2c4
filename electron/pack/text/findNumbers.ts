import { writeRomans } from './writeRomans.ts';

/** Spaces that printers put between thousands: plain, no-break, figure, thin, narrow no-break. */
const SPACE = '[ \\u00A0\\u2007\\u2009\\u202F]';
/** A space between two groups of a number; `1930 200` is two numbers, as a year is written in one piece. */
const GROUPED = new RegExp(`(?<![\\d.,])\\d{1,3}(?:${SPACE}\\d{3})+(?!\\d)`, 'g');
const POINTED_THOUSANDS = /(?<![\d.,])\d{1,3}(?:[.,]\d{3})+(?![.,]?\d)/g;
const NUMBER = /\d+(?:[.,]\d+)?/g;

/**
 * The numbers that a text names, without order and repetition, in one spelling: `2 012` is 2012 whatever the space,
 * `1930-cu` and `1930-жылы` are 1930, `XV` is 15, `1,5` is 1.5. Numerals written as words are for `writeDigits`.
 */
export function findNumbers(text: string): ReadonlySet<string> {
  const joined = writeRomans(text)
    .replaceAll(GROUPED, (group) => group.replaceAll(new RegExp(SPACE, 'g'), ''))
    .replaceAll(POINTED_THOUSANDS, (group) => group.replaceAll(/[.,]/g, ''));
  return new Set((joined.match(NUMBER) ?? []).map((number) => number.replace(',', '.')));
}
