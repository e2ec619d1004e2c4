/** Spaces that printers put between thousands: plain, no-break, figure, thin, narrow no-break. */
const SPACE = '[ \\u00A0\\u2007\\u2009\\u202F]';
/** A space between two groups of a number; `1930 200` is two numbers, as a year is written in one piece. */
const GROUPED = new RegExp(`(?<![\\d.,])\\d{1,3}(?:${SPACE}\\d{3})+(?!\\d)`, 'g');
const POINTED_THOUSANDS = /(?<![\d.,])\d{1,3}(?:[.,]\d{3})+(?![.,]?\d)/g;
const NUMBER = /\d+(?:[.,]\d+)?/g;
/** Up to 89, for centuries and congresses; longer numerals are words such as MIX or CD more often than numbers. */
const ROMAN = /(?<![\p{L}\p{N}])[IVXL]{2,}(?![\p{L}\p{N}])/gu;
const WELL_FORMED_ROMAN = /^(XL|L?X{0,3})(IX|IV|V?I{0,3})$/;
const ROMAN_VALUES: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10, L: 50 };

/**
 * The numbers that a text names, without order and repetition, in one spelling: `2 012` is 2012 whatever the space,
 * `1930-cu` and `1930-жылы` are 1930, `XV` is 15, `1,5` is 1.5. A single Roman letter may be an initial and is no
 * number; nor are numerals written as words.
 */
export function findNumbers(text: string): ReadonlySet<string> {
  const joined = text
    .replaceAll(GROUPED, (group) => group.replaceAll(new RegExp(SPACE, 'g'), ''))
    .replaceAll(POINTED_THOUSANDS, (group) => group.replaceAll(/[.,]/g, ''))
    .replaceAll(ROMAN, (numeral) => (WELL_FORMED_ROMAN.test(numeral) ? String(readRoman(numeral)) : numeral));
  return new Set((joined.match(NUMBER) ?? []).map((number) => number.replace(',', '.')));
}

function readRoman(numeral: string): number {
  const values = [...numeral].map((letter) => ROMAN_VALUES[letter] ?? 0);
  return values.reduce((sum, value, index) => sum + (value < (values[index + 1] ?? 0) ? -value : value), 0);
}
