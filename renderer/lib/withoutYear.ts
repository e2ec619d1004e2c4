import type { PickedText } from './pickText.ts';

const LEADING_YEARS = /^\d{4}(?:\s?[-–—/]\s?\d{2,4})?[.:]\s+(?=\p{L})/u;

/** A title without the years it begins with, for a place where they stand already. */
export const withoutYear = ({ text, lang }: PickedText): PickedText => ({
  text: text.replace(LEADING_YEARS, ''),
  lang,
});
