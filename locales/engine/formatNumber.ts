import type { Language } from './language.ts';

const THOUSANDTHS = 1000;
const GROUP = /\B(?=(\d{3})+$)/g;

/** A number with this language's separators: at most three decimals, none where there are none. */
export function formatNumber(value: number, language: Language): string {
  const { decimal, group, groupFrom, minus } = language.numbers;
  const rounded = Math.round(Math.abs(value) * THOUSANDTHS) / THOUSANDTHS;
  const [whole = '', fraction] = String(rounded).split('.');
  const grouped = whole.length >= groupFrom ? whole.replace(GROUP, group) : whole;
  const sign = value < 0 && rounded > 0 ? minus : '';
  return fraction === undefined ? sign + grouped : sign + grouped + decimal + fraction;
}
