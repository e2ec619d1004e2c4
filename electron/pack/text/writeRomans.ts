/** Up to 89, for centuries and congresses; longer numerals are words such as MIX or CD more often than numbers. */
const ROMAN = /(?<![\p{L}\p{N}])(?:[IVXL]{2,}|[VX](?![.’'-]))(?![\p{L}\p{N}])/gu;
const WELL_FORMED = /^(XL|L?X{0,3})(IX|IV|V?I{0,3})$/;
const VALUES: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10, L: 50 };

/** A text with its Roman numerals in digits. `V.` is an initial and no number, nor is a single `I`. */
export const writeRomans = (text: string): string =>
  text.replaceAll(ROMAN, (numeral) => (WELL_FORMED.test(numeral) ? String(readRoman(numeral)) : numeral));

function readRoman(numeral: string): number {
  const values = [...numeral].map((letter) => VALUES[letter] ?? 0);
  return values.reduce((sum, value, index) => sum + (value < (values[index + 1] ?? 0) ? -value : value), 0);
}
